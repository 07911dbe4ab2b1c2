import { countScripts } from '../text/script.ts'

/** A run of text where it stands on its page. Points from the page's lower left; `size` is that of the letters. */
export interface PdfPiece {
  readonly text: string
  readonly left: number
  readonly width: number
  readonly baseline: number
  readonly size: number
}

/** A line of a page, read in its order. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly isRightToLeft: boolean
}

/** A gap wider than this share of the letters' size is a space. */
const SPACE = 0.15
/** Pieces whose baselines differ by less than this share of the letters' size are on one line. */
const SAME_LINE = 0.45

/** Along which direction lines are laid out; `by-letters`: along that of most of a line's letters. */
type PdfLayout = 'right-to-left' | 'left-to-right' | 'by-letters'

/** Pieces of one line, in no order. */
type Row = readonly PdfPiece[]

/**
 * Puts the pieces of pages in lines and reads each by where they stand, not by their order in the file, which for Hebrew and
 * Arabic is often that of the eye from the left (pdf.js issues 20097, 20336).
 */
export function linesOfPages(pages: readonly (readonly PdfPiece[])[]): readonly (readonly PdfLine[])[] {
  const rows = pages.map(rowsOf)
  const layout = tellLayout(rows.flat())
  return rows.map((ofPage) => ofPage.map((row) => readRow(row, layout)))
}

function rowsOf(pieces: readonly PdfPiece[]): readonly Row[] {
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').sort((a, b) => b.baseline - a.baseline)
  const rows: PdfPiece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    const isSame = first && first.baseline - piece.baseline <= SAME_LINE * Math.max(first.size, piece.size)
    if (row && isSame) row.push(piece)
    else rows.push([piece])
  }
  return rows
}

/**
 * Hebrew and Arabic are laid out from the right, unless the points at the ends of sentences stand at the right of lines, as when
 * someone typed without turning the paragraph; then a page is read as it was laid out. How lines are aligned tells nothing.
 */
function tellLayout(rows: readonly Row[]): PdfLayout {
  const { hebrew, arabic, latin } = countScripts(rows.flatMap((row) => row.map((piece) => piece.text)).join(''))
  if (hebrew + arabic <= latin) return 'by-letters'
  let [endsAtLeft, endsAtRight] = [0, 0]
  for (const row of rows) {
    const along = [...row].sort((a, b) => a.left - b.left)
    if (!along.some((piece) => leanOf(piece.text) === 'right-to-left')) continue
    if (leanOf(along[0]?.text ?? '') !== 'left-to-right' && /[.?!؟]$/.test(along[0]?.text.trim() ?? '')) endsAtLeft++
    if (/^[.?!؟]+$/.test(along.at(-1)?.text.trim() ?? '')) endsAtRight++
  }
  return endsAtRight > endsAtLeft ? 'left-to-right' : 'right-to-left'
}

function edgesOf(row: Row): { readonly left: number; readonly right: number } {
  return {
    left: Math.min(...row.map((piece) => piece.left)),
    right: Math.max(...row.map((piece) => piece.left + piece.width)),
  }
}

function readRow(row: Row, layout: PdfLayout): PdfLine {
  const { hebrew, arabic, latin } = countScripts(row.map((piece) => piece.text).join(''))
  // A Hebrew line may hold more English than Hebrew; a line without either is a number or a sign.
  const isRightToLeft =
    layout === 'by-letters'
      ? hebrew + arabic > latin
      : layout === 'right-to-left' && (hebrew + arabic > 0 || latin === 0)
  const size = Math.max(...row.map((piece) => piece.size))
  const text = joinPieces(orderPieces(row, isRightToLeft), size)
  return { text, ...edgesOf(row), baseline: row[0]?.baseline ?? 0, size, isRightToLeft }
}

type Lean = 'left-to-right' | 'right-to-left' | 'number' | 'none'

/** The pieces as they are read: along the line's direction, but for runs of the other direction within it. */
function orderPieces(row: readonly PdfPiece[], isRightToLeft: boolean): readonly PdfPiece[] {
  const along = [...row].sort((a, b) => (isRightToLeft ? b.left - a.left : a.left - b.left) || b.width - a.width)
  const against = isRightToLeft ? 'left-to-right' : 'right-to-left'
  const leans = along.map((piece, i) => (isRightToLeft ? leanOf(piece.text) : leanFromLeft(along, i)))
  const ordered: PdfPiece[] = []
  for (let i = 0; i < along.length; i++) {
    const last =
      leans[i] === against || (isRightToLeft && leans[i] === 'number') ? endOfRun(along, leans, i, against) : i
    ordered.push(...along.slice(i, last + 1).reverse())
    i = last
  }
  return ordered
}

/** The last piece of a run that leans against the line; marks and numbers between its words belong to it. */
function endOfRun(pieces: readonly PdfPiece[], leans: readonly Lean[], start: number, against: Lean): number {
  let last = start
  for (let i = start + 1; i < pieces.length; i++) {
    const lean = leans[i]
    if (lean === 'none') continue
    // Numbers hold together without a space (`12`, `:`, `30`); with one they follow the line.
    const isNumberRun = lean === 'number' && leans[start] === 'number' && !hasGap(pieces, start, i)
    if (lean !== against && !isNumberRun && !(lean === 'number' && leans[last] === against)) break
    if (leans[start] === 'number' && lean === against && hasGap(pieces, start, i)) break
    last = i
  }
  return last
}

function hasGap(pieces: readonly PdfPiece[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const [a, b] = [pieces[i], pieces[i + 1]]
    if (a && b && (gapBetween(a, b) > SPACE * a.size || /\s/.test(a.text + b.text))) return true
  }
  return false
}

function leanOf(text: string): Lean {
  const { hebrew, arabic, latin } = countScripts(text)
  if (hebrew + arabic > latin) return 'right-to-left'
  if (latin > 0) return 'left-to-right'
  return /\p{N}/u.test(text) ? 'number' : 'none'
}

/** From the left, a bracket closes before it was opened only where it is read from the right. */
function leanFromLeft(along: readonly PdfPiece[], i: number): Lean {
  const text = along[i]?.text.trim() ?? ''
  const isEarly = /^[)\]]+$/.test(text) && !along.slice(0, i).some((piece) => /[([]/.test(piece.text))
  return isEarly ? 'right-to-left' : leanOf(text)
}

function joinPieces(pieces: readonly PdfPiece[], size: number): string {
  let text = ''
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const isApart = before !== undefined && gapBetween(before, piece) > SPACE * size
    // A mark has its place over the letter before it; a point follows its word wherever it was put.
    if (isApart && !/\s$/.test(text) && !/^[\s\p{M}.,?!؟،]/u.test(piece.text)) text += ' '
    text += piece.text
  })
  return text.replace(/[ \u00A0]+/g, ' ').trim()
}

function gapBetween(a: PdfPiece, b: PdfPiece): number {
  return Math.max(a.left, b.left) - (a.left < b.left ? a.left + a.width : b.left + b.width)
}
