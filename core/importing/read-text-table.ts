import { normaliseText } from '../text/normalise-text.ts'
import { guessLanguage } from '../text/script.ts'
import type { DocumentLanguage, ImportedTurn } from './imported-study.ts'
import { readTable } from './read-table.ts'
import { type Findings, problemAt, type Reading } from './reading.ts'
import { roleOfLabel } from './speaker-roles.ts'
import { findColumn, type Table } from './table.ts'

/** Which columns of a table hold what, by their headers. */
export interface TextColumns {
  readonly text: string
  readonly case: string
  readonly wave: string
  /** The document's name; null: `{case}-{wave}`. */
  readonly name: string | null
  /** Who speaks in the row; rows of one document are then its turns, in their order. Null: a row is a document. */
  readonly speaker: string | null
}

/** A text that a table holds, as its file says it: case and wave are not looked up. */
export interface TableText {
  readonly name: string
  readonly case: string
  readonly wave: string
  readonly text: string
  readonly language: DocumentLanguage
  readonly turns: readonly ImportedTurn[]
  /** The first of its rows. */
  readonly sourceRow: number
}

/** A row of the table. */
interface TextRow {
  readonly row: number
  readonly name: string
  readonly case: string
  readonly wave: string
  readonly text: string
  readonly speaker: string | null
}

/** The headers of a CSV or XLSX, for a user to say which column holds what. */
export async function readTextHeaders(file: string, bytes: Uint8Array): Promise<Reading<string>> {
  const { table, problems, notices } = await readTable(file, bytes)
  return { rows: table?.headers.filter((header) => header !== '') ?? [], problems, notices }
}

/**
 * Reads texts from a CSV or XLSX with one text a row, as of open answers or field notes; with a column for the speaker, rows of
 * one document are its turns. Problems: a column that is missing, a row without text, case or wave, a name that comes twice.
 */
export async function readTextTable(
  file: string,
  bytes: Uint8Array,
  columns: TextColumns,
): Promise<Reading<TableText>> {
  const reading = await readTable(file, bytes)
  const findings: Findings = { problems: [...reading.problems], notices: [...reading.notices] }
  const rows = reading.table ? readRows(reading.table, columns, findings) : []
  const texts = columns.speaker === null ? rows.flatMap((row) => toText(row.name, [row])) : joinByName(rows)
  return { rows: uniqueTexts(file, texts, findings), ...findings }
}

function readRows(table: Table, columns: TextColumns, findings: Findings): readonly TextRow[] {
  const at = (name: string | null): number | null => (name === null ? null : findColumn(table, name, findings))
  const places = {
    text: at(columns.text),
    case: at(columns.case),
    wave: at(columns.wave),
    name: at(columns.name),
    speaker: at(columns.speaker),
  }
  if (places.text === null || places.case === null || places.wave === null) return []
  return table.rows.flatMap(({ row, cells }) => {
    const cell = (place: number | null): string => (place === null ? '' : (cells[place] ?? ''))
    for (const column of ['text', 'case', 'wave'] as const) {
      if (cell(places[column]) !== '') continue
      const message = `The row has no ${column}. Fill in the cell, or delete the row.`
      findings.problems.push(problemAt(table.file, { row, column: columns[column] }, message))
      return []
    }
    const [id, wave] = [cell(places.case), cell(places.wave)]
    const speaker = places.speaker === null ? null : cell(places.speaker).replace(/\s+/g, ' ')
    return [{ row, case: id, wave, name: cell(places.name) || `${id}-${wave}`, text: cell(places.text), speaker }]
  })
}

/** Rows of one name, case and wave, wherever they stand. */
function joinByName(rows: readonly TextRow[]): readonly TableText[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify([row.name, row.case, row.wave]))
  return [...groups.values()].flatMap((group) => toText(group[0]?.name ?? '', group))
}

function toText(name: string, rows: readonly TextRow[]): readonly TableText[] {
  const [first] = rows
  if (!first) return []
  const turns: ImportedTurn[] = []
  const lines: string[] = []
  let at = 0
  for (const { speaker, text } of rows) {
    const label = speaker === null || speaker === '' ? '' : `${speaker}: `
    const said = normaliseText(text).text
    const [start, end] = [at + Array.from(label).length, at + Array.from(label + said).length]
    if (speaker !== null && speaker !== '') {
      turns.push({
        speaker,
        role: roleOfLabel(speaker) ?? 'other',
        startCodePoint: start,
        endCodePoint: end,
        timeStamp: null,
      })
    }
    lines.push(label + said)
    at = end + 1
  }
  const text = lines.join('\n')
  return [
    { name, case: first.case, wave: first.wave, text, language: guessLanguage(text), turns, sourceRow: first.row },
  ]
}

function uniqueTexts(file: string, texts: readonly TableText[], findings: Findings): readonly TableText[] {
  const rowOfName = new Map<string, number>()
  return texts.filter(({ name, sourceRow }) => {
    const key = name.normalize('NFC').toLowerCase()
    const before = rowOfName.get(key)
    if (before === undefined) {
      rowOfName.set(key, sourceRow)
      return true
    }
    const message = `A text called '${name}' is in row ${before} already. Add a column with a name of its own for each text.`
    findings.problems.push(problemAt(file, { row: sourceRow }, message))
    return false
  })
}

/** Headers in the three languages by which columns are proposed. */
const HEADERS: Readonly<Record<keyof TextColumns, RegExp>> = {
  text: /^(text|answer|response|transcript|content|comment|טקסט|תשובה|תמלול|תוכן|النص|نص|الإجابة|إجابة)$/i,
  case: /^(case|case id|principal_?id|id|participant|respondent|מזהה|קוד|מנהל|מנהלת|المعرف|معرف|رقم|المدير|المديرة)$/i,
  wave: /^(wave|time|timepoint|phase|round|גל|מועד|שלב|זמן|المرحلة|مرحلة|الموجة|الجولة)$/i,
  name: /^(name|document|title|file|שם|מסמך|כותרת|الاسم|عنوان|مستند)$/i,
  speaker: /^(speaker|who|דובר|דוברת|المتحدث|المتحدثة)$/i,
}

/** Which columns probably hold what, for a user to correct; null where none has a telling header, or several do. */
export function proposeTextColumns(headers: readonly string[]): { readonly [K in keyof TextColumns]: string | null } {
  const find = (key: keyof TextColumns): string | null => {
    const [only, ...more] = headers.filter((header) => HEADERS[key].test(header.trim()))
    return more.length === 0 ? (only ?? null) : null
  }
  return { text: find('text'), case: find('case'), wave: find('wave'), name: find('name'), speaker: find('speaker') }
}
