import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'

// node e2e/documents/check-documents.ts [LANGUAGES, en,he,ar]
// Needs a build, LibreOffice (soffice) and qpdf. Writes the sample's report and lets other programs open it: the Word report is turned into
// a PDF, whose pages must hold the same sections in the same order; the PDF is checked for faults. Exit status 1 when anything differs.

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
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office'))}`
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(out, 'office'), `${name}.docx`])
  const office = await pagesOf(join(out, 'office', `report-grant-267-${language}.pdf`))
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
