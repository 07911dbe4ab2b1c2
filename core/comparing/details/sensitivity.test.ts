import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { scoreSources } from '../measures.ts'
import { pairedScores } from '../paired-scores.ts'
import { answers, EMPTY_STUDY, instrument, meanScale, roster } from '../study.fixture.ts'
import { indexStudy } from '../study-index.ts'
import { sensitivityOf } from './sensitivity.ts'

const STUDY: StudyData = {
  ...EMPTY_STUDY,
  analysis: { ...EMPTY_STUDY.analysis, clusterBy: 'coach' },
  cases: [...roster(['P1', 'P2'], { coach: 'A' }), ...roster(['P3'], { coach: 'B' })],
  instruments: instrument('a', 'b'),
  scales: [meanScale('s', ['a', 'b'], 0.5)],
  responses: answers(
    ['a', 'b'],
    ['P1 before 1 1', 'P2 before 2 .', 'P3 before 3 3', 'P1 after 2 2', 'P2 after 4 4', 'P3 after 3 4'],
  ),
}

test('without each coach, and of complete answers only; by hand: changes 1, 2, .5', () => {
  const [source] = scoreSources(STUDY)
  if (source === undefined) throw new Error('no source')
  const index = indexStudy(STUDY)
  const { leaveOneOut, completeItems } = sensitivityOf(STUDY, index, source, pairedScores(STUDY, index, source))
  expect(leaveOneOut.map(({ without, n, mean }) => [without, n, mean])).toEqual([
    ['A', 1, 0.5],
    ['B', 2, 1.5],
  ])
  expect(leaveOneOut[0]).toMatchObject({ ci: null, p: null, why: 'fewer than 2 pairs' })
  expect(completeItems).toMatchObject({ n: 2, mean: 0.75 })
})
