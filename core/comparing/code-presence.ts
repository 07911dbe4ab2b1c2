import type { PairedTable } from '#core/stats/mcnemar.ts'
import type { StudyCode, StudyCoding, StudyData, StudyDocument } from '#core/types/study-data.ts'
import type { Pair } from './pair-waves.ts'
import type { StudyIndex } from './study-index.ts'

/** A code and all codes under it, by id. */
export function withDescendants(codes: readonly StudyCode[], code: string): ReadonlySet<string> {
  const family = new Set([code])
  let size = 0
  while (size !== family.size) {
    size = family.size
    for (const one of codes) if (one.parent !== null && family.has(one.parent)) family.add(one.id)
  }
  return family
}

/** The codings of a code or of any code under it, by any coder, by document id. */
export function codingsOf(data: StudyData, code: string): ReadonlyMap<string, readonly StudyCoding[]> {
  const family = withDescendants(data.codes, code)
  return Map.groupBy(
    data.codings.filter((coding) => family.has(coding.code)),
    (coding) => coding.document,
  )
}

/** The documents of the cases that have at least one in both waves, in the order of the roster. */
export interface DocumentPair {
  readonly case: string
  readonly baseline: readonly StudyDocument[]
  readonly end: readonly StudyDocument[]
}

/** Cases with a document in both waves: the pairs of every code. */
export function documentPairs(data: StudyData, index: StudyIndex): readonly DocumentPair[] {
  return data.cases.flatMap(({ id }) => {
    const baseline = index.documents.get(index.baselineWave)?.get(id)
    const end = index.documents.get(index.endWave)?.get(id)
    return baseline === undefined || end === undefined ? [] : [{ case: id, baseline, end }]
  })
}

/** 1 where the code is in any document of the case and wave, else 0. */
export function presencePairs(
  pairs: readonly DocumentPair[],
  codings: ReadonlyMap<string, readonly StudyCoding[]>,
): readonly Pair[] {
  const present = (documents: readonly StudyDocument[]): number =>
    documents.some((document) => codings.has(document.id)) ? 1 : 0
  return pairs.map((pair) => ({ case: pair.case, baseline: present(pair.baseline), end: present(pair.end) }))
}

/** Counts the four ways in which a case can have the code in two waves. */
export function presenceTable(pairs: readonly Pair[]): PairedTable {
  const count = (baseline: number, end: number): number =>
    pairs.filter((pair) => pair.baseline === baseline && pair.end === end).length
  return { both: count(1, 1), baselineOnly: count(1, 0), endOnly: count(0, 1), neither: count(0, 0) }
}
