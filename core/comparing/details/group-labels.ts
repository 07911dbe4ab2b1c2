import { quantileOfSorted } from '#core/stats/quantile.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { attributeByCase } from '../group-changes.ts'

/** A number with more different values than this is cut into thirds. */
const MOST_VALUES = 6

/**
 * Case id to the group it is in by an attribute, in the order in which groups are to be shown: values as
 * the roster first names them, a number with many values in thirds (`≤ 4`, `> 4 – 9`, `> 9`), not stated last.
 */
export function groupLabels(data: StudyData, attribute: string): ReadonlyMap<string, string | null> {
  const values = attributeByCase(data, attribute)
  const stated = [...new Set([...values.values()].filter((value) => value !== null))]
  const numeric = stated.length > 0 && stated.every((value) => value.trim() !== '' && Number.isFinite(Number(value)))
  const labelled = numeric ? labelNumbers(values, stated.length > MOST_VALUES) : [...values]
  return new Map([...labelled.filter(([, label]) => label !== null), ...labelled.filter(([, label]) => label === null)])
}

type Labelled = readonly (readonly [caseId: string, label: string | null])[]

/** In ascending order, cut into thirds when they are many. */
function labelNumbers(values: ReadonlyMap<string, string | null>, cut: boolean): Labelled {
  const known = [...values]
    .flatMap(([caseId, value]) => (value === null ? [] : [{ caseId, number: Number(value) }]))
    .sort((a, b) => a.number - b.number)
  const numbers = known.map(({ number }) => number)
  const [low, high] = [Math.floor(quantileOfSorted(numbers, 1 / 3)), Math.floor(quantileOfSorted(numbers, 2 / 3))]
  const third = (number: number): string => {
    if (number <= low) return `≤ ${low}`
    return number <= high ? `> ${low} – ${high}` : `> ${high}`
  }
  return [
    ...known.map(({ caseId, number }) => [caseId, cut ? third(number) : String(number)] as const),
    ...[...values].filter(([, value]) => value === null),
  ]
}
