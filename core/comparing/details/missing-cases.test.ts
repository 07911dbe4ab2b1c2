import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { scoreSources } from '../measures.ts'
import { pairedScores } from '../paired-scores.ts'
import { answers, EMPTY_STUDY, instrument, roster } from '../study.fixture.ts'
import { indexStudy } from '../study-index.ts'
import { missingCases } from './missing-cases.ts'

const ANSWERS = ['P1 before 1', 'P2 before 2', 'P3 before 3', 'P4 before 2', 'P1 after 3', 'P2 after 3', 'P3 after 5']

function ofItem(rows: readonly string[], study: Partial<StudyData> = {}) {
  const data: StudyData = {
    ...EMPTY_STUDY,
    cases: roster(['P1', 'P2', 'P3', 'P4', 'P5']),
    instruments: instrument('a'),
    responses: answers(['a'], rows),
    ...study,
  }
  const [source] = scoreSources(data)
  if (source === undefined) throw new Error('no source')
  const index = indexStudy(data)
  return missingCases(data, index, source, pairedScores(data, index, source))
}

test('bounds by hand: changes 2 1 2, one lost at 2 (−1 to +3), one joined at 4 (−1 to +3)', () => {
  const seen = ofItem([...ANSWERS, 'P5 after 4'])
  expect(seen).toMatchObject({ lost: 1, joined: 1 })
  expect(seen.bounds).toEqual({ worst: (5 - 1 - 1) / 5, best: (5 + 3 + 3) / 5 })
})

test('the tipping point; R 4.2.2: t.test(c(2, 1, 2))$conf.int[1] = .2324; the one lost would need .2324 · 4 less', () => {
  const { tipping } = ofItem(ANSWERS)
  expect(tipping.shift).toBeCloseTo(-0.9297963603, 6)
  expect(tipping.change).toBeCloseTo(5 / 3 - 0.9297963603, 6)
  // From 2 the lowest possible change is −1.
  expect(tipping.possible).toBe(true)
})

test('nobody is missing; an item without bounds', () => {
  const all = ofItem(ANSWERS.filter((row) => !row.startsWith('P4')))
  expect(all.tipping).toEqual({ change: null, shift: null, possible: null, why: 'nobody is missing' })
  expect(all.bounds.worst).toBe(all.bounds.best)
  const item = { id: 'a', type: 'number' as const, text: '', min: null, max: null, labels: [] }
  const unbounded = ofItem(ANSWERS, { instruments: [{ id: 'i', label: '', items: [item] }] })
  expect(unbounded.bounds).toEqual({ worst: null, best: null, why: 'an item has no bounds' })
})
