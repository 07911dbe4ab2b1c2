import { expect, test } from 'vitest'
import type { Reader } from '../connection.ts'
import { runCommand, undo } from '../history.ts'
import { openInMemory } from '../open.ts'
import { load, loadedInMemory, refusal, smallStudy } from '../project.fixture.ts'
import { measureLabel, readPrimary, setPrimaryMeasure } from './comparing-primary.ts'

const at = (day: number): Date => new Date(Date.UTC(2018, 5, day))

function mark(db: Reader, measure: string | null, day = 25): void {
  const info = { kind: 'comparing.setPrimaryMeasure', detail: null, coder: 'Noa', at: at(day) }
  runCommand(db, info, (writer) => setPrimaryMeasure(writer, measure))
}

test('marked when the end is known: after; undone: none', async () => {
  const db = await loadedInMemory()
  expect(readPrimary(db)).toBeNull()
  mark(db, 'scale:confidence')
  expect(readPrimary(db)).toEqual({
    measure: 'scale:confidence',
    markedAt: at(25).toISOString(),
    endDataAt: '2018-06-20T09:00:00.000Z',
    timing: 'after',
  })
  undo(db, { coder: null, at: at(26) })
  expect(readPrimary(db)).toBeNull()
})

test('marked before the answers of the end: before, also once they are there', async () => {
  const db = openInMemory()
  const early = await smallStudy({ 'survey-end.csv': null, 'study.yaml': await planWithoutEnd() })
  load(db, early)
  mark(db, 'scale:confidence', 19)
  expect(readPrimary(db)).toMatchObject({ endDataAt: null, timing: 'before' })
  load(db, await smallStudy())
  expect(readPrimary(db)).toMatchObject({ endDataAt: '2018-06-20T09:00:00.000Z', timing: 'before' })
})

test('answers that were looked at and taken out again count', async () => {
  const db = await loadedInMemory()
  load(db, await smallStudy({ 'survey-end.csv': null, 'study.yaml': await planWithoutEnd() }))
  mark(db, 'scale:confidence')
  expect(readPrimary(db)?.timing).toBe('after')
})

test('named in the plan of a folder that brings the answers: with; a plan without one leaves the mark', async () => {
  const db = openInMemory()
  load(db, await smallStudy({ 'study.yaml': (await plan()).replace('clusterBy: coach', 'primary: scale:confidence') }))
  expect(readPrimary(db)?.timing).toBe('with')
  load(db, await smallStudy())
  expect(readPrimary(db)?.measure).toBe('scale:confidence')
})

test('a code goes by its texts; marking another is another time', async () => {
  const db = await loadedInMemory()
  mark(db, 'scale:confidence', 21)
  mark(db, 'code:data-use', 22)
  expect(readPrimary(db)).toMatchObject({ measure: 'code:data-use', markedAt: at(22).toISOString(), timing: 'after' })
})

test('only what is compared can be primary', async () => {
  const db = await loadedInMemory()
  expect(measureLabel(db, 'scale:confidence')).toBe('Confidence')
  for (const id of ['scale:none', 'item:lc1', 'outcome:graduates', 'confidence'])
    expect(
      refusal(() => mark(db, id)),
      id,
    ).toMatch(/^not-found: /)
})

async function plan(): Promise<string> {
  const { SMALL_STUDY } = await import('#core/importing/folder.fixture.ts')
  return String(SMALL_STUDY['study.yaml'])
}

async function planWithoutEnd(): Promise<string> {
  return (await plan()).replace(/ +- \{ wave: end, path: survey-end.*\n/, '')
}
