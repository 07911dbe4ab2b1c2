import { expect, test } from 'vitest'
import { compareStudy } from './compare.ts'
import { WHOLE_STUDY } from './whole-study.fixture.ts'

/**
 * A whole made-up study (50 cases, reversed items, missing answers, attrition) written to CSV and computed
 * in R 4.2.2 (psych 2.2.9, exactRankTests 0.8.35, effectsize 0.8.3) from the raw answers on: scores with
 * rowMeans, psych::alpha, factanal, t.test, wilcox.exact, rank_biserial, anova mean squares, cor(spearman).
 */
const IN_R = [
  {
    id: 'scale:s1',
    alpha: [0.80399687744, 0.77145919461],
    omega: [0.805192769068, 0.786063118572],
    complete: [39, 41],
    baseline: [3.08333333333, 0.937656102421, 3.25],
    end: [3.4696969697, 0.894660248531, 3.5],
    change: [0.386363636364, 0.740157402838, 0.16133521819, 0.611392054537],
    t: [3.46256947386, 43, 0.00122271923091],
    wilcoxon: [665, 0.00178493311523],
    permutation: 0.00144,
    effect: [0.522001988877, 0.421605483391, 0.414201651287, 0.544715447154],
    icc: [-0.170417376087, -0.222587632524, 0.024221971673],
    dose: [0.227938250931, -0.0739460798367, 0.491554907955],
  },
  {
    id: 'scale:s3',
    alpha: [0.833747645951, 0.813285344447],
    omega: [0.83761794039, 0.815659640544],
    complete: [41, 40],
    baseline: [3.04166666667, 1.03421755117, 3],
    end: [2.97727272727, 0.911696114408, 3.125],
    change: [-0.0643939393977, 0.611280594511, -0.250240226572, 0.121452347784],
    t: [-0.698764324135, 43, 0.488461674025],
    wilcoxon: [323.5, 0.500157567491],
    permutation: 0.50334,
    effect: [-0.105342685464, -0.0660529572964, -0.0648929984603, -0.12685560054],
    icc: [0.000955989965416, -0.143210975286, 0.371468594338],
    dose: [0.0511185498452, -0.249548999767, 0.342796606839],
  },
]
const comparison = compareStudy(WHOLE_STUDY)

function close(actual: readonly (number | null | undefined)[], expected: readonly number[], digits = 9): void {
  expect(actual).toHaveLength(expected.length)
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, digits)
}

test.each(IN_R)('$id from raw answers to effect', (inR) => {
  const measure = comparison.measures.find(({ id }) => id === inR.id)
  if (measure?.kind !== 'scale') throw new Error(`no ${inR.id}`)
  const { reliability, baseline, end, change, t, wilcoxon, permutation, effect, cluster } = measure
  expect(measure.n).toEqual({ baseline: 47, end: 47, pairs: 44 })
  expect([reliability.baseline.n, reliability.end.n]).toEqual(inR.complete)
  close([reliability.baseline.alpha, reliability.end.alpha], inR.alpha)
  close([reliability.baseline.omega, reliability.end.omega], inR.omega, 7)
  close([baseline.mean, baseline.sd, baseline.median], inR.baseline)
  close([end.mean, end.sd, end.median], inR.end)
  close([change.mean, change.sd, ...(change.ci ?? [])], inR.change)
  close([t.t, t.df, t.p], inR.t)
  close([wilcoxon.v, wilcoxon.p], inR.wilcoxon)
  // 10 000 sign flips against R's 100 000: four standard errors of the share.
  const chance = 4 * Math.sqrt((inR.permutation * (1 - inR.permutation)) / 10_000)
  expect(Math.abs((permutation.p ?? 0) - inR.permutation)).toBeLessThan(chance)
  close([effect.dz, effect.dav, effect.gav, effect.rankBiserial], inR.effect)
  close([cluster.icc, ...(cluster.ci ?? [])], inR.icc)
  const dose = comparison.dose.find((row) => row.measure === inR.id)
  close([dose?.rho, ...(dose?.ci ?? [])], inR.dose)
})

test('the BCa interval of g_av is about the one that d_av’s large-sample error would give', () => {
  const [first] = comparison.measures
  if (first?.kind !== 'scale') throw new Error('no scale')
  const [low, high] = first.effect.ci ?? [0, 0]
  expect(first.effect.ciMethod).toBe('BCa')
  expect(low).toBeGreaterThan(0.1)
  expect(low).toBeLessThan(0.25)
  expect(high).toBeGreaterThan(0.55)
  expect(high).toBeLessThan(0.75)
})
