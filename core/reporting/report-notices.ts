import type { PrintedQuote } from './number-blocks.ts'
import { staleSentences } from './own-text/stale.ts'
import { printToken, problemsOf } from './own-text/write.ts'
import type { ProtectedSource } from './protect-source.ts'
import type { ReportContext } from './report-context.ts'
import { isSectionId } from './section-order.ts'
import { suppressedCoaches } from './sections/delivery.ts'

/** What was left out or masked, and what is not settled yet. */
export function noticesOf(
  context: ReportContext,
  safe: ProtectedSource,
  printed: readonly PrintedQuote[],
): readonly string[] {
  const { notices, draft } = context.w
  const codings = new Set(printed.map(({ evidence }) => evidence.coding))
  const masked = [...safe.maskedQuotes].filter((coding) => codings.has(coding)).length
  const coaches = context.numbers.has('delivery') ? suppressedCoaches(context) : 0
  const open = unapproved(context, printed).length
  return [
    ...(open === 0 ? [] : [draft.notice(open)]),
    ...(masked === 0 ? [] : [notices.maskedQuotes(masked)]),
    ...safe.maskedPlaces.map((place) => notices.maskedText(notices.places[place])),
    ...(coaches === 0 ? [] : [notices.suppressedCoaches(coaches)]),
    ...ownTextNotices(context),
    ...(codings.size === 0 ? [] : [notices.spokenNames]),
  ]
}

/** Coding ids of the printed quotes that nobody has approved with these words. */
export function unapproved(context: ReportContext, printed: readonly PrintedQuote[]): readonly string[] {
  const codings = new Set(printed.map(({ evidence }) => evidence.coding))
  return [...codings].filter((coding) => {
    const quote = context.quotes.get(coding)
    return quote !== undefined && context.stateOf(quote) !== 'approved'
  })
}

interface OwnWords {
  readonly where: string
  readonly text: string
  readonly seen: Readonly<Record<string, string>>
}

/** The evaluators' words that are printed in this language. */
function ownWords({ w, language, source, numbers }: ReportContext): readonly OwnWords[] {
  const texts = source.plan.texts.flatMap(({ section, text, seen, language: of }) =>
    of === language && isSectionId(section) && numbers.has(section) ? [{ where: w.sections[section], text, seen }] : [],
  )
  const findings = source.plan.findings.flatMap((finding) =>
    finding.texts.flatMap(({ text, seen, language: of }) =>
      of === language ? [{ where: w.ownText.finding, text, seen }] : [],
    ),
  )
  return [...texts, ...findings]
}

function ownTextNotices(context: ReportContext): readonly string[] {
  const { ownText } = context.w
  const all = ownWords(context)
  const stale = all.flatMap(({ text, seen }) => staleSentences(text, seen, (token) => printToken(context, token)))
  const byPlace = [...Map.groupBy(all, ({ where }) => where)].map(([where, some]) => {
    const problems = some.map(({ text }) => problemsOf(context, text))
    return {
      where,
      unknown: new Set(problems.flatMap(({ unknown }) => unknown)).size,
      withheld: new Set(problems.flatMap(({ withheld }) => withheld)).size,
    }
  })
  return [
    ...byPlace.flatMap(({ where, unknown }) => (unknown === 0 ? [] : [ownText.unknownFigures(unknown, where)])),
    ...byPlace.flatMap(({ where, withheld }) => (withheld === 0 ? [] : [ownText.withheldQuotes(withheld, where)])),
    ...(stale.length === 0 ? [] : [ownText.stale(stale.length)]),
  ]
}
