import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ComparisonDocument, comparisonShape } from './comparison-shape.ts'
import { type Ended, sample, tempFolder, throughline } from './throughline.ts'

const folder = tempFolder()
const out = join(folder, 'new', 'results')
const project = join(out, 'grant-267.throughline')
const theme = z.object({
  direction: z.enum(['rises', 'falls', 'none']),
  observed: z.object({ pairs: z.number(), meanChange: z.number(), dz: z.number(), t: z.number() }),
})
const presence = z.record(z.string(), z.number())
const truth = z
  .object({
    scales: z.record(z.string(), theme),
    codes: z.record(z.string(), presence),
    attrition: z.object({
      ...{ baseline: z.number(), end: z.number(), both: z.number() },
      ...{ lost: z.array(z.string()), joined: z.array(z.string()) },
    }),
    sessions: z.object({
      ...{ planned: z.number(), held: z.number(), group: presence, network: presence },
      ...{ byNumber: z.array(z.number()), byCoach: presence, byCase: presence },
    }),
  })
  .parse(JSON.parse(readFileSync(join(sample, 'truth.json'), 'utf8')))

let evaluated: Ended
let compared: Ended
let comparison: ComparisonDocument

beforeAll(async () => {
  evaluated = await throughline('evaluate', sample, '--out', out)
  compared = await throughline('compare', project, '--json')
  comparison = comparisonShape.parse(JSON.parse(compared.stdout))
})

test('evaluate leaves the project, says where its files are, and nothing half-done', () => {
  expect(evaluated.status).toBe(0)
  const named = evaluated.stdout.trim().split('\n')
  expect(named.at(-1)).toBe(project)
  expect(readdirSync(out).toSorted()).toEqual(named.map((path) => path.slice(out.length + 1).split('/')[0]).toSorted())
  for (const line of evaluated.stderr.split('\n').filter(Boolean)) expect(line).toMatch(/^note: /)
})

test('the reports are an HTML page and a Word document, and name no principal', () => {
  const html = readFileSync(join(out, 'report-grant-267-en.html'), 'utf8')
  expect(html).toMatch(/^<!doctype html>/i)
  const parts = unzipSync(new Uint8Array(readFileSync(join(out, 'report-grant-267-en.docx'))))
  const word = Object.entries(parts).filter(([name]) => /^word\/.*\.xml$/.test(name))
  expect(word.map(([name]) => name)).toContain('word/document.xml')
  const texts = [html, ...word.map(([, bytes]) => strFromU8(bytes))]
  const names = readFileSync(join(sample, 'principals.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(',')[1] ?? '')
  expect(names.filter(Boolean)).toHaveLength(50)
  expect(names.filter((name) => texts.some((text) => text.includes(name)))).toEqual([])
})

test('evaluating or loading again changes nothing in the project, and makes one backup however often', async () => {
  expect((await throughline('evaluate', sample, '--out', out, '--formats', 'html')).status).toBe(0)
  expect((await throughline('load', project, sample)).status).toBe(0)
  const after = await throughline('compare', project, '--json')
  expect(after.stdout).toBe(compared.stdout)
  expect(readdirSync(`${project} backups`)).toHaveLength(1)
})

test('compare --json prints one document and nothing else', () => {
  expect(compared).toMatchObject({ status: 0, stderr: '' })
  expect(compared.stdout).toBe(`${JSON.stringify(JSON.parse(compared.stdout), null, 2)}\n`)
})

test('without --json it is a table for reading', async () => {
  const { status, stdout } = await throughline('compare', project)
  expect(status).toBe(0)
  expect(stdout).toMatch(/^grant-267: baseline → end$/m)
  expect(stdout).toMatch(/^scale:confidence +43 /m)
})

function find(id: string) {
  const found = comparison.measures.find((one) => one.id === id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

describe('what was built into the sample is found', () => {
  test.each(Object.entries(truth.scales))('scale %s', (id, { direction, observed }) => {
    const found = find(`scale:${id}`)
    if (found.kind !== 'scale') throw new Error(`${id} is a ${found.kind}`)
    const { n, change, t, effect } = found
    expect(n.pairs).toBe(observed.pairs)
    expect(change.mean).toBeCloseTo(observed.meanChange, 5)
    expect(effect.dz).toBeCloseTo(observed.dz, 5)
    expect(t.t).toBeCloseTo(observed.t, 5)
    const isSignificant = Number(t.p) < 0.05
    expect(isSignificant).toBe(direction !== 'none')
    if (direction !== 'none') expect(Math.sign(Number(change.mean))).toBe(direction === 'rises' ? 1 : -1)
  })

  test.each(Object.entries(truth.codes))('code %s', (id, counts) => {
    const found = find(`code:${id}`)
    if (found.kind !== 'code') throw new Error(`${id} is a ${found.kind}`)
    const { present, n } = found
    const { both, baselineOnly, endOnly, neither } = counts
    expect(present).toEqual({ both, baselineOnly, endOnly, neither })
    expect(n.pairs).toBe(12)
  })

  test('attrition', () => {
    const { compared: rows, ...counts } = comparison.attrition
    expect(counts).toEqual(truth.attrition)
    expect(rows.map((row) => row.measure)).toEqual(Object.keys(truth.scales).map((id) => `scale:${id}`))
  })

  test('sessions', () => {
    const { delivery } = comparison
    const { sessions } = truth
    expect(delivery).toMatchObject({ planned: sessions.planned, held: sessions.held })
    expect(delivery.group).toEqual(sessions.group)
    expect(delivery.network).toEqual(sessions.network)
    expect(delivery.bySessionNumber.map((one) => one.held)).toEqual(sessions.byNumber)
    expect(Object.fromEntries(delivery.byCase.map((one) => [one.case, one.held]))).toEqual(sessions.byCase)
    expect(Object.fromEntries(delivery.byStaff.map((one) => [one.staff, one.held]))).toEqual(sessions.byCoach)
  })

  test('outcomes of every school and year', () => {
    const graduates = find('outcome:five_unit_graduates')
    if (graduates.kind !== 'outcome') throw new Error('there is no such outcome')
    expect(graduates.byYear.map((one) => one.year)).toEqual([2014, 2015, 2016, 2017, 2018])
    const rows = readFileSync(join(sample, 'outcomes.csv'), 'utf8').trim().split(/\r?\n/).slice(1)
    for (const { year, sum } of graduates.byYear) {
      const ofYear = rows.map((row) => row.split(',')).filter((cells) => cells[1] === String(year))
      expect(sum).toBe(ofYear.reduce((total, cells) => total + Number(cells[2] || 0), 0))
    }
  })
})

test('check finds the project sound, in words and as JSON', async () => {
  expect(await throughline('check', project)).toEqual({
    status: 0,
    stdout: 'grant-267.throughline is sound.\n',
    stderr: '',
  })
  const { status, stdout, stderr } = await throughline('check', project, '--json')
  expect([status, JSON.parse(stdout), stderr]).toEqual([0, { ok: true, problems: [] }, ''])
})
