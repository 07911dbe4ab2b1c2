import { foldLabel } from '../text/fold-label.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { CODING_FIELDS, type CodingCells, codingCells } from './coding-cells.ts'
import { type CodingContext, type CodingLookups, codingLookups } from './coding-lookups.ts'
import { readCodingRange } from './coding-range.ts'
import type { CodingDirection, ImportedCoding } from './imported-study.ts'
import { didYouMean } from './nearest-name.ts'
import { readWhole } from './read-number.ts'
import { type Findings, newFindings, problemAt, quoted, type Reading } from './reading.ts'
import { findColumn, findOptionalColumn, requireRows, type Table } from './table.ts'

const DIRECTIONS: Readonly<Record<string, CodingDirection>> = {
  positive: 'positive',
  '+': 'positive',
  pos: 'positive',
  חיובי: 'positive',
  إيجابي: 'positive',
  negative: 'negative',
  '-': 'negative',
  neg: 'negative',
  שלילי: 'negative',
  سلبي: 'negative',
  mixed: 'mixed',
  '~': 'mixed',
  '±': 'mixed',
  מעורב: 'mixed',
  مختلط: 'mixed',
}

const DIRECTION_BY_FOLD = new Map(Object.entries(DIRECTIONS).map(([word, direction]) => [foldLabel(word), direction]))

/**
 * Reads which code a coder gave to which stretch: by `start,end` (code points, end not included) or by `quote` with, where it
 * stands several times, `occurrence` (from 1). Problems: unknown document or code, no coder, offsets out of the text, a quote
 * that is not there (with what is) or there several times, the same coding twice.
 */
export function readCodings(table: Table, context: CodingContext): Reading<ImportedCoding> {
  const findings = newFindings()
  for (const name of ['document', 'code', 'coder'] as const) findColumn(table, name, findings)
  const columns = new Map(CODING_FIELDS.map((name) => [name, findOptionalColumn(table, name, findings)] as const))
  if (
    findings.problems.length === 0 &&
    columns.get('quote') === null &&
    (columns.get('start') === null || columns.get('end') === null)
  ) {
    findings.problems.push(
      problemAt(
        table.file,
        { row: 1 },
        'There is neither a column quote nor the columns start and end. Add one or the other.',
      ),
    )
  }
  if (findings.problems.length > 0 || !requireRows(table, 'coding', findings)) return { rows: [], ...findings }
  const lookups = codingLookups(context)
  const seen = new Map<string, number>()
  const rows = table.rows.flatMap((row) => {
    const before = findings.problems.length
    const coding = readCoding(table.file, codingCells(table.file, columns, row, findings), lookups)
    if (!coding || findings.problems.length > before) return []
    return isRepeated(coding, seen, findings) ? [] : [coding]
  })
  return { rows, ...findings }
}

function readCoding(file: string, cells: CodingCells, lookups: CodingLookups): ImportedCoding | null {
  const document = lookups.document(normaliseText(cells.cell('document')).text)
  const code = lookups.code(normaliseText(cells.cell('code')).text)
  const coder = normaliseText(cells.cell('coder')).text
  if (!document) cells.report('document', sayUnknown('document', cells.cell('document'), lookups.documentNames))
  if (code === null) cells.report('code', sayUnknown('code', cells.cell('code'), lookups.codeIds))
  if (coder === '') cells.report('coder', 'The row names no coder. Write who coded it.')
  const weight = readWeight(cells)
  const direction = readDirection(cells)
  if (!document || document === 'unchecked') return null
  const range = readCodingRange(cells, document)
  if (code === null || !range) return null
  const memo = normaliseText(cells.cell('memo')).text
  return {
    document: document.name,
    code,
    coder,
    ...range,
    weight,
    direction,
    memo: memo === '' ? null : memo,
    sourceFile: file,
    sourceRow: cells.row,
  }
}

function sayUnknown(what: 'document' | 'code', reference: string, known: readonly string[]): string {
  if (reference === '') return `The row names no ${what}. Add it.`
  const where = what === 'code' ? 'in the codebook' : 'among the transcripts and open answers'
  return `There is no ${what} ${quoted(reference)} ${where}.${didYouMean(reference, known)} Mend the name, or add the ${what}.`
}

function readWeight(cells: CodingCells): number | null {
  const text = cells.cell('weight')
  if (text === '') return null
  const weight = readWhole(text)
  if (weight !== null && weight >= 1 && weight <= 5) return weight
  return cells.report('weight', `${quoted(text)} is not a weight. Write a whole number from 1 to 5, or leave it empty.`)
}

function readDirection(cells: CodingCells): CodingDirection | null {
  const text = cells.cell('direction')
  if (text === '') return null
  const direction = DIRECTION_BY_FOLD.get(foldLabel(text))
  return (
    direction ??
    cells.report(
      'direction',
      `${quoted(text)} is not a direction. Write positive, negative or mixed, or leave it empty.`,
    )
  )
}

function isRepeated(coding: ImportedCoding, seen: Map<string, number>, findings: Findings): boolean {
  const key = JSON.stringify([coding.document, coding.code, coding.coder, coding.startCodePoint, coding.endCodePoint])
  const before = seen.get(key)
  if (before === undefined) {
    seen.set(key, coding.sourceRow)
    return false
  }
  const message = `Row ${before} has the same coding: document, code, coder and stretch. Delete one of the two.`
  findings.problems.push(problemAt(coding.sourceFile, { row: coding.sourceRow }, message))
  return true
}
