import { findQuote, type NearMiss, prepareSearch, type SearchableText } from '../text/find-quote.ts'
import { foldLabel } from '../text/fold-label.ts'
import { normaliseText } from '../text/normalise-text.ts'
import type { CodingDirection, ImportedCode, ImportedCoding } from './imported-study.ts'
import { didYouMean } from './nearest-name.ts'
import { readWhole } from './read-number.ts'
import { type Findings, newFindings, noticeAt, problemAt, quoted, type Reading } from './reading.ts'
import { findColumn, findOptionalColumn, requireRows, type Table, type TableRow } from './table.ts'

/** What the codings refer to. */
export interface CodingContext {
  /** Null when the codebook could not be read: then codes are not checked. */
  readonly codes: readonly Pick<ImportedCode, 'id' | 'name'>[] | null
  /** Null when no document is known; a document with a null text is there but could not be read. Neither is checked. */
  readonly documents: readonly { readonly name: string; readonly text: string | null }[] | null
}

const FIELDS = [
  'document',
  'code',
  'coder',
  'start',
  'end',
  'quote',
  'occurrence',
  'weight',
  'direction',
  'memo',
] as const
type Field = (typeof FIELDS)[number]

interface CodingCells {
  readonly row: number
  readonly cell: (field: Field) => string
  readonly report: (field: Field, message: string) => null
  readonly note: (message: string) => void
}

interface Lookups {
  readonly code: (reference: string) => string | null
  readonly document: (reference: string) => Found | 'unchecked' | null
  readonly codeIds: readonly string[]
  readonly documentNames: readonly string[]
}

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
  const columns = new Map(FIELDS.map((name) => [name, findOptionalColumn(table, name, findings)] as const))
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
  const lookups = makeLookups(context)
  const seen = new Map<string, number>()
  const rows = table.rows.flatMap((row) => {
    const before = findings.problems.length
    const coding = readCoding(table.file, cellsOf(table.file, columns, row, findings), lookups)
    if (!coding || findings.problems.length > before) return []
    return isRepeated(coding, seen, findings) ? [] : [coding]
  })
  return { rows, ...findings }
}

function cellsOf(
  file: string,
  columns: ReadonlyMap<Field, number | null>,
  { row, cells }: TableRow,
  findings: Findings,
): CodingCells {
  return {
    row,
    cell: (field) => cells[columns.get(field) ?? -1] ?? '',
    report: (field, message) => {
      findings.problems.push(problemAt(file, { row, column: field }, message))
      return null
    },
    note: (message) => findings.notices.push(noticeAt('changed', file, { row, column: 'quote' }, message)),
  }
}

function makeLookups({ codes, documents }: CodingContext): Lookups {
  return {
    codeIds: codes?.map((code) => code.id) ?? [],
    documentNames: documents?.map((document) => document.name) ?? [],
    code: codes ? codeLookup(codes) : (reference) => reference,
    document: documents ? documentLookup(documents) : () => 'unchecked',
  }
}

/** A code by its id, else by its name when only one code has it. */
function codeLookup(codes: NonNullable<CodingContext['codes']>): Lookups['code'] {
  const ids = new Set(codes.map((code) => code.id))
  const idsByName = new Map<string, string[]>()
  for (const { id, name } of codes) idsByName.set(name, [...(idsByName.get(name) ?? []), id])
  return (reference) => {
    if (ids.has(reference)) return reference
    const named = idsByName.get(reference) ?? []
    return named.length === 1 ? (named[0] ?? null) : null
  }
}

/** A document by its name, or by the path of its file; each text is prepared once. */
function documentLookup(documents: NonNullable<CodingContext['documents']>): Lookups['document'] {
  const textByName = new Map(documents.map(({ name, text }) => [name, text] as const))
  const prepared = new Map<string, SearchableText>()
  return (reference) => {
    const stem = reference.replace(/^.*\//, '').replace(/\.(docx|txt|md)$/i, '')
    const name = textByName.has(reference) ? reference : stem
    const text = textByName.get(name)
    if (text === undefined) return null
    if (text === null) return 'unchecked'
    const search = prepared.get(name) ?? prepareSearch(text)
    prepared.set(name, search)
    return { name, search }
  }
}

function readCoding(file: string, cells: CodingCells, lookups: Lookups): ImportedCoding | null {
  const document = lookups.document(normaliseText(cells.cell('document')).text)
  const code = lookups.code(normaliseText(cells.cell('code')).text)
  const coder = normaliseText(cells.cell('coder')).text
  if (!document) cells.report('document', sayUnknown('document', cells.cell('document'), lookups.documentNames))
  if (code === null) cells.report('code', sayUnknown('code', cells.cell('code'), lookups.codeIds))
  if (coder === '') cells.report('coder', 'The row names no coder. Write who coded it.')
  const weight = readWeight(cells)
  const direction = readDirection(cells)
  if (!document || document === 'unchecked') return null
  const range = readRange(cells, document)
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

interface Range {
  readonly startCodePoint: number
  readonly endCodePoint: number
}

type Found = { readonly name: string; readonly search: SearchableText }

function readRange(cells: CodingCells, document: Found): Range | null {
  const hasOffsets = cells.cell('start') !== '' || cells.cell('end') !== ''
  return hasOffsets ? readOffsets(cells, document) : readQuote(cells, document)
}

function readOffsets(cells: CodingCells, { name, search }: Found): Range | null {
  const start = readWhole(cells.cell('start'))
  const end = readWhole(cells.cell('end'))
  if (start === null)
    return cells.report('start', `${quoted(cells.cell('start'))} is not a whole number. Count code points from 0.`)
  if (end === null)
    return cells.report(
      'end',
      `${quoted(cells.cell('end'))} is not a whole number. Count code points; the end is not included.`,
    )
  const { length } = search.index
  if (start < 0 || start >= length)
    return cells.report('start', `${start} is out of the text: '${name}' has ${length} code points.`)
  if (end <= start) return cells.report('end', `The end (${end}) must be after the start (${start}).`)
  if (end > length) return cells.report('end', `${end} is out of the text: '${name}' has ${length} code points.`)
  const quote = normaliseText(cells.cell('quote')).text
  const there = search.index.slice(start, end)
  if (quote !== '' && spaceAlike(quote) !== spaceAlike(there)) {
    return cells.report(
      'quote',
      `At ${start}–${end} the text is ${quoted(there)}, not this quote. Mend the offsets, or leave them empty to find the quote.`,
    )
  }
  return { startCodePoint: start, endCodePoint: end }
}

function spaceAlike(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function readQuote(cells: CodingCells, { name, search }: Found): Range | null {
  const quote = normaliseText(cells.cell('quote')).text
  if (quote === '') return cells.report('quote', 'The row has neither a quote nor start and end. Add one or the other.')
  const occurrence = readOccurrence(cells)
  if (occurrence === undefined) return null
  const found = findQuote(search, quote, occurrence)
  if (found.kind === 'found') {
    if (found.how === 'whitespace') cells.note('The quote was found with other spaces or line breaks than it has here.')
    return { startCodePoint: found.startCodePoint, endCodePoint: found.endCodePoint }
  }
  if (found.kind === 'several') {
    return cells.report(
      'occurrence',
      `The quote ${quoted(quote)} is ${found.count} times in '${name}'. Write in occurrence which one is meant, from 1.`,
    )
  }
  if (found.kind === 'tooFew') {
    return cells.report(
      'occurrence',
      `The quote ${quoted(quote)} is only ${found.count} times in '${name}', so there is no number ${occurrence}.`,
    )
  }
  return cells.report(
    'quote',
    `The quote ${quoted(quote)} is not in '${name}'.${sayNearest(found.nearest)} Copy it from the transcript as it stands there.`,
  )
}

/** Null when not given, undefined (and reported) when it is no number. */
function readOccurrence(cells: CodingCells): number | null | undefined {
  const text = cells.cell('occurrence')
  if (text === '') return null
  const occurrence = readWhole(text)
  if (occurrence !== null && occurrence >= 1) return occurrence
  cells.report('occurrence', `${quoted(text)} is not an occurrence. Write a whole number from 1, or leave it empty.`)
  return undefined
}

function sayNearest(nearest: NearMiss | null): string {
  if (!nearest) return ''
  return nearest.differs === 'marks'
    ? ` The text has ${quoted(nearest.text, 120)}, with other quote marks, dashes, points or letters' case.`
    : ` It begins like ${quoted(nearest.text, 120)}.`
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
