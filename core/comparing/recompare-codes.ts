import type { Comparison } from '#core/types/comparison.ts'
import type { StudyCode, StudyData } from '#core/types/study-data.ts'
import { adjustCodes } from './adjust.ts'
import { documentPairs } from './code-presence.ts'
import { compareCode } from './compare-codes.ts'
import { indicators } from './indicators.ts'
import { indexStudy } from './study-index.ts'

/**
 * The comparison after codings of some codes have changed, and nothing else: those codes and the ones above
 * them anew, the family of codes adjusted again, the indicators judged again; all else as it was. Equal to
 * `compareStudy(data)`, in a small part of its time. `previous` is the comparison before the change.
 */
export function recompareCodes(data: StudyData, previous: Comparison, changed: readonly string[]): Comparison {
  const affected = withAncestors(data.codes, changed)
  const pairs = documentPairs(data, indexStudy(data))
  const known = new Map(previous.measures.map((measure) => [measure.id, measure]))
  const codes = data.codes.map((code) => {
    const before = known.get(`code:${code.id}`)
    return before?.kind === 'code' && !affected.has(code.id) ? before : compareCode(data, pairs, code)
  })
  const measures = [
    ...previous.measures.filter(({ kind }) => kind === 'scale' || kind === 'item'),
    ...adjustCodes(codes),
    ...previous.measures.filter(({ kind }) => kind === 'outcome'),
  ]
  return { ...previous, measures, indicators: indicators(data, measures) }
}

/** These codes and all above them. */
function withAncestors(codes: readonly StudyCode[], changed: readonly string[]): ReadonlySet<string> {
  const parents = new Map(codes.map(({ id, parent }) => [id, parent]))
  const affected = new Set<string>()
  for (const start of changed) {
    for (let code: string | null = start; code !== null && !affected.has(code); code = parents.get(code) ?? null)
      affected.add(code)
  }
  return affected
}
