import { expect, test } from 'vitest'
import { answers, EMPTY_STUDY } from './study.fixture.ts'
import { indexStudy } from './study-index.ts'

test('finds the answers of a case in a wave, and who answered anything', () => {
  const responses = answers(['a', 'b'], ['P1 before 4 .', 'P2 before . .'])
  const index = indexStudy({ ...EMPTY_STUDY, responses })
  expect(index.answers.get('before')?.get('P1')).toEqual(new Map([['a', 4]]))
  expect(index.answered.get('before')).toEqual(new Set(['P1']))
  expect(index.answers.get('after')).toBeUndefined()
})

test('an open answer counts as answered, though it has no number', () => {
  const open = { case: 'P1', wave: 'before', item: 'open', value: null, missing: null }
  const index = indexStudy({ ...EMPTY_STUDY, responses: [open] })
  expect(index.answered.get('before')).toEqual(new Set(['P1']))
  expect(index.answers.get('before')).toBeUndefined()
})

test('two answers of one case to one item in one wave are refused, not silently replaced', () => {
  const responses = answers(['a'], ['P1 before 4', 'P1 before 5'])
  expect(() => indexStudy({ ...EMPTY_STUDY, responses })).toThrow('two answers of P1 to a in before')
})

test('the waves are those of the analysis, in its order; a study of one wave has no end', () => {
  const analysis = { ...EMPTY_STUDY.analysis, waves: ['after', 'before'] as const }
  expect(indexStudy({ ...EMPTY_STUDY, analysis })).toMatchObject({ baselineWave: 'after', endWave: 'before' })
  const single = { ...EMPTY_STUDY, analysis: { ...analysis, waves: null } }
  expect(indexStudy(single)).toMatchObject({ baselineWave: 'before', endWave: '' })
})
