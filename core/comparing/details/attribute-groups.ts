import { type Answer, known } from '#core/stats/answer.ts'
import { hiddenGroups } from '#core/stats/hidden-groups.ts'
import { mean } from '#core/stats/mean.ts'
import { tInterval } from '#core/stats/t-interval.ts'
import { welchDifference } from '#core/stats/welch-difference.ts'
import type { Interval } from '#core/types/comparison.ts'
import type { AttributeGroups, GroupRow } from '#core/types/score-details.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { figures, missing, ofPairs, part } from '../figures.ts'
import { attributeNames } from '../group-changes.ts'
import type { PairedLists } from '../pair-waves.ts'
import { groupLabels } from './group-labels.ts'

interface Group {
  readonly group: string | null
  /** Places in the paired lists. */
  readonly places: readonly number[]
}

/** Change by each value of each attribute. Attributes of which no group can be shown have no rows. */
export function attributeGroups(data: StudyData, lists: PairedLists): readonly AttributeGroups[] {
  return attributeNames(data).map((attribute) => {
    const labels = groupLabels(data, attribute)
    const byLabel = Map.groupBy(
      lists.cases.map((caseId, place) => ({ place, label: labels.get(caseId) ?? null })),
      ({ label }) => label,
    )
    const groups = [...new Set(labels.values())].flatMap((group) => {
      const places = byLabel.get(group)?.map(({ place }) => place)
      return places === undefined ? [] : [{ group, places }]
    })
    const hidden = hiddenGroups(groups, ({ places }) => places.length)
    const shown = groups.length > hidden.size
    return {
      attribute,
      groups: shown ? groups.map((one) => row(one, hidden.get(one) ?? null, lists, data.analysis.confidence)) : [],
    }
  })
}

interface RowFigures {
  n: number
  baseline: number
  change: number
  ci: Interval
  difference: number
  differenceCi: Interval
}

function row(
  { group, places }: Group,
  suppressed: GroupRow['suppressed'],
  lists: PairedLists,
  confidence: number,
): GroupRow {
  const own = new Set(places)
  const changes = places.map((place) => lists.changes[place] ?? 0)
  const difference = welchDifference(
    changes,
    lists.changes.filter((_, place) => !own.has(place)),
    confidence,
  )
  const shown = <T>(answer: Answer<T>) =>
    suppressed === null
      ? answer
      : missing(suppressed === 'fewer than five' ? 'fewer than five cases' : 'a smaller group would be deduced')
  return {
    group,
    suppressed,
    cases: suppressed === null ? places.flatMap((place) => lists.cases[place] ?? []) : [],
    ...figures<RowFigures>({
      n: shown(known(places.length)),
      baseline: shown(mean(places.map((place) => lists.baseline[place] ?? 0))),
      change: shown(mean(changes)),
      ci: shown(ofPairs(tInterval(changes, confidence))),
      difference: shown(part(difference, 'difference') as Answer<number>),
      differenceCi: shown(part(difference, 'interval') as Answer<Interval>),
    }),
  }
}
