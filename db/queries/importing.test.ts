import { expect, test } from 'vitest'
import type { CaseId } from '#core/contract/ids.ts'
import { loadedInMemory, refusal } from '../project.fixture.ts'
import { getCase, listCases, plannedSessions } from './importing.ts'

test('cases with their counts, and without names unless asked for', async () => {
  const db = await loadedInMemory()
  const list = listCases(db, false)
  expect(list.attributes).toEqual(['city', 'coach'])
  expect(list.waves.map((wave) => wave.id)).toEqual(['baseline', 'end'])
  expect(list.rows.map(({ code, name, site }) => ({ code, name, site }))).toEqual([
    { code: 'P01', name: null, site: 'גפן' },
    { code: 'P02', name: null, site: 'الزيتون' },
  ])
  const [first, second] = list.rows
  expect(first).toMatchObject({
    sessionsHeld: 1,
    sessionsPlanned: 2,
    attributes: { city: 'צור', coach: 'Ruth' },
    waves: {
      baseline: { items: 3, itemsAnswered: 3, documents: 1 },
      end: { items: 3, itemsAnswered: 2, documents: 1 },
    },
  })
  expect(second?.waves).toMatchObject({
    baseline: { itemsAnswered: 1, documents: 0 },
    end: { itemsAnswered: 0, documents: 0 },
  })
  expect(JSON.stringify(list)).not.toContain('דנה')
  expect(listCases(db, true).rows.map((row) => row.name)).toEqual(['דנה כהן', 'سلمى'])
  expect(plannedSessions(db)).toBe(2)
})

test('one case with its sessions and texts', async () => {
  const db = await loadedInMemory()
  const [row] = listCases(db, false).rows
  if (!row) throw new Error('the small study has cases')
  const { sessions, documents, ...rest } = getCase(db, row.id, false)
  expect(rest).toEqual(row)
  expect(sessions).toEqual([
    { number: 1, heldOn: '2017-10-01', staff: 'Ruth', minutes: 60, topics: ['data-use', 'team'] },
    { number: 2, heldOn: null, staff: 'Ruth', minutes: null, topics: [] },
  ])
  expect(documents.map(({ name, wave, codings }) => ({ name, wave, codings }))).toEqual([
    { name: 'P01-baseline', wave: 'baseline', codings: 2 },
    { name: 'P01-baseline-open1', wave: 'baseline', codings: 0 },
    { name: 'P01-end', wave: 'end', codings: 1 },
  ])
  expect(refusal(() => getCase(db, 'gone' as CaseId, false))).toMatch(/^not-found/)
})
