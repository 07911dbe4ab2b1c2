import { expect, test } from 'vitest'
import { scoreSources, scoresInWave } from './measures.ts'
import { answers, EMPTY_STUDY, instrument, likert, meanScale } from './study.fixture.ts'
import { indexStudy } from './study-index.ts'

const STUDY = {
  ...EMPTY_STUDY,
  instruments: [
    ...instrument('a', 'b', 'alone'),
    { id: 'two', label: 'Two', items: [{ ...likert('words'), type: 'open' as const }] },
  ],
  scales: [meanScale('second', ['b']), meanScale('first', ['a'])],
  responses: answers(['a', 'b', 'alone'], ['P1 before 4 2 5', 'P2 before . 3 .']),
}

test('all scales in their declared order, then the numeric items that are in none', () => {
  expect(scoreSources(STUDY).map(({ id, kind }) => [id, kind])).toEqual([
    ['scale:second', 'scale'],
    ['scale:first', 'scale'],
    ['item:alone', 'item'],
  ])
})

test('scores of a wave are of the cases that have one', () => {
  const [second, first, alone] = scoreSources(STUDY)
  const of = (source: typeof second) => source && scoresInWave(source, indexStudy(STUDY), 'before')
  expect(of(second)).toEqual(
    new Map([
      ['P1', 2],
      ['P2', 3],
    ]),
  )
  expect(of(first)).toEqual(new Map([['P1', 4]]))
  expect(of(alone)).toEqual(new Map([['P1', 5]]))
})
