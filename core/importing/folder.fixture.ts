import { strToU8, zipSync } from 'fflate'
import { formatProblem } from '../types/problem.ts'
import { readStudyFolder, type StudyReading } from './read-study-folder.ts'
import type { StudyFiles } from './study-files.ts'

export type FolderContent = Readonly<Record<string, string | Uint8Array>>

/** A study folder in memory. */
export function folderOf(content: FolderContent): StudyFiles {
  const bytesOf = (value: string | Uint8Array): Uint8Array => (typeof value === 'string' ? strToU8(value) : value)
  return {
    read: async (path) => {
      const value = content[path]
      return value === undefined ? null : bytesOf(value)
    },
    list: async () => Object.keys(content),
    // As long as a hash and told by the bytes; the real one is the caller's.
    sha256: (bytes) => bytes.length.toString(16).padStart(64, '0'),
  }
}

/** A paragraph of a made DOCX: plain, or a bold start and a plain rest. */
export type MadeParagraph = string | { readonly bold: string; readonly rest: string }

/** The bytes of a small Word document; `table` is rows of cells put after the paragraphs. */
export function makeDocx(paragraphs: readonly MadeParagraph[], table: readonly (readonly string[])[] = []): Uint8Array {
  return makeDocxOfXml(paragraphs.map(paragraphXml).join('') + tableXml(table))
}

/** The bytes of a Word document whose body is the given XML; `prolog` stands before the root. */
export function makeDocxOfXml(body: string, prolog = ''): Uint8Array {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  const document = `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(document),
  })
}

function paragraphXml(paragraph: MadeParagraph): string {
  if (typeof paragraph === 'string') return `<w:p>${runXml(paragraph, false)}</w:p>`
  return `<w:p>${runXml(paragraph.bold, true)}${runXml(paragraph.rest, false)}</w:p>`
}

function runXml(text: string, isBold: boolean): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const properties = isBold ? '<w:rPr><w:b/></w:rPr>' : ''
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped.replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')}</w:t></w:r>`
}

function tableXml(rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const cell = (text: string): string => `<w:tc>${paragraphXml(text)}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** The bytes of a workbook with one sheet. */
export async function makeXlsx(
  rows: readonly (readonly unknown[])[],
  otherSheets: readonly string[] = [],
): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  const sheet = workbook.addWorksheet('Sheet1')
  for (const row of rows) sheet.addRow([...row])
  for (const name of otherSheets) workbook.addWorksheet(name).addRow(['x'])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const PLAN = `study: { id: small, title: "A small study", funder: "A fund", grant: "0267", language: he }
waves:
  - { id: baseline, label: "Baseline", date: 2017-09-15 }
  - { id: end, label: "End of year", date: 2018-06-15 }
cases: { file: principals.csv, id: principal_id, name: name, site: school, attributes: [city, coach] }
sessions: { file: sessions.csv, case: principal_id, number: session, date: held_on, staff: coach, minutes: minutes, kind: kind, topics: topics }
outcomes: { file: outcomes.csv, site: school, year: year, measures: [graduates, target] }
instruments:
  - id: leadership
    label: "Questionnaire"
    files:
      - { wave: baseline, path: survey-baseline.csv, platform: plain, case: principal_id }
      - { wave: end, path: survey-end.csv, platform: plain, case: principal_id }
    items:
      - { id: lc1, column: Q1, type: likert, min: 1, max: 5, text: "I lead", labels: { "Strongly agree": 5, "מסכים מאוד": 5, "מסכים": 4 } }
      - { id: lc2, column: Q2, type: likert, min: 1, max: 5, text: "I doubt" }
      - { id: open1, column: Q3, type: open, text: "Anything else?" }
    missing: [-99, "N/A", "לא רלוונטי"]
    scales:
      - { id: confidence, label: "Confidence", items: [lc1, "-lc2"], score: mean, minAnswered: 0.5 }
transcripts:
  - { files: "interviews/*", name: "{case}-{wave}" }
codebook: codebook.csv
codings: codings.csv
indicators:
  - { id: confidence, label: "Confidence", scales: [confidence], codes: [confidence-code], outcomes: [graduates] }
analysis: { waves: [baseline, end], resamples: 1000, seed: 267, confidence: 0.95, clusterBy: coach }
`

/** A whole small study without a fault. */
export const SMALL_STUDY: FolderContent = {
  'study.yaml': PLAN,
  'principals.csv': '\uFEFFprincipal_id,name,school,city,coach\nP01,דנה כהן,גפן,צור,Ruth\nP02,سلمى,الزيتون,עמק,Omar\n',
  'sessions.csv':
    'principal_id,session,held_on,coach,minutes,kind,topics\nP01,1,2017-10-01,Ruth,60,individual,data-use;team\nP01,2,,Ruth,,individual,\n,1,2017-09-20,,90,coach group,\n,,2018-01-10,,120,network,\n',
  'outcomes.csv': 'school,year,graduates,target\nגפן,2017,12,15\nגפן,2018,14,\nالزيتون,2017,7,9\n',
  'survey-baseline.csv': 'principal_id,Q1,Q2,Q3\nP01,מַסְכִּים מאוד,2,קשה לי\nP02,4,-99,\n',
  'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP01,strongly agree,1,N/A\n',
  'interviews/P01-baseline.docx': makeDocx([
    'ראיון',
    { bold: 'מראיינת:', rest: ' [00:00:05] מה שלומך?' },
    { bold: 'מנהלת:', rest: ' אנחנו לא פותחים 😀 את הקבצים. את הקבצים!' },
  ]),
  'interviews/P01-end.txt': 'Interviewer: How was the year?\r\nPrincipal: We met every week.\r\n',
  'codebook.csv':
    'id,parent,name,definition,include,exclude,example,color\ndata-use,,Data use,Uses data,,,,#1F77B4\nmapping,data-use,Mapping tests,,,,,\nconfidence-code,,Confidence,,,,,#abc\n',
  'codings.csv':
    'document,code,coder,quote,occurrence,start,end,weight,direction,memo\nP01-baseline,data-use,Noa,אנחנו לא פותחים 😀,,,,4,negative,ברור\nP01-baseline,mapping,Samir,את הקבצים,2,,,,,\nP01-end,data-use,Noa,,,42,60,,positive,\n',
}

/** Reads the small study with some files changed; null takes a file out. */
export async function readChanged(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<StudyReading> {
  const content = Object.fromEntries(
    Object.entries({ ...SMALL_STUDY, ...changes }).flatMap(([path, value]) =>
      value === null ? [] : [[path, value] as const],
    ),
  )
  return readStudyFolder(folderOf(content))
}

/** The problem lines of the small study with some files changed. */
export async function problemLines(
  changes: Readonly<Record<string, string | Uint8Array | null>>,
): Promise<readonly string[]> {
  const { study, problems } = await readChanged(changes)
  if (problems.length > 0 && study !== null) throw new Error('a study with problems was given out')
  return problems.map(formatProblem)
}

/** `study.yaml` of the small study with a part replaced. */
export function planWith(part: string | RegExp, replacement: string): string {
  const changed = PLAN.replace(part, replacement)
  if (changed === PLAN) throw new Error(`nothing to replace: ${part}`)
  return changed
}

/** A file of the small study with a part replaced. */
export function fileWith(path: string, part: string, replacement: string): Record<string, string> {
  const text = SMALL_STUDY[path]
  if (typeof text !== 'string' || !text.includes(part)) throw new Error(`nothing to replace in ${path}: ${part}`)
  return { [path]: text.replace(part, replacement) }
}
