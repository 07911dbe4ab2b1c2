import { labelAtStart } from './find-turns.ts'
import type { Paragraph } from './paragraph.ts'

/** A line as it stands in a file. */
export interface FileLine {
  readonly paragraph: Paragraph
  /** Whether it goes on the paragraph of the line before it, broken there for no reason that is written. */
  readonly goesOn: boolean
}

/** Texts are wrapped at 72 or 80; marks and links that are no longer in the line made it longer. UTF-16 units. */
const WIDTHS = { from: 40, to: 120 }
const SLACK = 12
/** Fewer broken lines tell nothing; and not every line is full. */
const MIN_BREAKS = 5
const MIN_FULL = 0.8

/**
 * Joins the lines of a text that was wrapped at a width, as editors and converters write Markdown: nearly every line that goes on had
 * no room for the next word. Where lines are as long as what is said in them, as in one line a turn, they stay; so does a line that
 * begins with a speaker.
 */
export function joinWrapped(lines: readonly FileLine[]): readonly Paragraph[] {
  if (!isWrapped(lines)) return lines.map(({ paragraph }) => paragraph)
  const joined: Paragraph[] = []
  for (const { paragraph, goesOn } of lines) {
    const last = joined.at(-1)
    const isOwn = !goesOn || paragraph.boldStart > 0 || labelAtStart(paragraph.text) !== null
    if (isOwn || !last) joined.push(paragraph)
    else joined.splice(-1, 1, join(last, paragraph))
  }
  return joined
}

function isWrapped(lines: readonly FileLine[]): boolean {
  const breaks = lines.flatMap(({ paragraph, goesOn }, i) => {
    const before = goesOn ? lines[i - 1] : undefined
    return before ? [{ length: before.paragraph.text.length, next: /^\S*/.exec(paragraph.text)?.[0].length ?? 0 }] : []
  })
  const width = breaks.reduce((most, { length }) => Math.max(most, length), 0)
  if (breaks.length < MIN_BREAKS || width < WIDTHS.from || width > WIDTHS.to) return false
  const full = breaks.filter(({ length, next }) => length + 1 + next > width - SLACK)
  return full.length >= breaks.length * MIN_FULL
}

function join(one: Paragraph, next: Paragraph): Paragraph {
  const isBold = one.isBold && next.isBold
  // A whole line in bold, then plain: its bold beginning is longer than any name.
  const boldStart = one.isBold && !isBold ? one.text.length : one.boldStart
  return { text: `${one.text} ${next.text}`, boldStart, isBold, isHeading: one.isHeading && next.isHeading }
}
