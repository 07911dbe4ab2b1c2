import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createCanvas } from '@napi-rs/canvas'
import { unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'
import { fixtureSource } from '#core/reporting/fixture.test-helper.ts'
import { renderReport } from '#core/reporting/render.ts'
import { readTemplate } from '#core/reporting/template/read-template.ts'
import { NO_PLAN } from '#core/types/report-plan.ts'

// node e2e/documents/check-documents.ts [LANGUAGES, en,he,ar]
// Needs a build, LibreOffice (soffice) and qpdf. Writes the sample's report and lets other programs open it: the Word report is turned into
// a PDF, whose pages must hold the same sections in the same order; the PDF is checked for faults. Then a small report is written with a
// letterhead that LibreOffice made: its head and foot must stand on the pages they are for. Exit status 1 when anything differs.

const languages = (process.argv[2] ?? 'en,he,ar').split(',')
const sample = new URL('../../samples/grant-267', import.meta.url).pathname
const cli = new URL('../../out/main/cli.js', import.meta.url).pathname

for (const program of ['soffice', 'qpdf']) {
  if (spawnSync(program, ['--version']).error) {
    process.stderr.write(`${program} is not installed: nothing was checked.\n`)
    process.exit(2)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'throughline-documents-'))
try {
  const faults: string[] = []
  for (const language of languages) faults.push(...(await checkIn(language)))
  for (const language of languages) faults.push(...(await checkLetterhead(language)))
  for (const fault of faults) process.stdout.write(`  ${fault}\n`)
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function checkIn(language: string): Promise<readonly string[]> {
  const out = join(folder, language)
  run(process.execPath, [cli, 'evaluate', sample, '--out', out, '--formats', 'docx,pdf', '--lang', language])
  const name = join(out, `report-grant-267-${language}`)
  const docx = unzipSync(new Uint8Array(readFileSync(`${name}.docx`)))
  const headings = headingsOf(new TextDecoder().decode(docx['word/document.xml']))
  const office = await pagesOf(convert(`${name}.docx`, 'pdf'))
  const own = await pagesOf(`${name}.pdf`)
  const qpdf = spawnSync('qpdf', ['--check', `${name}.pdf`], { encoding: 'utf8' })
  process.stdout.write(
    `${language}: Word report ${office.length} pages in LibreOffice, ${headings.length} sections; PDF ${own.length} pages, qpdf ${qpdf.status === 0 ? 'finds nothing' : 'finds faults'}\n`,
  )
  return [
    ...structureFaults(`${language}.docx`, office, headings),
    ...structureFaults(`${language}.pdf`, own, headings),
    ...(qpdf.status === 0 ? [] : [`${language}.pdf: ${qpdf.stdout}${qpdf.stderr}`]),
  ]
}

/** What stands at the head and the foot of a page, counted from 1. */
function runningOf(page: number, pages: number): readonly string[] {
  if (page === 1) return ['By', 'Registered charity 58-012 ·']
  const foot = '12 Garden Road, Haifa'
  if (page % 2 === 0) return [`Page ${page} The Trust for Schools`, foot]
  return [`The Trust for Schools Page ${page} of ${pages}`, `${foot} · trust.example`]
}

async function checkLetterhead(language: string): Promise<readonly string[]> {
  const odt = join(folder, 'letterhead.fodt')
  const flat = readFileSync(new URL('letterhead.fodt', import.meta.url), 'utf8')
  writeFileSync(odt, flat.replace('LOGO', createCanvas(60, 20).toBuffer('image/png').toString('base64')))
  const template = await readTemplate(new Uint8Array(readFileSync(convert(odt, 'docx'))))
  if (!template.ok) return [`letterhead: ${template.why}`]
  const look = { ...NO_PLAN.look, template: { name: 'letterhead.docx', bytes: template.bare } }
  const source = { ...fixtureSource(), plan: { ...NO_PLAN, look } }
  const options = { formats: ['docx'], language: language as 'en', generatedAt: '2026-11-23', fonts: [] } as const
  const [file] = (await renderReport(source, options)).files
  const docx = join(folder, `letterhead-${language}.docx`)
  writeFileSync(docx, file?.bytes ?? '')
  const pages = await pagesOf(convert(docx, 'pdf'))
  process.stdout.write(
    `${language}: with a letterhead ${pages.length} pages; left out of it: ${template.leftOut.join(', ')}\n`,
  )
  return pages.flatMap((lines, i) =>
    runningOf(i + 1, pages.length).flatMap((words) =>
      lines.includes(sorted(words)) ? [] : [`${language}, letterhead: page ${i + 1} does not say: ${words}`],
    ),
  )
}

function convert(path: string, to: 'pdf' | 'docx'): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office'))}`
  const out = join(dirname(path), 'office-made')
  run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, path])
  return join(out, basename(path).replace(/\.\w+$/, `.${to}`))
}

function run(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`)
}

/** The words of the section headings in the body, without signs, in their order. */
function headingsOf(body: string): readonly string[] {
  const paragraphs = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:pStyle w:val="Heading1"(?:(?!<\/w:p>).)*<\/w:p>/gs)]
  return paragraphs.map(([paragraph]) =>
    sorted([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => text).join(' ')),
  )
}

/** The letters of each page's lines, sorted: readers of PDFs give right-to-left words in an order of their own. */
async function pagesOf(path: string): Promise<readonly (readonly string[])[]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)))
  const pages: (readonly string[])[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const lines = Map.groupBy(
      items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : [])),
      ({ transform }) => Math.round(transform[5] as number),
    )
    pages.push([...lines.values()].map((line) => sorted(line.map(({ str }) => str).join(' '))))
  }
  return pages
}

function sorted(text: string): string {
  return [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')
}

/** No page is empty, and each section begins on the page where the one before it began or on a later one. */
function structureFaults(
  name: string,
  pages: readonly (readonly string[])[],
  headings: readonly string[],
): readonly string[] {
  const empty = pages.flatMap((lines, i) => (lines.length < 3 ? [`${name}: page ${i + 1} is empty`] : []))
  const faults: string[] = []
  let from = 1
  for (const heading of headings) {
    const page = pages.findIndex((lines, i) => i >= from && lines.includes(heading))
    if (page < 0) faults.push(`${name}: a section is not found after page ${from}: ${heading}`)
    else from = page
  }
  return [...empty, ...faults]
}
