import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { scoreSources } from '../measures.ts'
import { pairedScores } from '../paired-scores.ts'
import { answers, EMPTY_STUDY, instrument, meanScale, roster } from '../study.fixture.ts'
import { indexStudy } from '../study-index.ts'
import { lateAnswers } from './late-answers.ts'

const CASES = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']
const ENDS = [2, 4, 3, 5, 1, 3, 4]

/** Seven pairs that begin at 1, with these days at the end (null: not known). */
function studyWith(days: readonly (number | null)[]): StudyData {
  return {
    ...EMPTY_STUDY,
    cases: roster(CASES),
    instruments: instrument('a'),
    scales: [meanScale('s', ['a'])],
    responses: answers(
      ['a'],
      CASES.flatMap((id, i) => [`${id} before 1`, `${id} after ${ENDS[i]}`]),
    ),
    answerSheets: days.flatMap((day, i) =>
      day === null
        ? []
        : [{ case: CASES[i] ?? '', wave: 'after', instrument: 'questionnaire', answeredOn: `2018-06-0${day}` }],
    ),
  }
}

function lateOf(data: StudyData) {
  const index = indexStudy(data)
  const [source] = scoreSources(data)
  if (source === undefined) throw new Error('no source')
  return lateAnswers(data, index, source, pairedScores(data, index, source))
}

test('early and late against each other; R 4.2.2: t.test(late, early), sort(day)[ceiling(2 * n / 3)]', () => {
  const found = lateOf(studyWith([1, 5, 2, 6, 3, 3, null]))
  expect(found).toMatchObject({ dated: 6, limit: '2018-06-03' })
  // Changes of the early 1 2 0 2, of the late 3 4.
  expect(found.early).toMatchObject({ n: 4, mean: 1.25 })
  expect(found.early.ci?.[0]).toBeCloseTo(-0.2734802, 7)
  expect(found.early.p).toBeCloseTo(0.07960498, 8)
  expect(found.late).toMatchObject({ n: 2, mean: 3.5 })
  expect(found.difference.mean).toBeCloseTo(2.25, 12)
  expect(found.difference.ci?.[0]).toBeCloseTo(-0.01058317578, 10)
  expect(found.difference.ci?.[1]).toBeCloseTo(4.51058317578, 10)
})

test('who answered on one day is not taken apart: the day of the limit is early', () => {
  expect(lateOf(studyWith([1, 1, 1, 1, 2, 2, 3]))).toMatchObject({
    limit: '2018-06-02',
    early: { n: 6 },
    late: { n: 1, mean: 3, ci: null, why: 'fewer than 2 pairs' },
    difference: { mean: null, ci: null, why: 'fewer than 2 in a group' },
  })
})

test('no days, and no last third that can be told apart, say so', () => {
  const none = lateOf(studyWith([]))
  expect(none).toMatchObject({ dated: 0, limit: null, why: 'no days of answering are known' })
  expect(none.early).toEqual({ n: 0, mean: null, ci: null, p: null, why: 'no days of answering are known' })
  expect(lateOf(studyWith([1, 2, 3, 3, 3, 3, 3]))).toMatchObject({
    limit: null,
    why: 'no last third to answer can be told apart',
  })
})

test('days of the first wave, and of another questionnaire, say nothing of the end', () => {
  const data = studyWith([1, 2, 3, 4, 5, 6, 7])
  const elsewhere = data.answerSheets.map((sheet, i) =>
    i % 2 === 0 ? { ...sheet, wave: 'before' } : { ...sheet, instrument: 'other' },
  )
  expect(lateOf({ ...data, answerSheets: elsewhere }).dated).toBe(0)
})
