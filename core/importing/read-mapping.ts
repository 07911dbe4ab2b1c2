import { ENCODINGS, type EncodingName } from './decode-text.ts'
import { didYouMean } from './nearest-name.ts'
import { type Findings, newFindings, problemAt, quotedList, type Reading } from './reading.ts'
import { findColumn, findOptionalColumn, requireRows, type Table } from './table.ts'

/** What a mapping says of one file. */
export interface MappedFile {
  /** As written. */
  readonly path: string
  readonly case: string
  readonly wave: string
  /** Null: `{case}-{wave}`. */
  readonly name: string | null
  /** Null: found, or guessed. */
  readonly encoding: EncodingName | null
  readonly row: number
}

export interface MappingContext {
  readonly cases: readonly string[]
  readonly waves: readonly string[]
}

/**
 * Reads which case and wave each file is of: columns `path`, `case`, `wave`, and if they are there `name` and `encoding`. Problems: a
 * missing column or cell, a case, wave or encoding that is unknown, a path that comes twice.
 */
export function readMapping(table: Table, context: MappingContext): Reading<MappedFile> {
  const findings = newFindings()
  const required = ['path', 'case', 'wave'].map((name) => findColumn(table, name, findings))
  const [path, one, wave] = required
  if (required.includes(null) || !requireRows(table, 'file', findings)) return { rows: [], ...findings }
  const [name, encoding] = ['name', 'encoding'].map((column) => findOptionalColumn(table, column, findings))
  const seen = new Set<string>()
  const rows = table.rows.map(({ row, cells }): MappedFile => {
    const cell = (place: number | null | undefined): string => (typeof place === 'number' ? (cells[place] ?? '') : '')
    const mapped = {
      row,
      path: cell(path),
      case: cell(one),
      wave: cell(wave),
      name: cell(name) || null,
      encoding: ENCODINGS.find((known) => known === cell(encoding).toLowerCase()) ?? null,
    }
    checkRow(table.file, mapped, cell(encoding), context, findings)
    if (seen.has(mapped.path)) {
      findings.problems.push(
        problemAt(table.file, { row, column: 'path' }, 'The file is there twice. Keep one of its rows.'),
      )
    }
    seen.add(mapped.path)
    return mapped
  })
  return { rows, ...findings }
}

function checkRow(
  file: string,
  mapped: MappedFile,
  encoding: string,
  context: MappingContext,
  findings: Findings,
): void {
  const tell = (column: string, message: string): void => {
    findings.problems.push(problemAt(file, { row: mapped.row, column }, message))
  }
  for (const column of ['path', 'case', 'wave'] as const) {
    if (mapped[column] === '') tell(column, 'The cell is empty. Fill it in, or delete the row.')
  }
  const { cases, waves } = context
  if (mapped.case !== '' && !cases.includes(mapped.case))
    tell('case', `There is no case '${mapped.case}' in the project.${didYouMean(mapped.case, cases)} Choose another.`)
  if (mapped.wave !== '' && !waves.includes(mapped.wave))
    tell('wave', `There is no wave '${mapped.wave}'. There are ${quotedList(waves)}.`)
  if (encoding !== '' && mapped.encoding === null)
    tell('encoding', `'${encoding}' is no encoding that is read. There are ${quotedList(ENCODINGS)}.`)
}
