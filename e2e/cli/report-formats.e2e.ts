import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Workbook } from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { figuresMissing, isDirect, valueAt } from '#core/reporting/test-support.test-helper.ts'
import { everythingIn, filesBelow, markupText, pdfText } from './report-files.ts'
import { type Ended, sample, sampleCopy, tempFolder, throughline } from './throughline.ts'

const formats = 'html,pdf,docx,xlsx,md,charts'

/** A principal of the roster. */
const person = 'סיגל בן־נעימוב'
const interview = 'שיחה עם סיגל בן־נעימוב ממעלה חרוב'
const said = 'אני כבר מדברת חופשי'

/** The sample, with a principal's name in a quote that the report prints, a transcript's name, and its properties. */
function plantedStudy(): string {
  const study = sampleCopy()
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(study, file), change(readFileSync(join(study, file), 'utf8')))
  const withName = (text: string) => text.replaceAll(said, `${said}, אמרה סיגל בן־נעימוב`)
  // Of that theme no other quote is left, so that the report must print this one.
  const isRival = (row: string) => /,(leadership-confidence|leading-the-maths-team),/.test(row) && !row.includes(said)
  edit('codings.csv', (text) => {
    const rows = text.split('\n').filter((row) => !isRival(row))
    return withName(rows.join('\n').replaceAll('P02-end,', `${interview},`))
  })
  edit('study.yaml', (text) =>
    text.replace(
      '{ files: "interviews/*.docx", name: "{case}-{wave}" }',
      `{ files: "interviews/*.docx", name: "{case}-{wave}" }\n  - { path: "talks/${interview}.docx", case: P02, wave: end }`,
    ),
  )
  const parts = unzipSync(new Uint8Array(readFileSync(join(study, 'interviews/P02-end.docx'))))
  const change = (path: string, to: (text: string) => string) => {
    const part = parts[path]
    if (part) parts[path] = strToU8(to(strFromU8(part)))
  }
  change('word/document.xml', withName)
  change('docProps/core.xml', (text) => text.replaceAll('Throughline sample', person))
  mkdirSync(join(study, 'talks'))
  renameSync(join(study, 'interviews/P02-end.docx'), join(study, `talks/${interview}.docx`))
  writeFileSync(join(study, `talks/${interview}.docx`), zipSync(parts))
  return study
}

const people = readFileSync(join(sample, 'principals.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((row) => row.split(','))

describe.each(['en', 'he'] as const)('evaluate --formats %s', (language) => {
  const out = join(tempFolder(), 'out')
  let ended: Ended
  let comparison: unknown
  const file = (ending: string) => new Uint8Array(readFileSync(join(out, `report-grant-267-${language}${ending}`)))

  beforeAll(async () => {
    ended = await throughline('evaluate', plantedStudy(), '--out', out, '--formats', formats, '--lang', language)
    const compared = await throughline('compare', join(out, 'grant-267.throughline'), '--json')
    comparison = JSON.parse(compared.stdout)
  })

  test('writes each format and says where', () => {
    expect(ended.status).toBe(0)
    const named = ended.stdout.trim().split('\n')
    for (const ending of ['.html', '.pdf', '.docx', '.xlsx', '.md', '-charts.zip'])
      expect(named).toContain(join(out, `report-grant-267-${language}${ending}`))
  })

  test('every figure of the page and of the workbook is the one that compare --json gives', async () => {
    const page = new TextDecoder().decode(file('.html'))
    const figures = [...page.matchAll(/<data value="([^"]*)" data-from="([^"]*)"/g)]
    const book = new Workbook()
    await book.xlsx.load(Buffer.from(file('.xlsx')) as unknown as ArrayBuffer)
    const list = book.worksheets.at(-2)
    const rows = figures.map((_, i) => list?.getRow(i + 3))
    const ofPage = figures.map(([, value = '', path = '']) => [path, value === '' ? null : Number(value)] as const)
    const ofBook = rows.map((row) => {
      const value = row?.getCell(5).value
      return [String(row?.getCell(7).value), typeof value === 'number' ? value : null] as const
    })
    // The page has a small chart after its sentence, the list before it.
    expect(ofBook.map(String).sort()).toEqual(ofPage.map(String).sort())
    const direct = ofPage.filter(([path]) => isDirect(path))
    expect(direct.length).toBeGreaterThan(500)
    const wrong = direct.filter(([path, value]) => (valueAt(comparison, path) ?? null) !== value)
    expect(wrong).toEqual([])
  })

  test('every figure of the page stands in the PDF, the Word and the Markdown file too, as often', async () => {
    const page = new TextDecoder().decode(file('.html'))
    const printed = [...page.matchAll(/<data [^>]*>([^<]*)<\/data>/g)].map(([, text = '']) =>
      text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    )
    expect(printed.length).toBeGreaterThan(800)
    for (const ending of ['.docx', '.md']) expect(figuresMissing(printed, markupText(ending, file(ending)))).toEqual([])
    // What is said in Hebrew words comes out of a PDF in an order of the reader's making: the digits are looked for.
    const inDigits = printed.filter((text) => !/\p{L}/u.test(text))
    expect(figuresMissing(inDigits, await pdfText(file('.pdf')))).toEqual([])
  })

  test('no name of a person or school reaches any part of any file', async () => {
    const files = filesBelow(out).filter(({ name }) => !name.endsWith('.throughline'))
    const names = people.flatMap(([, name = '', school = '']) => [name, school]).filter(Boolean)
    expect(names).toContain(person)
    for (const { name, bytes } of files.filter((one) => !/ backups$/.test(one.name))) {
      const all = `${name}\n${await everythingIn(name, bytes)}`
      expect([name, names.filter((one) => all.includes(one) || all.includes(reversed(one)))]).toEqual([name, []])
      expect([name, /Throughline sample|\/tmp\//.test(all)]).toEqual([name, false])
    }
    const md = markupText('.md', file('.md'))
    expect(md).toMatch(new RegExp(`${said}, אמרה \\[…\\]`))
  })

  test('the PDF is tagged, has bookmarks, numbered contents and the bundled fonts, and tells nothing of itself', async () => {
    const pdf = await getDocumentProxy(file('.pdf'))
    const info = new Map(Object.entries((await pdf.getMetadata()).info))
    expect(info.get('Title')).toContain('five-unit mathematics')
    for (const told of ['Creator', 'Producer', 'CreationDate', 'ModDate', 'Author'])
      expect(info.get(told)).toBeUndefined()
    expect((await pdf.getMarkInfo())?.Marked).toBe(true)
    const outline = await pdf.getOutline()
    expect(outline[0]?.items.length).toBeGreaterThan(14)
    const raw = Buffer.from(file('.pdf')).toString('latin1')
    const fonts = new Set([...raw.matchAll(/\/FontName \/[A-Z]{6}\+(\w+)/g)].map(([, name = '']) => name))
    expect([...fonts].filter((name) => !name.startsWith('IBMPlexSans'))).toEqual([])
    expect(await pdfText(file('.pdf'))).toMatch(language === 'en' ? /Page 12/ : /12/)
  })

  test.runIf(spawnSync('qpdf', ['--version']).status === 0)('qpdf finds nothing wrong with the PDF', () => {
    const { status, stdout } = spawnSync('qpdf', ['--check', join(out, `report-grant-267-${language}.pdf`)], {
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([0, expect.stringContaining('No syntax or stream encoding errors found')])
  })
})

function reversed(text: string): string {
  return [...text].reverse().join('')
}

describe('a PDF where none can be printed', () => {
  test('is refused with a sentence before anything is read or written', async () => {
    const folder = tempFolder()
    const bare = { ...process.env, PATH: '', DISPLAY: '', WAYLAND_DISPLAY: '' }
    const call = (env: NodeJS.ProcessEnv) =>
      spawnSync(
        process.execPath,
        ['out/main/cli.js', 'evaluate', sample, '--out', join(folder, 'out'), '--formats', 'pdf'],
        {
          encoding: 'utf8',
          env,
        },
      )
    const noDisplay = call(bare)
    expect([noDisplay.status, noDisplay.stdout]).toEqual([1, ''])
    expect(noDisplay.stderr).toMatch(/^A PDF cannot be printed here: there is no display, and no virtual one\./)
    const broken = join(folder, 'runtime')
    mkdirSync(broken)
    writeFileSync(join(broken, 'electron'), '#!/bin/sh\nexit 3\n', { mode: 0o755 })
    const ended = call({ ...process.env, ELECTRON_OVERRIDE_DIST_PATH: broken })
    expect(ended.status).toBe(1)
    expect(ended.stderr).toMatch(/A PDF cannot be printed here: Electron ended early \(3\)/)
    expect(readdirSync(folder).filter((name) => /report/.test(name))).toEqual([])
  })
})
