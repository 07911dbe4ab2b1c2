import Papa from 'papaparse'
import { normaliseText } from '../text/normalise-text.ts'
import { decodeText, hasLostLetters } from './decode-text.ts'
import { type Findings, noticeAt, problemAt } from './reading.ts'
import type { RawRow } from './table.ts'

const SEPARATORS = [',', ';', '\t', '|']

/** Rows of a CSV in any encoding a spreadsheet writes; null, with a problem, when it cannot be read at all. */
export function readCsvRows(file: string, bytes: Uint8Array, findings: Findings): readonly RawRow[] | null {
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    findings.problems.push(problemAt(file, {}, decoded.why))
    return null
  }
  if (decoded.guessed) {
    const message = `The encoding was taken to be ${decoded.encoding}. Look at some names; if they are wrong, save the file as UTF-8.`
    findings.notices.push(noticeAt('guessed', file, {}, message))
  }
  const { text, changes } = normaliseText(decoded.text)
  for (const { kind, count } of changes) {
    if (kind === 'nul') findings.notices.push(noticeAt('left-out', file, {}, `${count} NUL characters were left out.`))
  }
  if (hasLostLetters(text)) {
    const message =
      'There are runs of question marks: letters may have been lost when the file was saved. Compare with the original.'
    findings.notices.push(noticeAt('guessed', file, {}, message))
  }
  return parseRows(file, text, findings)
}

function parseRows(file: string, text: string, findings: Findings): readonly RawRow[] {
  // Excel's own first line, `sep=;`, names the separator and is a row to a spreadsheet.
  const named = /^sep=(.)\n/.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const firstRow = named ? 2 : 1
  const delimiter = named?.[1] ?? guessSeparator(body)
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n', skipEmptyLines: false })
  const broken = new Set<number>()
  for (const error of parsed.errors) {
    if (error.type !== 'Quotes') continue
    const row = (error.row ?? 0) + firstRow
    broken.add(row)
    findings.problems.push(
      problemAt(file, { row }, `${sayQuoteError(error.code)} Write a quote mark inside a quoted cell twice.`),
    )
  }
  // The cells of a broken row have slipped: nothing more is said of them.
  return parsed.data.map((cells, index) => ({ row: index + firstRow, cells })).filter(({ row }) => !broken.has(row))
}

function sayQuoteError(code: string): string {
  return code === 'MissingQuotes'
    ? 'A quoted cell is not closed.'
    : 'A quoted cell goes on after its closing quote mark.'
}

/** Papaparse's guess on a small file is upset by blank lines unless they are skipped. */
function guessSeparator(text: string): string {
  const head = Papa.parse(text, { preview: 50, skipEmptyLines: 'greedy', newline: '\n', delimitersToGuess: SEPARATORS })
  return head.meta.delimiter
}
