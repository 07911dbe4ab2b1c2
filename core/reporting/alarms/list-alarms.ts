import type { Alarm, AlarmPlace, QuoteAlarm, TermAlarm } from '#core/types/report-alarm.ts'
import type { TermDecision } from '#core/types/report-plan.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import type { BuiltReport } from '../build-report.ts'
import { termKey } from '../mask-terms.ts'
import type { ProtectedSource } from '../protect-source.ts'
import { NO_TEMPLATE, type TemplateRunning } from '../template/template-look.ts'
import { combinationAlarms } from './combinations.ts'
import { type LeavingText, leavingTexts } from './leaving-texts.ts'
import { isOfStudy, letterheadTexts } from './letterhead.ts'
import type { Hit, Protector } from './protector.ts'

/** Characters of a text that are shown on either side of a term. */
const AROUND = 40

/**
 * Everything in what the report would print that a person must decide about: terms that could tell who someone is, combined
 * attributes that fit few, quotes that nobody has approved. Decided terms are listed too, with what was decided. `running` is what the
 * template brings to the Word report.
 */
export function listAlarms(
  source: ReportSource,
  safe: ProtectedSource,
  built: BuiltReport,
  running: TemplateRunning = NO_TEMPLATE.running,
): readonly Alarm[] {
  const texts = [...leavingTexts(source, built), ...letterheadTexts(running)]
  const decisions = new Map(source.plan.termDecisions.map((one) => [termKey(one.term), one]))
  return [
    ...termAlarms(texts, safe, decisions),
    ...combinationAlarms(source, safe, built, decisions),
    ...quoteAlarms(built),
  ]
}

function termAlarms(
  texts: readonly LeavingText[],
  { protector }: ProtectedSource,
  decisions: ReadonlyMap<string, TermDecision>,
): readonly TermAlarm[] {
  const found = texts.flatMap((leaving) => {
    const { text, isSpoken: _, ...place } = leaving
    return hitsIn(leaving, protector).map((hit) => ({ hit, place: { ...place, ...excerptOf(text, hit) } }))
  })
  return [...Map.groupBy(found, ({ hit }) => hit.key)].flatMap(([key, some]) => {
    const [first] = some
    if (first === undefined) return []
    const { what, text } = first.hit
    const places: readonly AlarmPlace[] = some.map(({ place }) => place)
    return [{ kind: 'term' as const, key, term: text, what, places, decision: decisions.get(key) ?? null }]
  })
}

function hitsIn({ text, isSpoken, where }: LeavingText, { find, findSpoken }: Protector): readonly Hit[] {
  if (where === 'letterhead') return find(text).filter(isOfStudy)
  return isSpoken ? findSpoken(text) : find(text)
}

function excerptOf(text: string, { start, end }: Hit): Pick<AlarmPlace, 'excerpt' | 'term'> {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const tidy = (part: string) => part.toWellFormed().replaceAll('\uFFFD', '').replace(/\s+/g, ' ')
  const before = (from > 0 ? '…' : '') + tidy(text.slice(from, start))
  const term = tidy(text.slice(start, end))
  const after = tidy(text.slice(end, to)) + (to < text.length ? '…' : '')
  return { excerpt: before + term + after, term: [before.length, before.length + term.length] }
}

function quoteAlarms({ context, quotes }: BuiltReport): readonly QuoteAlarm[] {
  return quotes.flatMap(({ evidence }) => {
    const quote = context.quotes.get(evidence.coding)
    if (quote === undefined) return []
    const state = context.stateOf(quote)
    if (state === 'approved') return []
    return [
      {
        kind: 'quote' as const,
        key: `quote:${evidence.coding}`,
        coding: evidence.coding,
        number: evidence.number,
        casePseudonym: quote.casePseudonym,
        words: quote.text,
        hasChanged: state === 'changed',
      },
    ]
  })
}
