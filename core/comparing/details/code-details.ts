import { bootstrapMean } from '#core/stats/bootstrap-mean.ts'
import { mean } from '#core/stats/mean.ts'
import type { CodeCase, CodeDetails, CodeFate, CodeWave } from '#core/types/code-details.ts'
import type { Interval } from '#core/types/comparison.ts'
import type { StudyCode, StudyCoding, StudyData, StudyDocument } from '#core/types/study-data.ts'
import { codingsOf, type DocumentPair } from '../code-presence.ts'
import { countSegments, densityPer1000 } from '../density.ts'
import { figures, ofPairs, part } from '../figures.ts'

type Codings = ReadonlyMap<string, readonly StudyCoding[]>

/** What became of a code (and of what is under it) case by case, how dense it is, and in which tone. */
export function detailCode(data: StudyData, pairs: readonly DocumentPair[], code: StudyCode): CodeDetails {
  const codings = codingsOf(data, code.id)
  const cases = pairs.map((pair) => codeCase(pair, codings))
  const ofWave = (wave: 'baseline' | 'end') =>
    codingsIn(
      pairs.flatMap((pair) => pair[wave]),
      codings,
    )
  const own = (wave: 'baseline' | 'end') => ofWave(wave).filter((coding) => coding.code === code.id).length
  const count = (fate: CodeFate) => cases.filter((one) => one.fate === fate).length
  return {
    id: `code:${code.id}`,
    label: code.name,
    parent: code.parent === null ? null : `code:${code.parent}`,
    cases,
    fates: { gained: count('gained'), kept: count('kept'), lost: count('lost'), never: count('never') },
    densityChange: densityChange(data, cases),
    waves: { baseline: codeWave(ofWave('baseline')), end: codeWave(ofWave('end')) },
    own: { baseline: own('baseline'), end: own('end') },
  }
}

/** From whether a code was there at baseline, and at the end. */
export function fateOf(before: boolean, after: boolean): CodeFate {
  if (after) return before ? 'kept' : 'gained'
  return before ? 'lost' : 'never'
}

function codeCase(pair: DocumentPair, codings: Codings): CodeCase {
  const [before, after] = [segmentsIn(pair.baseline, codings), segmentsIn(pair.end, codings)]
  return {
    case: pair.case,
    fate: fateOf(before > 0, after > 0),
    baselineSegments: before,
    endSegments: after,
    ...figures<{ baselineDensity: number; endDensity: number }>({
      baselineDensity: densityPer1000(pair.baseline, codings),
      endDensity: densityPer1000(pair.end, codings),
    }),
  }
}

function segmentsIn(documents: readonly StudyDocument[], codings: Codings): number {
  return documents.reduce((total, { id }) => total + countSegments(codings.get(id) ?? []), 0)
}

function codingsIn(documents: readonly StudyDocument[], codings: Codings): readonly StudyCoding[] {
  return documents.flatMap(({ id }) => codings.get(id) ?? [])
}

function densityChange({ analysis }: StudyData, cases: readonly CodeCase[]): CodeDetails['densityChange'] {
  const changes = cases.flatMap(({ baselineDensity, endDensity }) =>
    baselineDensity === null || endDensity === null ? [] : [endDensity - baselineDensity],
  )
  const interval = bootstrapMean(changes, analysis.confidence, analysis)
  return figures<{ mean: number; ci: Interval; ciMethod: 'BCa' | 'percentile' }>({
    mean: ofPairs(mean(changes)),
    ci: part(interval, 'interval'),
    ciMethod: part(interval, 'method'),
  })
}

function codeWave(codings: readonly StudyCoding[]): CodeWave {
  const weights = codings.flatMap(({ weight }) => weight ?? [])
  const count = (direction: StudyCoding['direction']) => codings.filter((one) => one.direction === direction).length
  return {
    codings: codings.length,
    weighted: weights.length,
    directions: {
      positive: count('positive'),
      negative: count('negative'),
      mixed: count('mixed'),
      none: count(null),
    },
    ...figures<{ meanWeight: number }>({
      meanWeight: weights.length === 0 ? { ok: false, why: 'no weights are given' } : mean(weights),
    }),
  }
}
