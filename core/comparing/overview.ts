import type { NextStep, StudyOverview } from '#core/contract/study.ts'
import type { OutcomeMeasure } from '#core/types/comparison.ts'
import type { DeliverySlot } from '#core/types/comparison-details.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { attrition } from './attrition.ts'
import { delivery, individualSlots } from './delivery.ts'
import { outcomesByYear } from './outcomes-by-year.ts'
import { indexStudy, type StudyIndex } from './study-index.ts'

/**
 * The study's front page, from the same functions as the comparison, so that no number differs between screens. Session
 * counts are of individual sessions; outcome figures are sums over the sites that report that year.
 */
export function overviewOf(data: StudyData): StudyOverview {
  const index = indexStudy(data)
  const { lost, both } = attrition(data, index, [])
  const delivered = delivery(data)
  const slots = individualSlots(data)
  const uncoded = uncodedDocuments(data)
  const coaches = deliveryByCoach(data, slots)
  return {
    cases: data.cases.length,
    cities: new Set(data.sites.flatMap(({ city }) => city ?? [])).size,
    coaches: data.staff.filter(({ role }) => role === 'coach').length,
    sessions: { planned: delivered.planned, held: delivered.held },
    delivery: coaches,
    groupMeetings: delivered.group,
    networkMeetings: delivered.network,
    responses: data.waves.map(({ id }) => responsesIn(data, index, id)),
    answeredBoth: both,
    missingAtEnd: lost.map((id) => pseudonymOf(data, id)),
    interviews: {
      documents: data.documents.length,
      uncoded,
      coders: new Set(data.codings.map(({ coder }) => coder)).size,
      codings: data.codings.length,
    },
    outcomes: outcomes(data),
    next: nextSteps(data, { uncoded, lost: lost.map((id) => pseudonymOf(data, id)), coaches }),
  }
}

type Coaches = StudyOverview['delivery']

function deliveryByCoach(data: StudyData, slots: readonly DeliverySlot[]): Coaches {
  const names = new Map(data.staff.map(({ id, name }) => [id, name]))
  const byStaff = Map.groupBy(
    slots.filter(({ staff }) => staff !== null),
    ({ staff }) => staff ?? '',
  )
  const order = [...data.staff.map(({ id }) => id), ...byStaff.keys()]
  return [...new Set(order)].flatMap((staff) => {
    const own = byStaff.get(staff)
    if (!own) return []
    return {
      coach: names.get(staff) ?? staff,
      principals: new Set(own.map((slot) => slot.case)).size,
      ...countSlots(own),
      byNumber: [...Map.groupBy(own, ({ number }) => number)]
        .map(([number, some]) => ({ number, ...countSlots(some) }))
        .sort((a, b) => a.number - b.number),
    }
  })
}

function countSlots(slots: readonly DeliverySlot[]): { readonly planned: number; readonly held: number } {
  return { planned: slots.length, held: slots.filter(({ held }) => held).length }
}

function responsesIn(data: StudyData, index: StudyIndex, wave: string): StudyOverview['responses'][number] {
  const answered = index.answered.get(wave)?.size ?? 0
  const given = data.responses.filter((response) => response.wave === wave && response.missing === null).length
  return { wave, answered, itemsAnswered: answered === 0 ? null : given / (answered * index.items.size) }
}

function uncodedDocuments(data: StudyData): readonly string[] {
  const coded = new Set(data.codings.map(({ document }) => document))
  return data.documents.filter(({ id }) => !coded.has(id)).map(({ name }) => name)
}

function outcomes(data: StudyData): StudyOverview['outcomes'] {
  const [first] = outcomesByYear(data)
  if (!first) return null
  const years = first.byYear.map(({ year, sum, target, share }) => ({ year, value: sum, target, share }))
  const cities = [...new Set(data.sites.flatMap(({ city }) => city ?? []))]
  return {
    sites: Math.max(...first.byYear.map(({ sites }) => sites)),
    years,
    cities: cities.map((city) => ({ city, values: cityValues(data, city, first) })),
  }
}

function cityValues(data: StudyData, city: string, measure: OutcomeMeasure) {
  const sites = new Set(data.sites.filter((site) => site.city === city).map(({ id }) => id))
  const [own] = outcomesByYear({ ...data, outcomes: data.outcomes.filter(({ site }) => sites.has(site)) }).filter(
    ({ id }) => id === measure.id,
  )
  return measure.byYear.map(({ year }) => ({ year, value: own?.byYear.find((one) => one.year === year)?.sum ?? null }))
}

/** Shares under which a coach's session is named: fewer than half of the coach's principals had it. */
const oftenMissed = 0.5

function nextSteps(
  data: StudyData,
  { uncoded, lost, coaches }: { uncoded: readonly string[]; lost: readonly string[]; coaches: Coaches },
): readonly NextStep[] {
  const step = (kind: NextStep['kind'], who: readonly string[] = [], number: number | null = null): NextStep => ({
    kind,
    count: who.length,
    who,
    number,
  })
  if (data.cases.length === 0) return [step('no-cases')]
  const missed = coaches.flatMap(({ coach, byNumber }) =>
    byNumber
      .filter(({ planned, held }) => held / planned < oftenMissed)
      .map(({ number, planned, held }) => ({ ...step('session-missed', [coach], number), count: planned - held })),
  )
  return [
    ...(data.waves.length < 2 ? [step('one-wave')] : []),
    ...(data.responses.length === 0 ? [step('no-survey')] : []),
    ...(data.documents.length === 0 ? [step('no-interviews')] : []),
    ...(data.codes.length === 0 ? [step('no-codebook')] : []),
    ...(uncoded.length > 0 && data.codes.length > 0 ? [step('uncoded-documents', uncoded)] : []),
    ...missed,
    ...(lost.length > 0 ? [step('missing-at-end', lost)] : []),
  ]
}

function pseudonymOf(data: StudyData, id: string): string {
  return data.cases.find((one) => one.id === id)?.pseudonym ?? id
}
