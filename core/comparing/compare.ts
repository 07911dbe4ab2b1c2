import type { Comparison, Measure, ScoreMeasure } from '#core/types/comparison.ts'
import type { Progress } from '#core/types/progress.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { adjustCodes, adjustFamily } from './adjust.ts'
import { attrition } from './attrition.ts'
import { documentPairs } from './code-presence.ts'
import { compareCode } from './compare-codes.ts'
import { compareScores } from './compare-scores.ts'
import { delivery } from './delivery.ts'
import { dose } from './dose.ts'
import { indicators } from './indicators.ts'
import { type ScoreSource, scoreSources } from './measures.ts'
import { outcomesByYear } from './outcomes-by-year.ts'
import { indexStudy, type StudyIndex } from './study-index.ts'

export interface CompareOptions {
  /** Looked at between measures; an aborted one throws its reason. */
  readonly signal?: AbortSignal
  /** Called before each measure and once at the end; `detail` is the measure's label. */
  readonly onProgress?: (progress: Progress) => void
}

/**
 * Compares the two waves of the study's analysis: the whole document of `compare --json`. The same data
 * give the same document, to the last digit, on every machine; chance comes from `analysis.seed` alone,
 * anew for each measure, so that a measure's figures do not depend on which others there are.
 */
export function compareStudy(data: StudyData, options: CompareOptions = {}): Comparison {
  const index = indexStudy(data)
  const sources = scoreSources(data)
  const measures = compareMeasures(data, index, sources, options)
  const { waves, confidence, resamples, seed } = data.analysis
  return {
    study: data.study.id,
    waves,
    ...(waves === null ? { why: 'the study compares no two waves' } : {}),
    confidence,
    resamples,
    seed,
    attrition: attrition(data, index, sources),
    measures,
    dose: dose(data, index, sources),
    delivery: delivery(data),
    indicators: indicators(data, measures),
  }
}

function compareMeasures(
  data: StudyData,
  index: StudyIndex,
  sources: readonly ScoreSource[],
  { signal, onProgress }: CompareOptions,
): readonly Measure[] {
  const total = sources.length + data.codes.length
  let done = 0
  const step = <T>(label: string, compute: () => T): T => {
    signal?.throwIfAborted()
    onProgress?.({ stage: 'comparing', done, total, detail: label })
    done += 1
    return compute()
  }
  const scores = sources.map((source) => step(source.label, () => compareScores(data, index, source)))
  const pairs = documentPairs(data, index)
  const codes = data.codes.map((code) => step(code.name, () => compareCode(data, pairs, code)))
  onProgress?.({ stage: 'comparing', done, total, detail: '' })
  return [...adjustScores(scores), ...adjustCodes(codes), ...outcomesByYear(data)]
}

/** Scales are one family, items another. */
function adjustScores(scores: readonly Omit<ScoreMeasure, 'adjusted'>[]): readonly ScoreMeasure[] {
  return (['scale', 'item'] as const).flatMap((kind) => {
    const family = scores.filter((score) => score.kind === kind)
    const adjusted = adjustFamily(family.map((score) => score.t))
    return family.flatMap(({ cluster, ...score }, i) =>
      adjusted.slice(i, i + 1).map((one) => ({ ...score, adjusted: one, cluster })),
    )
  })
}
