import { foldLabel } from '../text/fold-label.ts'
import { labelAtStart } from './find-turns.ts'
import type { PdfLine } from './pdf-lines.ts'
import { roleOfLabel } from './speaker-roles.ts'

/** The paragraphs of a PDF and how many lines at the tops and bottoms of pages were left out. */
export interface PdfParagraphs {
  readonly paragraphs: readonly string[]
  readonly leftOut: number
}

/** Lines of how many pages must be alike before they are taken for a head or foot. */
const MIN_PAGES = 3
/** Of a page's width, how much its longest lines take at least where lines are wrapped. */
const MIN_COLUMN = 0.4
/** How many lines at the top and bottom of a page can be one. */
const EDGE = 2

/**
 * Joins the lines of pages to paragraphs: a line that is filled to its end goes on in the next, unless that begins a turn, stands
 * further off, or is of another size. `pageWidth` is in points, as the lines are: where all lines are short, none is filled. Lines that come back at the edge of most pages, page numbers among them, are left out.
 */
export function joinLines(pages: readonly (readonly PdfLine[])[], pageWidth: number): PdfParagraphs {
  const edges = findEdges(pages)
  const kept = pages.map((lines, page) =>
    lines.filter(({ text }, i) => !isEdge(lines, i) || !(edges.has(edgeKey(text)) || text === String(page + 1))),
  )
  const leftOut = pages.reduce((sum, lines, i) => sum + lines.length - (kept[i]?.length ?? 0), 0)
  const isOpening = findOpenings(kept.flat())
  const usualStep = median(kept.flatMap(steps))
  const margins = marginsOf(kept.flat())
  const hasColumn = margins.right - margins.left > MIN_COLUMN * pageWidth
  const paragraphs: string[] = []
  let before: { readonly line: PdfLine; readonly page: number } | null = null
  kept.forEach((lines, page) => {
    for (const line of lines) {
      const step = before?.page === page ? before.line.baseline - line.baseline : 0
      const isNear = step <= 1.3 * Math.max(usualStep, 1.25 * line.size)
      if (before && hasColumn && isNear && !isOpening(line.text) && goesOn(before.line, line, margins)) {
        paragraphs.push(`${paragraphs.pop() ?? ''} ${line.text}`)
      } else paragraphs.push(line.text)
      before = { line, page }
    }
  })
  return { paragraphs, leftOut }
}

interface Margins {
  readonly left: number
  readonly right: number
}

function marginsOf(lines: readonly PdfLine[]): Margins {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const line of lines) {
    left = Math.min(left, line.left)
    right = Math.max(right, line.right)
  }
  return { left, right }
}

/** Whether the next line's first word would not have fitted on this one. */
function goesOn(line: PdfLine, next: PdfLine, margins: Margins): boolean {
  if (line.isRightToLeft !== next.isRightToLeft || Math.abs(line.size - next.size) > 0.1 * line.size) return false
  // Hebrew is found aligned to the left, too: what is free on both sides is counted.
  const free = margins.right - margins.left - (line.right - line.left)
  const [word = ''] = next.text.split(' ')
  const wordWidth = ((next.right - next.left) * (word.length + 1)) / Math.max(1, next.text.length)
  // Letters differ in width; a word is taken for a little wider than the average says.
  return free < 1.15 * wordWidth
}

function findOpenings(lines: readonly PdfLine[]): (text: string) => boolean {
  const counts = new Map<string, number>()
  const keyOf = (text: string): string | null => {
    const label = labelAtStart(text)
    return label && foldLabel(label.speaker)
  }
  for (const { text } of lines) {
    const key = keyOf(text)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (text) => {
    if (/^[[(<]?\d{1,2}:\d{2}/.test(text) || /^[-–—•●▪*]\s/.test(text)) return true
    const key = keyOf(text)
    return key !== null && (roleOfLabel(key) !== null || (counts.get(key) ?? 0) >= 3)
  }
}

function isEdge(lines: readonly PdfLine[], i: number): boolean {
  return i < EDGE || i >= lines.length - EDGE
}

/** Page numbers differ from page to page. */
function edgeKey(text: string): string {
  return text.replace(/\p{N}+/gu, '#')
}

function findEdges(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const keys = new Set(lines.filter((_, i) => isEdge(lines, i)).map((line) => edgeKey(line.text)))
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const needed = Math.max(MIN_PAGES, pages.length * 0.6)
  return new Set([...counts].flatMap(([key, count]) => (count >= needed ? [key] : [])))
}

function steps(lines: readonly PdfLine[]): readonly number[] {
  return lines.slice(1).map((line, i) => (lines[i]?.baseline ?? 0) - line.baseline)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0
}
