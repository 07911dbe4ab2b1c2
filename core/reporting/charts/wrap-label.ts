import { textWidth } from './text-width.ts'

/** More would run into the next row. */
const MOST_LINES = 2

export interface WrappedLabel {
  readonly lines: readonly string[]
  readonly isCut: boolean
}

/** A name in lines of at most this width in CSS pixels, between its words where it can be, cut short after the second. */
export function wrapLabel(label: string, width: number, font: string): WrappedLabel {
  const fits = (text: string) => textWidth(text, font) <= width
  const lines: string[] = []
  let rest = label.trim()
  while (rest !== '' && lines.length < MOST_LINES) {
    const line = lineOf(rest, fits)
    lines.push(line.trim())
    rest = rest.slice(line.length).trim()
  }
  if (rest === '') return { lines, isCut: false }
  const last = [...(lines.at(-1) ?? '')]
  while (last.length > 1 && !fits(`${last.join('')}…`)) last.pop()
  return { lines: [...lines.slice(0, -1), `${last.join('').trimEnd()}…`], isCut: true }
}

/** As many words as fit; of a word that is wider by itself as many letters. */
function lineOf(text: string, fits: (text: string) => boolean): string {
  const words = text.match(/\S+\s*/g) ?? []
  let line = ''
  for (const word of words) {
    if (!fits((line + word).trim())) break
    line += word
  }
  if (line !== '') return line
  const letters = [...(words[0] ?? '')]
  const most = letters.findIndex((_, i) => !fits(letters.slice(0, i + 1).join('')))
  return letters.slice(0, Math.max(1, most < 0 ? letters.length : most)).join('')
}
