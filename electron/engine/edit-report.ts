import type { LanguageCode } from '#core/contract/ids.ts'
import { seenAfterConfirm, seenAfterEdit, seenNow, sentencesOf } from '#core/reporting/own-text/stale.ts'
import { isSectionId, placeSections } from '#core/reporting/section-order.ts'
import { tokensIn } from '#core/text/live-tokens.ts'
import type { ReportDescription } from '#core/types/report-description.ts'
import type { OwnText, PlannedSection, SeenFigures } from '#core/types/report-plan.ts'
import { updateFinding } from '#db/queries/edit-findings.ts'
import { decideQuote, saveText, setSections } from '#db/queries/edit-report-plan.ts'
import { readReportPlan } from '#db/queries/report-plan.ts'
import { UserError } from '#db/user-error.ts'
import { describeNow } from './described-report.ts'
import type { EngineSession } from './engine-session.ts'

type Placing = {
  readonly id: string
  readonly isShown?: boolean | undefined
  readonly before?: string | null | undefined
}

/** Shows, hides or moves a section. */
export function placeSection(session: EngineSession, { id, isShown, before }: Placing): void {
  const order: readonly PlannedSection[] = placeSections(readReportPlan(session.project))
  const own = order.find((one) => one.id === id)
  if (!own) throw new UserError('invalid', `The report has no section “${id}”.`)
  const changed = { id, isShown: isShown ?? own.isShown }
  session.command('reporting.setSection', id, (writer) => setSections(writer, moved(order, changed, before)))
}

function moved(
  order: readonly PlannedSection[],
  changed: PlannedSection,
  before: string | null | undefined,
): readonly PlannedSection[] {
  const { id } = changed
  if (before === undefined || before === id) return order.map((one) => (one.id === id ? changed : one))
  const others = order.filter((one) => one.id !== id)
  const at = before === null ? others.length : others.findIndex((one) => one.id === before)
  if (at < 0) throw new UserError('invalid', `The report has no section “${before}”.`)
  return others.toSpliced(at, 0, changed)
}

/** An own text with what its figures print now. */
export async function saveOwnText(session: EngineSession, text: Omit<OwnText, 'seen'>): Promise<void> {
  if (!isSectionId(text.section)) throw new UserError('invalid', `The report has no section “${text.section}”.`)
  const now = await seenIn(session, text.language, tokensIn(text.text))
  const before = readReportPlan(session.project).texts.find(
    (one) => one.section === text.section && one.place === text.place && one.language === text.language,
  )
  const seen = seenAfterEdit(before, text.text, now)
  session.command('reporting.saveText', text.section, (writer) => saveText(writer, { ...text, seen }))
}

type Confirming = {
  readonly language: LanguageCode
  readonly sentence: string
  readonly in: { readonly section: string; readonly place: 'before' | 'after' } | { readonly finding: string }
}

/** One sentence of a text is right as it prints now; the others are as they were. */
export async function confirmSentence(
  session: EngineSession,
  { language, sentence, in: where }: Confirming,
): Promise<void> {
  const printNow = printsIn(await describeNow(session, language))
  const { texts, findings } = readReportPlan(session.project)
  if ('finding' in where) {
    const own = findings.find(({ id }) => id === where.finding)?.texts.find((one) => one.language === language)
    const seen = seenAfterConfirm(standing(own, sentence), sentence, printNow)
    session.command('reporting.confirmSentence', null, (writer) =>
      updateFinding(writer, { id: where.finding, texts: [{ ...standing(own, sentence), seen }] }),
    )
    return
  }
  const own = texts.find(
    (one) => one.section === where.section && one.place === where.place && one.language === language,
  )
  const seen = seenAfterConfirm(standing(own, sentence), sentence, printNow)
  session.command('reporting.confirmSentence', where.section, (writer) =>
    saveText(writer, { ...standing(own, sentence), seen }),
  )
}

/** The text, while the sentence is in it. */
function standing<Text extends { readonly text: string }>(text: Text | undefined, sentence: string): Text {
  if (text && sentencesOf(text.text).includes(sentence)) return text
  throw new UserError('conflict', 'This sentence has changed since you looked at it. Look again, then confirm it.')
}

/** What a token prints by a description; null when it prints nothing. */
export function printsIn({ figures, quotes }: ReportDescription): (token: string) => string | null {
  const prints = new Map([
    ...figures.map(({ token, prints }) => [token, prints] as const),
    ...quotes.flatMap(({ coding, words, state }) => (state === 'refused' ? [] : [[`quote:${coding}`, words] as const])),
  ])
  return (token) => prints.get(token) ?? null
}

/** What tokens print now. Nothing has to be worked out where there are none. */
export async function seenIn(
  session: EngineSession,
  language: LanguageCode,
  tokens: readonly string[],
): Promise<SeenFigures> {
  if (tokens.length === 0) return {}
  return seenNow(tokens, printsIn(await describeNow(session, language)))
}

type QuoteDecisions = {
  readonly language: LanguageCode
  readonly quotes: readonly { readonly coding: string; readonly textSha256: string }[]
  readonly decision: 'approved' | 'refused' | null
}

/** Holds for the words that were looked at: when they are others by now, nothing is decided. */
export async function decideQuotes(
  session: EngineSession,
  { language, quotes, decision }: QuoteDecisions,
): Promise<void> {
  const now = new Map((await describeNow(session, language)).quotes.map((one) => [one.coding, one]))
  for (const { coding, textSha256 } of quotes) {
    if (decision === 'approved' && now.get(coding)?.textSha256 !== textSha256)
      throw new UserError(
        'conflict',
        'The words of a quote have changed since you looked at it. Look again, then decide.',
      )
  }
  const by = { coder: session.coder?.id ?? null, at: new Date() }
  const [first] = quotes
  const detail = quotes.length === 1 && first ? (now.get(first.coding)?.codeName ?? null) : String(quotes.length)
  session.command('reporting.decideQuote', detail, (writer) => {
    for (const quote of quotes) decideQuote(writer, { ...quote, decision }, by)
  })
}
