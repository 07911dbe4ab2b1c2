import type { AlarmPlace, CombinationAlarm } from '#core/types/report-alarm.ts'
import type { TermDecision } from '#core/types/report-plan.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import { replaceTokens } from '../../text/live-tokens.ts'
import type { BuiltReport } from '../build-report.ts'
import { findTerms, termKey } from '../mask-terms.ts'
import type { ProtectedSource } from '../protect-source.ts'
import { formsOfValue } from './value-forms.ts'

/** Fewer cases than this are known persons to whoever knows the programme. */
const FEW = 5

interface Value {
  readonly attribute: string
  readonly value: string
}

/**
 * The re-identification check: attribute values that are printed together — in one text of the evaluators, or over all
 * quotes of one person, whom the pseudonym ties together — and that together fit fewer than five cases.
 */
export function combinationAlarms(
  source: ReportSource,
  safe: ProtectedSource,
  built: BuiltReport,
  decisions: ReadonlyMap<string, TermDecision>,
): readonly CombinationAlarm[] {
  const values = valuesIn(source)
  return printedTogether(safe, built).flatMap(({ texts, place, speaker }) => {
    const told = values.filter(
      ({ value, find }) =>
        (speaker === null || hasValue(source, speaker, value)) && texts.some((text) => find(text).length > 0),
    )
    const cases = source.study.cases.filter(({ id }) => told.every(({ value }) => hasValue(source, id, value)))
    if (told.length === 0 || cases.length === 0 || cases.length >= FEW) return []
    const combined = told.map(({ value }) => value)
    const key = `${place.where} ${place.id}: ${combined.map(({ attribute, value }) => `${attribute} ${value}`).join(' + ')}`
    return [
      {
        kind: 'combination' as const,
        ...{ key, values: combined, fits: cases.length, place },
        decision: decisions.get(termKey(key)) ?? null,
      },
    ]
  })
}

interface Together {
  readonly texts: readonly string[]
  readonly place: AlarmPlace
  /** Case id of whoever says it; null for the evaluators. */
  readonly speaker: string | null
}

/** As printed: with what is masked left out. */
function printedTogether({ source }: ProtectedSource, { context, quotes }: BuiltReport): readonly Together[] {
  const { language } = context
  const own = source.plan.texts
    .filter((one) => one.language === language)
    .flatMap(({ section, text }) => paragraphs(text).map((part) => together('text', section, part)))
  const findings = source.plan.findings.flatMap(({ id, texts }) =>
    texts.filter((one) => one.language === language).map(({ text }) => together('finding', id, text)),
  )
  const printed = quotes.flatMap(({ evidence }) => context.quotes.get(evidence.coding) ?? [])
  const bySpeaker = [...Map.groupBy(printed, ({ casePseudonym }) => casePseudonym)].flatMap(([pseudonym, some]) => {
    const [first] = some
    const speaker = source.study.cases.find((one) => one.pseudonym === pseudonym)?.id
    if (first === undefined || speaker === undefined) return []
    const quote = { document: first.documentId, startCodePoint: first.startCodePoint }
    const place: AlarmPlace = { where: 'quote', id: first.codingId, excerpt: first.text, term: null, quote }
    return [{ texts: some.map(({ text }) => text), place, speaker }]
  })
  return [...own, ...findings, ...bySpeaker]
}

function together(where: 'text' | 'finding', id: string, text: string): Together {
  const bare = replaceTokens(text, () => '…')
  return { texts: [bare], place: { where, id, excerpt: bare, term: null, quote: null }, speaker: null }
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
}

/** Every value of every attribute, with what finds it in a text. */
function valuesIn({ study }: ReportSource) {
  const named = study.cases.flatMap(({ attributes }) => Object.keys(attributes))
  const attributes = [...new Set([...named, ...(study.sites.some(({ city }) => city !== null) ? ['city'] : [])])]
  return attributes.flatMap((attribute) => {
    const values = new Set(study.cases.flatMap((one) => attributeValue(study, one.id, attribute) ?? []))
    return [...values].map((value) => ({
      value: { attribute, value },
      find: findTerms(formsOfValue(attribute, value)),
    }))
  })
}

function hasValue({ study }: ReportSource, caseId: string, { attribute, value }: Value): boolean {
  return attributeValue(study, caseId, attribute) === value
}

function attributeValue(study: ReportSource['study'], caseId: string, attribute: string): string | null {
  const one = study.cases.find(({ id }) => id === caseId)
  const own = one?.attributes[attribute] ?? null
  if (own !== null || attribute !== 'city') return own
  return study.sites.find(({ id }) => id === one?.site)?.city ?? null
}
