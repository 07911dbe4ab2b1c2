import { expect, test } from 'vitest'
import { scoreSources } from './measures.ts'
import { pairedScores } from './paired-scores.ts'
import { answers, EMPTY_STUDY, instrument, roster } from './study.fixture.ts'
import { indexStudy } from './study-index.ts'

test('the scores of the cases with both waves, in the order of the roster', () => {
  const study = {
    ...EMPTY_STUDY,
    cases: roster(['P2', 'P1', 'P3']),
    instruments: instrument('a'),
    responses: answers(['a'], ['P1 before 1', 'P2 before 2', 'P3 before 3', 'P1 after 4', 'P2 after 2']),
  }
  const [source] = scoreSources(study)
  if (source === undefined) throw new Error('no source')
  expect(pairedScores(study, indexStudy(study), source)).toEqual({
    cases: ['P2', 'P1'],
    baseline: [2, 1],
    end: [2, 4],
    changes: [0, 3],
  })
})
