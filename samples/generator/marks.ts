/** What the talk of a passage is filled with: the speaker's gender and the names that identify people and places. */
export type Fill = { readonly gender: 'f' | 'm'; readonly names: Readonly<Record<string, string>> }

/** A stretch `[start, end)` (UTF-16) of a turn's text that a coder would code. */
export type Mark = {
  readonly start: number
  readonly end: number
  readonly code: string
  readonly direction: Direction
}
export type Direction = 'positive' | 'negative' | 'mixed'

export type MarkedText = { readonly text: string; readonly marks: readonly Mark[] }

const directions: Readonly<Record<string, Direction>> = { '+': 'positive', '-': 'negative', '~': 'mixed' }
const token = /\[\[([a-z-]+):([+~-]) ?|\]\]/g

/** The text as this speaker says it: `{f/m}` settled, names filled in, one space between words, NFC. */
export function fillText(text: string, fill: Fill): string {
  return text
    .replace(/\{([^{}/]*)\/([^{}]*)\}/g, (_, female: string, male: string) => (fill.gender === 'f' ? female : male))
    .replace(/\{([a-z]+)\}/g, (_, name: string) => nameFor(fill, name))
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

function nameFor(fill: Fill, name: string): string {
  const value = fill.names[name]
  if (value === undefined) throw new Error(`no name for {${name}}`)
  return value
}

/** Text and marks apart. Marks may nest; they come back in the order in which they begin. */
export function readMarks(text: string): MarkedText {
  const open: { code: string; direction: Direction; start: number }[] = []
  const marks: Mark[] = []
  let plain = ''
  let from = 0
  for (const found of text.matchAll(token)) {
    plain += text.slice(from, found.index)
    from = found.index + found[0].length
    if (found[1] !== undefined) {
      open.push({ code: found[1], direction: directions[found[2] ?? ''] ?? 'mixed', start: plain.length })
      continue
    }
    const last = open.pop()
    if (last === undefined) throw new Error(`a stretch closes that never opened: ${text}`)
    marks.push({ ...last, ...trimmed(plain, last.start) })
  }
  if (open.length > 0) throw new Error(`a stretch never closes: ${text}`)
  plain += text.slice(from)
  return { text: plain, marks: marks.sort((one, other) => one.start - other.start || other.end - one.end) }
}

function trimmed(plain: string, start: number): { readonly start: number; readonly end: number } {
  const stretch = plain.slice(start)
  return { start: start + stretch.length - stretch.trimStart().length, end: start + stretch.trimEnd().length }
}

/** The number of words of a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
