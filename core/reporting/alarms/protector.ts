import type { TermKind } from '#core/types/report-alarm.ts'
import type { TermDecision } from '#core/types/report-plan.ts'
import type { IdentifyingTerms, ReportSource } from '#core/types/report-source.ts'
import {
  type Find,
  type Found,
  findTerms,
  isTelling,
  maskFound,
  nameAndParts,
  schoolAndOwnPart,
  termKey,
} from '../mask-terms.ts'
import { findTransliterated } from '../mask-transliterated.ts'
import { findEmails, findNumbers, findPhones } from './contacts.ts'
import { joinBreaks, throughBreaks } from './through-breaks.ts'

/** Identifying words in a text, with what they are. */
export interface Hit extends Found {
  readonly what: TermKind
  /** The same for every spelling. */
  readonly key: string
}

/** Finds and takes out what could tell who someone is, by the study's own names and the evaluators' decisions. */
export interface Protector {
  readonly find: (text: string) => readonly Hit[]
  /** Also names that are written in another script than the study has them: for what people said and wrote. */
  readonly findSpoken: (text: string) => readonly Hit[]
  /** Of these what is not printed: what was not kept by decision. */
  readonly findMasked: (text: string) => readonly Hit[]
  readonly mask: (text: string) => string
  readonly maskSpoken: (text: string) => string
}

export function makeProtector(source: ReportSource): Protector {
  const decisions = source.plan.termDecisions
  const forms = formsByKind(allTerms(source), decisions)
  const whatIs = new Map(forms.toReversed().map(({ form, what }) => [termKey(form), what]))
  const known = throughBreaks(findTerms(forms.map(({ form }) => form)))
  const likenesses = throughBreaks(findTransliterated(forms.flatMap(({ form, what }) => (what === 'id' ? [] : [form]))))
  const find = finder([
    ...[findEmails, findPhones, findNumbers].map((one, i) => as(one, (['email', 'phone', 'number'] as const)[i])),
    (text) =>
      known(text).map((one) => {
        const key = [one.text, joinBreaks(one.text)].map(termKey).find((tried) => whatIs.has(tried))
        return key === undefined ? hit(one, 'person') : { ...one, what: whatIs.get(key) ?? 'person', key }
      }),
  ])
  const findSpoken = finder([find, as(likenesses, 'likeness')])
  const kept = new Set(decisions.flatMap(({ decision, term }) => (decision === 'keep' ? [termKey(term)] : [])))
  const masked = (finding: typeof find) => (text: string) => finding(text).filter(({ key }) => !kept.has(key))
  const [findPlain, findMasked] = [masked(find), masked(findSpoken)]
  return {
    ...{ find, findSpoken, findMasked },
    mask: (text) => maskFound(text, findPlain(text)),
    maskSpoken: (text) => maskFound(text, findMasked(text)),
  }
}

type FindHits = (text: string) => readonly Hit[]

function as(find: Find, what: TermKind = 'number'): FindHits {
  return (text) => find(text).map((one) => hit(one, what))
}

function hit(found: Found, what: TermKind): Hit {
  return { ...found, what, key: termKey(found.text) }
}

/** Each finder looks at what those before it have left. */
function finder(finders: readonly FindHits[]): FindHits {
  return (text) => {
    let rest = text
    const hits: Hit[] = []
    for (const find of finders) {
      const found = find(rest)
      hits.push(...found)
      rest = found.reduce(
        (left, { start, end }) => left.slice(0, start) + '\uFFFC'.repeat(end - start) + left.slice(end),
        rest,
      )
    }
    return hits.toSorted((a, b) => a.start - b.start)
  }
}

interface Form {
  readonly form: string
  readonly what: TermKind
}

function formsByKind(terms: IdentifyingTerms, decisions: readonly TermDecision[]): readonly Form[] {
  const of = (what: TermKind, list: readonly string[]) =>
    list.map((form) => ({ form: form.normalize('NFC').trim(), what }))
  const forms = [
    ...of('person', terms.names.flatMap(nameAndParts)),
    ...of('staff', terms.colleagues.flatMap(nameAndParts)),
    ...of('school', terms.schools.flatMap(schoolAndOwnPart)),
    ...of('city', terms.cities),
    ...of(
      'added',
      decisions.flatMap(({ decision, term }) => (decision === 'mask' ? [term] : [])),
    ),
  ].filter(({ form }) => isTelling(form))
  const ids = of('id', terms.ids).filter(({ form }) => form.length > 1)
  return [...new Map([...ids, ...forms.toReversed()].map((one) => [one.form, one])).values()]
}

/** The terms given, and every name that the study itself holds. */
function allTerms({ identifying, study }: ReportSource): IdentifyingTerms {
  const attribute = (wanted: string) => study.cases.flatMap(({ attributes }) => attributes[wanted] ?? [])
  return {
    names: identifying.names,
    schools: [...identifying.schools, ...study.sites.map((site) => site.name), ...attribute('school')],
    cities: [...identifying.cities, ...study.sites.flatMap(({ city }) => city ?? []), ...attribute('city')],
    colleagues: [...identifying.colleagues, ...study.staff.map((staff) => staff.name)],
    ids: identifying.ids,
  }
}
