import type { FigureList, QuoteList, ReportOutline } from '#core/contract/report-plan.ts'
import { foldLabel } from '#core/text/fold-label.ts'
import { isOpen } from '#core/types/report-alarm.ts'
import type { ReportDescription } from '#core/types/report-description.ts'
import type { Reader } from '#db/connection.ts'
import { readReportPlan } from '#db/queries/report-plan.ts'

/** The outline of a report, with the counts of what is open. */
export function outlineOf(db: Reader, description: ReportDescription): ReportOutline {
  const { figures: _f, quotes, alarms, printed: _p, proposals: _o, ...outline } = description
  const { redactions, look } = readReportPlan(db)
  const printed = quotes.filter(({ number }) => number !== null)
  const texts = [...outline.texts, ...outline.findings.map(({ state }) => state)]
  const count = (what: 'stale' | 'unknown' | 'withheld') => texts.reduce((sum, one) => sum + one[what].length, 0)
  return {
    ...outline,
    redactions,
    look: { accent: look.accent, logoName: look.logo?.name ?? null, templateName: look.template?.name ?? null },
    counts: {
      staleSentences: count('stale'),
      unknownFigures: count('unknown'),
      withheldQuotes: count('withheld'),
      shakenFindings: outline.findings.filter(({ said, gone }) => said.length + gone.length > 0).length,
      openAlarms: alarms.filter(isOpen).length,
      printedQuotes: printed.length,
      approvedQuotes: printed.filter(({ state }) => state === 'approved').length,
    },
  }
}

type FigureWish = {
  readonly text: string
  readonly tokens?: readonly string[] | undefined
  readonly limit: number
}

/** Figures that hold every word asked for, in what they are of, what they are, or their token. */
export function searchFigures({ figures }: ReportDescription, { text, tokens, limit }: FigureWish): FigureList {
  const holds = wordsIn(text)
  const isWanted = among(tokens)
  const found = figures.filter(
    ({ about, says, token, prints }) => isWanted(token) && holds(`${about} ${says} ${token} ${prints}`),
  )
  return { figures: found.slice(0, limit), total: found.length }
}

type QuoteWish = {
  readonly which: 'printed' | 'all'
  readonly text: string
  readonly code: string | null
  readonly codings?: readonly string[] | undefined
  readonly limit: number
}

export function searchQuotes(
  { quotes }: ReportDescription,
  { which, text, code, codings, limit }: QuoteWish,
): QuoteList {
  const holds = wordsIn(text)
  const isWanted = among(codings)
  const found = quotes.filter(
    (quote) =>
      (which === 'all' || quote.number !== null) &&
      (code === null || quote.code === code) &&
      isWanted(quote.coding) &&
      holds(`${quote.words} ${quote.casePseudonym} ${quote.codeName} ${quote.wave}`),
  )
  const ordered = which === 'all' ? found : found.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
  return { quotes: ordered.slice(0, limit), total: found.length }
}

function among(named: readonly string[] | undefined): (one: string) => boolean {
  if (named === undefined) return () => true
  const set = new Set(named)
  return (one) => set.has(one)
}

function wordsIn(text: string): (within: string) => boolean {
  const words = text
    .split(/\s+/)
    .map(foldLabel)
    .filter((word) => word !== '')
  return (within) => {
    const folded = foldLabel(within)
    return words.every((word) => folded.includes(word))
  }
}
