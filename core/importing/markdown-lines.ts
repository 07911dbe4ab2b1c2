import { collectParagraphs } from './collect-paragraphs.ts'
import { trimmed } from './html-text.ts'
import type { FileLine } from './join-wrapped.ts'
import type { Paragraph } from './paragraph.ts'

/** Gathers the lines of a file from its beginning on, but for what is cut. Places are UTF-16 in the source. */
export interface LineCollector {
  /** Takes what stands before `to` as it is. */
  readonly take: (to: number) => void
  /** Takes what stands before, and leaves out what is between. */
  readonly cut: (from: number, to: number) => void
  /** Takes what stands before, and something else for what is between. */
  readonly put: (from: number, to: number, text: string) => void
  /** Takes what stands before; what follows is within an element of this name, until it is left. */
  readonly enter: (name: string, at: number) => void
  readonly leave: (name: string, at: number) => void
  /** Adds lines that were read elsewhere. */
  readonly addParagraphs: (paragraphs: readonly Paragraph[]) => void
  readonly finish: () => readonly FileLine[]
}

/** A collector at the beginning of a file. */
export function collectLines(source: string): LineCollector {
  const collector = collectParagraphs()
  const within = new Map<string, number>()
  /** Numbers of lines that go on a paragraph. */
  const goOn = new Set<number>()
  let at = 0
  let isAtStart = true
  const is = (name: string): boolean => (within.get(name) ?? 0) > 0
  const isInHeading = (): boolean => [...within].some(([name, depth]) => depth > 0 && name.includes('Heading'))
  const breakLine = (isWritten: boolean): void => {
    collector.close()
    if (!isWritten && is('Paragraph')) goOn.add(collector.paragraphs.length)
    collector.open()
    isAtStart = true
    if (isInHeading()) collector.makeHeading()
  }
  const add = (text: string): void => {
    const shown = isAtStart && !is('CodeText') ? text.trimStart() : text
    if (shown !== '') isAtStart = false
    collector.add(shown, is('StrongEmphasis'))
  }
  const addLines = (text: string, isWritten: boolean): void =>
    text.split('\n').forEach((line, i) => {
      if (i > 0) breakLine(isWritten)
      add(line)
    })
  const take = (to: number): void => {
    if (to > at) addLines(source.slice(at, to), false)
    at = Math.max(at, to)
  }
  const put = (from: number, to: number, text: string): void => {
    take(from)
    if (text !== '') addLines(text, true)
    at = Math.max(at, to)
  }
  const change = (name: string, place: number, by: 1 | -1): void => {
    take(place)
    within.set(name, Math.max(0, (within.get(name) ?? 0) + by))
    if (by > 0 && isInHeading()) collector.makeHeading()
  }
  collector.open()
  return {
    take,
    put,
    cut: (from, to) => put(from, to, ''),
    enter: (name, place) => change(name, place, 1),
    leave: (name, place) => change(name, place, -1),
    addParagraphs: (paragraphs) => {
      for (const paragraph of paragraphs) {
        breakLine(true)
        addParagraph(collector, paragraph)
      }
      breakLine(true)
    },
    finish: () => {
      collector.close()
      return collector.paragraphs.flatMap((line, i) =>
        trimmed(line).map((paragraph) => ({ paragraph, goesOn: goOn.has(i) })),
      )
    },
  }
}

function addParagraph(
  collector: ReturnType<typeof collectParagraphs>,
  { text, boldStart, isBold, isHeading }: Paragraph,
): void {
  if (isHeading) collector.makeHeading()
  const bold = isBold ? text.length : boldStart
  collector.add(text.slice(0, bold), true)
  collector.add(text.slice(bold), false)
}
