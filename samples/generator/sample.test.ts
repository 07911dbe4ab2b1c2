import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { themes } from './design.ts'
import { interviewees } from './interview-plan.ts'
import { countWords } from './marks.ts'
import { buildSample, sampleFiles } from './sample.ts'

/** The sample study as it lies in the repository, and the generator that must give the same again. */

const folder = join(import.meta.dirname, '../grant-267')
const sample = buildSample()
const bytes = (content: string | Uint8Array): Buffer => Buffer.from(content)
const text = (path: string): string => readFileSync(join(folder, path), 'utf8')
const table = (path: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text(path).replace('\uFEFF', ''), { header: true, skipEmptyLines: true }).data

/** What an importer makes of a Word file: a line a paragraph, NFC. */
async function wordText(path: string): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(join(folder, path)) })
  return value.normalize('NFC').replace(/\n+/g, '\n').trim()
}

const documents = readdirSync(join(folder, 'interviews')).map((file) => file.replace('.docx', ''))
const texts = new Map(
  await Promise.all(documents.map(async (name) => [name, await wordText(`interviews/${name}.docx`)] as const)),
)

describe('the generator', () => {
  it('writes the same bytes every time, and they are the committed ones', async () => {
    const once = await sampleFiles(sample)
    const again = await sampleFiles(buildSample())
    expect([...again.keys()]).toEqual([...once.keys()])
    for (const [path, content] of once) {
      expect(bytes(content).equals(bytes(again.get(path) ?? '')), `${path}, made twice`).toBe(true)
      expect(bytes(content).equals(readFileSync(join(folder, path))), `${path}, as committed`).toBe(true)
    }
  })
})

describe('the tables', () => {
  it('have the programme in them: 50 principals, 12 cities, 9 coaches with five or six each', () => {
    const cases = table('principals.csv')
    const byCoach = Map.groupBy(cases, (one) => one.coach)
    expect(cases.map((one) => one.principal_id)).toEqual(
      Array.from({ length: 50 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`),
    )
    expect(new Set(cases.map((one) => one.city)).size).toBe(12)
    expect(new Set(cases.map((one) => one.school)).size).toBe(50)
    expect(new Set(cases.map((one) => one.name)).size).toBe(50)
    expect([...byCoach.values()].map((own) => own.length).toSorted()).toEqual([5, 5, 5, 5, 6, 6, 6, 6, 6])
  })

  it('have a row for every planned session, with gaps where the design has them', () => {
    const sessions = table('sessions.csv')
    const individual = sessions.filter((one) => one.kind === 'individual')
    const held = individual.filter((one) => one.held_on !== '')
    expect(individual).toHaveLength(350)
    expect(new Set(individual.map((one) => `${one.principal_id}/${one.session}`)).size).toBe(350)
    expect(held.length / 350).toBeGreaterThan(0.925)
    expect(held.length / 350).toBeLessThan(0.955)
    expect(held.every((one) => Number(one.minutes) >= 35 && Number(one.minutes) <= 95)).toBe(true)
    expect(sessions.filter((one) => one.kind === 'coach group')).toHaveLength(7)
    expect(sessions.filter((one) => one.kind === 'network')).toHaveLength(2)
    const fifth = held.filter((one) => one.session === '5')
    const byCoach = [...Map.groupBy(fifth, (one) => one.coach).values()].map((own) => own.length)
    expect(Math.min(...byCoach)).toBe(2)
  })

  it('have five years of every school, with fewer five-unit graduates than graduates', () => {
    const outcomes = table('outcomes.csv')
    expect(outcomes).toHaveLength(250)
    expect(new Set(outcomes.map((one) => `${one.school}/${one.year}`)).size).toBe(250)
    expect(outcomes.every((one) => Number(one.five_unit_graduates) < Number(one.graduating_cohort))).toBe(true)
    expect(outcomes.every((one) => Number(one.target) > 0)).toBe(true)
  })
})

/** Scores from the files alone, with none of the generator's own code. */
const study = parse(text('study.yaml'), { maxAliasCount: 1000 })
const leadership = study.instruments[0]
const scales: readonly { readonly id: string; readonly items: readonly string[] }[] = leadership.scales

function scaleScores(path: string, scale: { items: readonly string[] }): ReadonlyMap<string, number> {
  const scored = table(path).flatMap((row) => {
    const values = scale.items.flatMap((name) => {
      const item = leadership.items.find((one: { id: string }) => one.id === name.replace('-', ''))
      const cell = row[item.column] ?? ''
      if (cell === '' || leadership.missing.includes(cell)) return []
      const value = item.labels[cell] ?? Number(cell)
      expect([1, 2, 3, 4, 5], `${row.principal_id} ${item.column}: ${cell}`).toContain(value)
      return [name.startsWith('-') ? 6 - value : value]
    })
    const sum = values.reduce((total, value) => total + value, 0)
    return values.length < 3 ? [] : [[row.principal_id ?? '', sum / values.length] as const]
  })
  return new Map(scored)
}

function change(scale: { items: readonly string[] }): { n: number; mean: number; dz: number; t: number } {
  const before = scaleScores('survey-baseline.csv', scale)
  const after = scaleScores('survey-end.csv', scale)
  const changes = [...before].flatMap(([id, value]) => (after.has(id) ? [(after.get(id) ?? 0) - value] : []))
  const n = changes.length
  const mean = changes.reduce((total, value) => total + value, 0) / n
  const sd = Math.sqrt(changes.reduce((total, value) => total + (value - mean) ** 2, 0) / (n - 1))
  return { n, mean, dz: mean / sd, t: mean / (sd / Math.sqrt(n)) }
}

describe('the survey', () => {
  const truth = JSON.parse(text('truth.json'))

  it('is answered by 47 and 46 principals, 43 of them twice', () => {
    const before = table('survey-baseline.csv').map((one) => one.principal_id)
    const after = table('survey-end.csv').map((one) => one.principal_id)
    expect([before.length, after.length]).toEqual([47, 46])
    expect(before.filter((id) => !after.includes(id)).toSorted()).toEqual(['P07', 'P19', 'P31', 'P44'])
    expect(after.filter((id) => !before.includes(id)).toSorted()).toEqual(['P48', 'P49', 'P50'])
  })

  it('leaves two to three answers of a hundred out, in every way that the study file names', () => {
    const rows = [...table('survey-baseline.csv'), ...table('survey-end.csv')]
    const cells = rows.flatMap((row) => leadership.items.map((item: { column: string }) => row[item.column] ?? ''))
    const missing = cells.filter((cell: string) => cell === '' || leadership.missing.includes(cell))
    expect(missing.length / cells.length).toBeGreaterThan(0.02)
    expect(missing.length / cells.length).toBeLessThan(0.032)
    expect(new Set(missing)).toEqual(new Set(['', '-99', 'N/A', 'לא רלוונטי']))
  })

  it.each(scales)('shows the built-in change of $id', (scale) => {
    const built = truth.scales[scale.id]
    const found = change(scale)
    expect(scale.items).toHaveLength(5)
    expect(found.n).toBe(built.observed.pairs)
    expect(found.mean).toBeCloseTo(built.observed.meanChange, 5)
    expect(found.t).toBeCloseTo(built.observed.t, 5)
    expect(Math.abs(found.dz - built.trueDz)).toBeLessThan(0.15)
    // 2.02 is the two-sided 5 % point of t with 41 or 42 degrees of freedom.
    if (built.direction === 'none') expect(Math.abs(found.t)).toBeLessThan(1.5)
    else expect(Math.sign(found.t)).toBe(Math.sign(built.trueDz))
    if (Math.abs(built.trueDz) >= 0.45) expect(Math.abs(found.t)).toBeGreaterThan(2.6)
  })
})

describe('the interviews', () => {
  it('are 24, of 800 to 1,500 words, labelled synthetic in English and their own language', () => {
    expect(documents).toHaveLength(24)
    for (const [name, content] of texts) {
      expect(countWords(content), name).toBeGreaterThanOrEqual(800)
      expect(countWords(content), name).toBeLessThanOrEqual(1500)
      expect(content.split('\n')[1], name).toContain('SYNTHETIC SAMPLE – invented people')
    }
  })

  it('use no passage twice, nor any paragraph, and leave no braces or brackets of the passages behind', () => {
    const used = sample.transcripts.flatMap((one) => one.interview.passages)
    expect(new Set(used).size).toBe(used.length)
    const said = [...texts.values()].flatMap((content) =>
      content.split('\n').map((line) => line.split(': ').slice(1).join(': ')),
    )
    const long = said.filter((line) => countWords(line) > 25)
    expect(new Set(long).size).toBe(long.length)
    for (const [name, content] of texts) expect(content, name).not.toMatch(/[{}]|\[\[|\]\]|undefined/)
  })

  it('have a speaker and a rising time stamp on every turn', () => {
    for (const [name, content] of texts) {
      const stamps = [...content.matchAll(/^\[(\d\d:\d\d:\d\d)\] \S+: /gm)].map((found) => found[1] ?? '')
      expect(stamps.length, name).toBeGreaterThan(12)
      expect(stamps.toSorted(), name).toEqual(stamps)
    }
  })
})

describe('the codings', () => {
  const codings = table('codings.csv')

  it('are about 400, by two coders, with codes of the codebook and some memos', () => {
    const codes = new Set(table('codebook.csv').map((one) => one.id))
    const bySamir = codings.filter((one) => one.coder === 'Samir')
    expect(codes.size).toBe(13)
    expect(codings.every((one) => codes.has(one.code))).toBe(true)
    expect(codings.length).toBeGreaterThan(340)
    expect(codings.length).toBeLessThan(480)
    expect(new Set(codings.filter((one) => one.coder === 'Noa').map((one) => one.document)).size).toBe(24)
    expect(new Set(bySamir.map((one) => one.document)).size).toBe(16)
    expect(codings.filter((one) => one.memo !== '').length).toBe(15)
    const keys = codings.map((one) => [one.document, one.coder, one.code, one.quote, one.occurrence].join('|'))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('quote what the Word files say, inside one paragraph', () => {
    for (const { document = '', quote = '', occurrence = '' } of codings) {
      const places = (texts.get(document) ?? '').split(quote).length - 1
      expect(places, `${document}: ${quote}`).toBeGreaterThanOrEqual(Number(occurrence))
      expect(quote).not.toContain('\n')
    }
  })

  it.each(themes)('find $code in as many interviews as designed', ({ code }) => {
    const parents = new Map(table('codebook.csv').map((one) => [one.id, one.parent || one.id]))
    for (const wave of ['baseline', 'end'] as const) {
      const found = codings.filter((one) => parents.get(one.code ?? '') === code && one.document?.endsWith(wave))
      const designed = interviewees.filter((one) => one.themes[wave].includes(code)).map((one) => `${one.id}-${wave}`)
      expect([...new Set(found.map((one) => one.document))].toSorted()).toEqual(designed.toSorted())
    }
  })
})
