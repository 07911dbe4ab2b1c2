import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { indexCodePoints } from '../text/code-points.ts'
import type { ImportedStudy } from './imported-study.ts'
import { readStudyFolder } from './read-study-folder.ts'

const FOLDER = join(import.meta.dirname, '../../samples/grant-267')

let study: ImportedStudy

beforeAll(async () => {
  const reading = await readStudyFolder({
    read: async (path) => new Uint8Array(await readFile(join(FOLDER, path))),
    list: async () =>
      (await readdir(FOLDER, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/')),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  })
  expect(reading.problems).toEqual([])
  expect(reading.notices).toEqual([])
  if (!reading.study) throw new Error('the sample study was not read')
  study = reading.study
})

test('everybody and everything is there', () => {
  expect(study.cases).toHaveLength(50)
  expect(study.sites).toHaveLength(50)
  expect(new Set(study.sites.map((site) => site.city)).size).toBe(12)
  expect(study.staff.map((person) => person.role)).toEqual(Array(9).fill('coach'))
  expect(count(study.sessions.map((session) => session.kind))).toEqual({ individual: 350, group: 7, network: 2 })
  expect(study.outcomes).toHaveLength(50 * 5 * 3)
  expect(study.instruments.map(({ items, scales }) => [items.length, scales.length])).toEqual([[40, 8]])
  expect(study.codes).toHaveLength(13)
  expect(study.indicators).toHaveLength(8)
})

test('47 people answered at baseline and 46 at the end, 40 items each', () => {
  expect(count(study.responses.map((response) => response.wave))).toEqual({ baseline: 47 * 40, end: 46 * 40 })
  const missing = study.responses.filter((response) => response.value === null)
  expect(missing.every((response) => response.missing !== null)).toBe(true)
  expect(missing.length / study.responses.length).toBeLessThan(0.05)
})

test('24 interviews with both speakers known and time stamps that rise', () => {
  expect(count(study.documents.map((document) => document.language))).toEqual({ he: 12, ar: 6, en: 6 })
  for (const { name, turns } of study.documents) {
    expect([name, ...new Set(turns.map((turn) => turn.role))]).toEqual([name, 'interviewer', 'principal'])
    const stamps = turns.map((turn) => turn.timeStamp ?? Number.NaN)
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b))
  }
})

test('no heading of an interview is part of what someone said', () => {
  for (const { text, turns } of study.documents) {
    const { slice } = indexCodePoints(text)
    const said = turns.flatMap((turn) => slice(turn.startCodePoint, turn.endCodePoint).split('\n'))
    expect(
      said.filter((line) =>
        ['פתיחה', 'השיחה', 'סיום', 'افتتاح', 'المقابلة', 'ختام', 'Opening', 'Conversation', 'Closing'].includes(line),
      ),
    ).toEqual([])
  }
})

test('every coding stands at the quote that its row has', async () => {
  const csv = await readFile(join(FOLDER, 'codings.csv'), 'utf8')
  const rows = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data
  const column = rows[0]?.indexOf('quote') ?? -1
  const indexes = new Map(study.documents.map((document) => [document.name, indexCodePoints(document.text)]))
  expect(study.coders).toEqual(['Noa', 'Samir'])
  expect(study.codings.length).toBeGreaterThan(350)
  for (const { document, startCodePoint, endCodePoint, sourceRow } of study.codings) {
    expect(indexes.get(document)?.slice(startCodePoint, endCodePoint)).toBe(rows[sourceRow - 1]?.[column])
  }
})

function count(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
