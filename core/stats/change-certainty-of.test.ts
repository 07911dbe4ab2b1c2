import { describe, expect, it } from 'vitest'
import type { CodeMeasure, IndicatorResult, Interval, OutcomeMeasure, ScoreMeasure } from '#core/types/comparison.ts'
import { certaintyOf, indicatorCertainty } from './change-certainty-of.ts'

const code = (id: string, low: number, high: number, holm: number): CodeMeasure => ({
  id: `code:${id}`,
  kind: 'code',
  label: id,
  n: { pairs: 12 },
  present: { both: 3, baselineOnly: 1, endOnly: 5, neither: 3 },
  share: { baseline: 0.3, end: 0.5, change: (low + high) / 2, ci: [low, high] },
  mcnemar: { p: holm, method: 'exact' },
  adjusted: { holm, bh: holm },
  density: { baseline: 1, end: 2, unit: 'segments per 1000 words' },
})
const wave = { mean: 3, sd: 1, median: 3 }
const reliability = { n: 10, alpha: 0.8, omega: 0.8 }
/** Its own interval is clear of zero; that of its standardised change is not known. */
const score: ScoreMeasure = {
  id: 'scale:data',
  kind: 'scale',
  label: 'Data',
  reliability: { baseline: reliability, end: reliability },
  n: { baseline: 10, end: 10, pairs: 10 },
  baseline: wave,
  end: wave,
  change: { mean: 0.55, sd: 0.6, ci: [0.1, 1] },
  t: { t: 2.9, df: 9, p: 0.02 },
  wilcoxon: { v: 40, p: 0.03, method: 'exact' },
  permutation: { p: 0.03, method: 'exact' },
  effect: {
    dz: 0.9,
    dav: 0.6,
    gav: 0.55,
    rankBiserial: 0.6,
    ci: null,
    ciOf: null,
    ciMethod: null,
    why: 'fewer than 4 pairs',
  },
  adjusted: { holm: 0.04, bh: 0.04 },
  cluster: { by: null, clusters: null, icc: null, ci: null, why: 'the study declares no clusters' },
}
const drawn = (measure: ScoreMeasure, ci: Interval): ScoreMeasure => ({
  ...measure,
  effect: { dz: 0.9, dav: 0.6, gav: 0.55, rankBiserial: 0.6, ci, ciOf: 'gav', ciMethod: 'BCa' },
})
const outcome: OutcomeMeasure = { id: 'outcome:graduates', kind: 'outcome', label: 'Graduates', byYear: [] }
const noScale = { survey: null, why: 'the indicator names no scale' } as const

function indicator(interviews: 'up' | 'down' | 'none', verdict: IndicatorResult['verdict']): IndicatorResult {
  return { id: 'talk', interviews, verdict, measures: ['code:a', 'code:b', 'outcome:graduates'], ...noScale }
}

describe('certaintyOf', () => {
  it('goes by the interval of the share and the adjusted p', () => {
    expect(certaintyOf(code('a', 0.1, 0.5, 0.01), 0.95, null)).toEqual({ direction: 'up', certainty: 'clear' })
    expect(certaintyOf(code('a', 0.1, 0.5, 0.2), 0.95, null)).toEqual({ direction: 'up', certainty: 'tentative' })
  })

  it('goes by the plain p of a primary measure that was named before its end was known, and only then', () => {
    const measure = { ...code('a', 0.1, 0.5, 0.2), mcnemar: { p: 0.03, method: 'exact' as const } }
    const primary = { measure: 'code:a', markedAt: '2017-09-01T00:00:00Z', endDataAt: null, timing: 'before' as const }
    expect(certaintyOf(measure, 0.95, primary).certainty).toBe('clear')
    expect(certaintyOf(measure, 0.95, { ...primary, timing: 'after' }).certainty).toBe('tentative')
    expect(certaintyOf(measure, 0.95, { ...primary, timing: 'with' }).certainty).toBe('tentative')
    expect(certaintyOf(measure, 0.95, { ...primary, measure: 'code:b' }).certainty).toBe('tentative')
  })

  it('does not call a score’s change clear when the interval that is drawn of it reaches zero', () => {
    const clear = drawn(score, [0.2, 1.1])
    expect(certaintyOf(clear, 0.95, null)).toEqual({ direction: 'up', certainty: 'clear' })
    expect(certaintyOf(drawn(score, [-0.1, 1.2]), 0.95, null)).toEqual({ direction: 'up', certainty: 'tentative' })
    expect(certaintyOf(score, 0.95, null)).toEqual({ direction: 'up', certainty: 'clear' })
  })

  it('says nothing of yearly outcomes', () => {
    expect(certaintyOf(outcome, 0.95, null).certainty).toBe('none')
  })
})

describe('indicatorCertainty', () => {
  it('calls a source clear when one of its measures clearly moves its way', () => {
    const measures = [code('a', 0.1, 0.5, 0.2), code('b', 0.2, 0.5, 0.01), outcome]
    const said = indicatorCertainty(indicator('up', 'converge'), measures, 0.95, null)
    expect(said).toEqual({
      survey: null,
      interviews: { direction: 'up', certainty: 'clear' },
      isVerdictTentative: false,
    })
  })

  it('makes the verdict tentative with a source that may have moved by chance', () => {
    const measures = [code('a', 0.1, 0.5, 0.2), code('elsewhere', 0.2, 0.5, 0.01)]
    const said = indicatorCertainty(indicator('up', 'converge'), measures, 0.95, null)
    expect(said.interviews?.certainty).toBe('tentative')
    expect(said.isVerdictTentative).toBe(true)
  })

  it('leaves a verdict that says nothing, and one of no change, as they are', () => {
    const measures = [code('a', 0.1, 0.5, 0.2)]
    expect(indicatorCertainty(indicator('up', 'silent'), measures, 0.95, null).isVerdictTentative).toBe(false)
    expect(indicatorCertainty(indicator('none', 'converge'), measures, 0.95, null).isVerdictTentative).toBe(false)
  })
})
