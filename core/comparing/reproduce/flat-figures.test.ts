import { expect, test } from 'vitest'
import { compareStudy } from '../compare.ts'
import { WHOLE_STUDY } from '../whole-study.fixture.ts'
import { flatFigures, flatSensitivity } from './flat-figures.ts'

const comparison = compareStudy({
  ...WHOLE_STUDY,
  analysis: { ...WHOLE_STUDY.analysis, resamples: 99 },
  outcomes: [{ site: 's', year: 2018, measure: 'graduates', value: 3 }],
  indicators: [{ id: 'i', label: 'I', scales: ['s1'], codes: ['theme'], outcomes: [] }],
})
const flat = new Map(flatFigures(comparison).map(({ id, figure, value }) => [`${id} ${figure}`, value]))

test('every figure has a name of its own', () => {
  expect(flat.size).toBe(flatFigures(comparison).length)
})

test('figures are named by the measure and by their place in it', () => {
  const [first] = comparison.measures
  if (first?.kind !== 'scale') throw new Error('no scale')
  expect(flat.get('scale:s1 change.ci.0')).toBe(first.change.ci?.[0])
  expect(flat.get('scale:s1 reliability.end.n')).toBe(41)
  expect(flat.get('attrition:scale:s1 lost.n')).toBe(comparison.attrition.compared[0]?.lost.n)
  expect(flat.get('attrition joined')).toBe(comparison.attrition.joined.join(' '))
  expect(flat.get('dose:scale:s2 rho')).toBe(comparison.dose[1]?.rho)
  expect(flat.get('delivery byCase.P01.held')).toBe(comparison.delivery.byCase[0]?.held)
  expect(flat.get('outcome:graduates byYear.2018.sum')).toBe(3)
  expect(flat.get('outcome:graduates byYear.2018.target')).toBeNull()
  expect(flat.get('indicator:i survey')).toBe('up')
})

test('leaving out a cluster is named by its place, not by the cluster', () => {
  const left = flatSensitivity(WHOLE_STUDY).filter(({ figure }) => figure.startsWith('leaveOneOut.'))
  expect(left.map(({ figure }) => figure)).toContain('leaveOneOut.1.mean')
  expect(left.filter(({ figure }) => figure.includes('without'))).toEqual([])
})

test('labels and reasons are not figures', () => {
  expect([...flat.keys()].filter((key) => /label|why|kind/.test(key))).toEqual([])
})
