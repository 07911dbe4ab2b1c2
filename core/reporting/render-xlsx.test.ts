import { Workbook, type Worksheet } from 'exceljs'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { cellPhrase } from './block-phrases.ts'
import { buildReport } from './build-report.ts'
import { fixtureSource } from './fixture.test-helper.ts'
import { hostileSource } from './hostile.test-helper.ts'
import { renderXlsx } from './render-xlsx.ts'
import type { ReportModel } from './report-model.ts'
import { figuresIn } from './test-support.test-helper.ts'

async function open(bytes: Uint8Array): Promise<readonly Worksheet[]> {
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  return book.worksheets
}

describe.each(['en', 'he', 'ar'] as const)('the workbook in %s, as another program reads it', (language) => {
  let model: ReportModel
  let sheets: readonly Worksheet[]
  beforeAll(async () => {
    model = buildReport(fixtureSource(), { language, generatedAt: '2026-11-23' })
    sheets = await open(renderXlsx(model))
  })

  it('has a sheet for each table, whose numbers are numbers and the very ones of the report', () => {
    const tables = model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
    expect(tables.length).toBeGreaterThan(10)
    for (const [t, { rows }] of tables.entries()) {
      const sheet = sheets[t + 1]
      for (const [r, row] of rows.entries()) {
        const values = (sheet?.getRow(r + 3).values ?? []) as readonly unknown[]
        const figures = row.flatMap((cell) => (cell.kind === 'text' ? [] : cellPhrase(cell)))
        for (const one of figures) if (one.kind === 'figure') expect(values).toContain(one.value ?? '–')
      }
    }
  })

  it('lists every figure with its value and the place it comes from', () => {
    const list = sheets.at(-2)
    const figures = figuresIn(model)
    const rows = figures.map((_, i) => list?.getRow(i + 3))
    expect(rows.map((row) => row?.getCell(5).value)).toEqual(figures.map(({ value }) => value ?? '–'))
    expect(rows.map((row) => row?.getCell(7).value)).toEqual(figures.map(({ evidence }) => evidence.path))
  })

  it('runs from right to left where the language does, its heads always in sight', () => {
    for (const sheet of sheets.slice(1))
      expect(sheet.views[0]).toMatchObject({ rightToLeft: language !== 'en', state: 'frozen', ySplit: 2 })
    expect(sheets[0]?.views[0]?.rightToLeft).toBe(language !== 'en')
  })

  it('opens with a list of its sheets and ends with what each column means', () => {
    const first = new TextDecoder().decode(unzipSync(renderXlsx(model))['xl/worksheets/sheet1.xml'])
    const links = [...first.matchAll(/<hyperlink ref="A\d+" location="'(.*?)'!A1"\/>/g)].map(([, name]) => name)
    expect(links).toEqual(sheets.slice(1).map(({ name }) => name.replaceAll("'", "''")))
    const dictionary = sheets.at(-1)
    const heads = sheets.slice(1, -1).reduce((sum, sheet) => sum + (sheet.getRow(2).actualCellCount ?? 0), 0)
    expect(dictionary?.getColumn(2).values.filter(Boolean)).toHaveLength(heads + 1)
  })
})

describe('the workbook', () => {
  const model = buildReport(fixtureSource(), { language: 'en', generatedAt: '2026-11-23' })

  it('tells nothing of itself but its title', () => {
    const parts = unzipSync(renderXlsx(model))
    const core = new TextDecoder().decode(parts['docProps/core.xml'])
    expect(core).toContain('<dc:title>Coaching &#60;b&#62;principals&#60;/b&#62;</dc:title>')
    expect(core).not.toMatch(/creator|modified|created|2026/i)
    expect(Object.keys(parts).filter((path) => path.startsWith('docProps/'))).toEqual(['docProps/core.xml'])
  })

  it('dates none of its parts', () => {
    const bytes = renderXlsx(model)
    const dates = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/PK\x01\x02[\s\S]{8}([\s\S]{4})/g),
    ].map(([, date]) => date)
    expect(dates.length).toBeGreaterThan(10)
    expect(new Set(dates).size).toBe(1)
  })

  it('keeps what looks like a formula as text, also when its cell is edited', async () => {
    const sheets = await open(renderXlsx(buildReport(hostileSource(), { language: 'en', generatedAt: '' })))
    const values = sheets.flatMap((sheet) => (sheet.getColumn(1).values ?? []) as readonly unknown[])
    expect(values).toContain('+1+1')
    expect(values).toContain('=HYPERLINK("http://evil.example")')
    const styles = new TextDecoder().decode(unzipSync(renderXlsx(model))['xl/styles.xml'])
    const ofText = styles.match(/<xf numFmtId="49"[^>]*>/g) ?? []
    expect(ofText.length).toBeGreaterThan(3)
    for (const style of ofText) expect(style).toContain('quotePrefix="1"')
  })
})
