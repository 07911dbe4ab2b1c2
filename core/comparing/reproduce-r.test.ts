import { expect, test } from 'vitest'
import { reproduceR } from './reproduce-r.ts'
import { EMPTY_STUDY } from './study.fixture.ts'
import { WHOLE_STUDY } from './whole-study.fixture.ts'

/** The script's numbers are checked where R is installed: e2e/r/check-reproduce.ts. */
function scriptOf(study: typeof EMPTY_STUDY): string {
  return reproduceR(study).find(({ name }) => name === 'reproduce.R')?.text ?? ''
}

test('the script states the analysis', () => {
  const script = scriptOf(WHOLE_STUDY)
  for (const line of ['baseline <- "before"', 'end <- "after"', 'confidence <- 0.95', 'resamples <- 10000'])
    expect(script).toContain(`\n${line}\n`)
  expect(script).toContain('set.seed(267)')
  expect(script).toContain('cluster_by <- "coach"')
})

test('every file that the script reads is there', () => {
  const files = reproduceR(WHOLE_STUDY)
  const read = [...scriptOf(WHOLE_STUDY).matchAll(/load\("([^"]+)"/g)].map(([, name]) => name)
  expect(files.map(({ name }) => name).toSorted()).toEqual(['reproduce.R', ...read].toSorted())
})

test('names that could break out of the script are quoted', () => {
  const study = { ...EMPTY_STUDY, study: { ...EMPTY_STUDY.study, id: 'x\nquit()' } }
  expect(scriptOf(study)).toContain('of study x quit().')
  const waves = ['a"); quit("', 'b\\'] as const
  expect(scriptOf({ ...EMPTY_STUDY, analysis: { ...EMPTY_STUDY.analysis, waves } })).toContain(
    'baseline <- "a\\"); quit(\\""\nend <- "b\\\\"',
  )
})

test('without clusters and outcomes it says so', () => {
  const script = scriptOf(EMPTY_STUDY)
  expect(script).toContain('cluster_by <- NA_character_')
  expect(script).toContain('measure = character()')
})
