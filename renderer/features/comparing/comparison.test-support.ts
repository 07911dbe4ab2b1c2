import type { CodeMeasure, Comparison, Measure, ScoreMeasure } from '#core/types/comparison.ts'

const none = { why: 'no pairs' } as const

/** A scale with the figures that the window's rules look at. */
export function scaleOf(label: string, gav: number, holm: number, half = 0.3): ScoreMeasure {
  const wave = { mean: 3, sd: 1, median: 3 }
  const reliability = { n: 50, alpha: 0.8, omega: 0.8 }
  return {
    id: `scale:${label}`,
    kind: 'scale',
    label,
    reliability: { baseline: reliability, end: reliability },
    n: { baseline: 50, end: 47, pairs: 46 },
    baseline: wave,
    end: { ...wave, mean: 3 + gav },
    change: { mean: gav, sd: 1, ci: [gav - half, gav + half] },
    t: { t: 1, df: 45, p: holm },
    wilcoxon: { v: 1, p: holm, method: 'exact' },
    permutation: { p: holm, method: 'sampled' },
    effect: {
      dz: gav,
      dav: gav,
      gav,
      rankBiserial: 0,
      ci: [gav - half, gav + half],
      ciOf: 'gav',
      ciMethod: 'BCa',
    },
    adjusted: { holm, bh: holm },
    cluster: { by: null, clusters: null, icc: null, ci: null, why: 'the study declares no clusters' },
  }
}

/** A scale for which nothing could be computed. */
export function emptyScale(label: string): ScoreMeasure {
  return {
    ...scaleOf(label, 0, 1),
    n: { baseline: 0, end: 0, pairs: 0 },
    change: { mean: null, sd: null, ci: null, ...none },
    effect: { dz: null, dav: null, gav: null, rankBiserial: null, ci: null, ciOf: null, ciMethod: null, ...none },
    adjusted: { holm: null, bh: null, ...none },
  }
}

export function codeOf(label: string, change: number, holm: number): CodeMeasure {
  return {
    id: `code:${label}`,
    kind: 'code',
    label,
    n: { pairs: 12 },
    present: { both: 3, baselineOnly: 1, endOnly: 5, neither: 3 },
    share: { baseline: 0.3, end: 0.3 + change, change, ci: [change - 0.2, change + 0.2] },
    mcnemar: { p: holm, method: 'exact' },
    adjusted: { holm, bh: holm },
    density: { baseline: 1, end: 2, unit: 'segments per 1000 words' },
  }
}

export function comparisonOf(measures: readonly Measure[], indicators: Comparison['indicators'] = []): Comparison {
  return {
    study: 'test',
    waves: ['baseline', 'end'],
    confidence: 0.95,
    resamples: 1000,
    seed: 1,
    attrition: { baseline: 50, end: 47, both: 46, lost: [], joined: [], compared: [] },
    measures,
    dose: [],
    delivery: {
      planned: 0,
      held: 0,
      byCase: [],
      byStaff: [],
      bySessionNumber: [],
      group: { planned: 0, held: 0 },
      network: { planned: 0, held: 0 },
    },
    indicators,
  }
}
