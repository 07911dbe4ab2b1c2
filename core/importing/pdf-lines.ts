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

/**
 * Puts the pieces of a page in lines and reads each by where they stand, not by their order in the file, which for Hebrew and
 * Arabic is often that of the eye from the left (pdf.js issues 20097, 20336). `isRightToLeft`: how most of the document runs.
 */
export function linesOfPage(pieces: readonly PdfPiece[], isRightToLeft: boolean): readonly PdfLine[] {
  const sorted = pieces.filter((piece) => piece.text.trim() !== '').sort((a, b) => b.baseline - a.baseline)
  const rows: PdfPiece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    const isSame = first && first.baseline - piece.baseline <= SAME_LINE * Math.max(first.size, piece.size)
    if (row && isSame) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => readRow(row, isRightToLeft))
}

function readRow(row: readonly PdfPiece[], isDocumentRightToLeft: boolean): PdfLine {
  const { hebrew, arabic, latin } = countScripts(row.map((piece) => piece.text).join(''))
  // A Hebrew line may hold more English than Hebrew; an English document seldom has such lines.
  const needed = isDocumentRightToLeft ? 0 : latin
  const isRightToLeft = hebrew + arabic + latin === 0 ? isDocumentRightToLeft : hebrew + arabic > needed
  const size = Math.max(...row.map((piece) => piece.size))
  return {
    text: joinPieces(orderPieces(row, isRightToLeft), size),
    left: Math.min(...row.map((piece) => piece.left)),
    right: Math.max(...row.map((piece) => piece.left + piece.width)),
    baseline: row[0]?.baseline ?? 0,
    size,
    isRightToLeft,
  }
}

type Lean = 'left-to-right' | 'right-to-left' | 'number' | 'none'

/** The pieces as they are read: along the line's direction, but for runs of the other direction within it. */
function orderPieces(row: readonly PdfPiece[], isRightToLeft: boolean): readonly PdfPiece[] {
  const along = [...row].sort((a, b) => (isRightToLeft ? b.left - a.left : a.left - b.left) || b.width - a.width)
  const against = isRightToLeft ? 'left-to-right' : 'right-to-left'
  const leans = along.map((piece) => leanOf(piece.text))
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

function joinPieces(pieces: readonly PdfPiece[], size: number): string {
  let text = ''
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const isApart = before !== undefined && gapBetween(before, piece) > SPACE * size
    // A mark has its place over the letter before it.
    if (isApart && !/\s$/.test(text) && !/^[\s\p{M}]/u.test(piece.text)) text += ' '
    text += piece.text
  })
  return text.replace(/[ \u00A0]+/g, ' ').trim()
}

function gapBetween(a: PdfPiece, b: PdfPiece): number {
  return Math.max(a.left, b.left) - (a.left < b.left ? a.left + a.width : b.left + b.width)
}
