import { type Memo, memos } from './coder-memos.ts'
import { type Cell, csvText } from './csv.ts'
import { parentOf, sampleSeed, themeOf } from './design.ts'
import type { Direction } from './marks.ts'
import { at, pick, type Random, randomStream, whole } from './random.ts'
import { type Paragraph, plainText, type Transcript } from './transcript.ts'

/** A coding as the file has it: a quote that stands in the document, and which of its occurrences is meant. */
export type CodingRow = {
  readonly document: string
  readonly code: string
  readonly coder: Memo['coder']
  readonly quote: string
  readonly occurrence: number
  readonly weight: number | null
  readonly direction: Direction
  readonly memo: string
}

type TurnParagraph = Extract<Paragraph, { kind: 'turn' }>
type Stretch = {
  readonly turn: TurnParagraph
  readonly start: number
  readonly end: number
  readonly code: string
  readonly direction: Direction
}

/** How often the coders leave a stretch out that the passages mark. */
const noaMisses = 0.07
const samirMisses = 0.2
/** How often Samir draws the bounds elsewhere, takes another code, or codes what nobody marked. */
const samirShifts = 0.45
const samirRecodes = 0.07
const samirAdds = 0.05

/** Noa's codings of every interview, then Samir's of those that two people coded. */
export function codeTranscripts(transcripts: readonly Transcript[]): readonly CodingRow[] {
  const noa = randomStream(sampleSeed, 'coder/Noa')
  const samir = randomStream(sampleSeed, 'coder/Samir')
  const rows = [
    ...transcripts.flatMap((one) => rowsOf(noa, one, 'Noa', keepEveryTheme(noa, marked(one)))),
    ...transcripts
      .filter((one) => one.interview.person.secondCoder)
      .flatMap((one) => rowsOf(samir, one, 'Samir', secondReading(samir, one))),
  ]
  return withMemos(rows)
}

function marked(transcript: Transcript): readonly Stretch[] {
  return turnsOf(transcript).flatMap((turn) => turn.marks.map((mark) => ({ turn, ...mark })))
}

function turnsOf(transcript: Transcript): readonly TurnParagraph[] {
  return transcript.paragraphs.filter((one) => one.kind === 'turn')
}

/** Leaves some stretches out, but never the last one of a theme. */
function keepEveryTheme(random: Random, stretches: readonly Stretch[]): readonly Stretch[] {
  const left = new Map<string, number>()
  for (const one of stretches) left.set(themeOf(one.code), (left.get(themeOf(one.code)) ?? 0) + 1)
  return stretches.filter((one) => {
    const others = (left.get(themeOf(one.code)) ?? 1) - 1
    const missed = random() < noaMisses && others > 0
    if (missed) left.set(themeOf(one.code), others)
    return !missed
  })
}

/** What the second coder made of the same text: some missed, some bounds elsewhere, a few other codes, a few more. */
function secondReading(random: Random, transcript: Transcript): readonly Stretch[] {
  const present = transcript.interview.person.themes[transcript.interview.wave]
  const kept = marked(transcript).filter(() => random() >= samirMisses)
  const moved = kept.map((one) => (random() < samirShifts ? shifted(random, one) : one))
  const recoded = moved.map((one) =>
    random() < samirRecodes ? { ...one, code: otherCode(random, one.code, present) } : one,
  )
  return [...recoded, ...added(random, transcript)]
}

/** Bounds moved by one to four whole words, inside what the principal says. */
function shifted(random: Random, one: Stretch): Stretch {
  const words = [...one.turn.text.matchAll(/\S+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
  const spoken = words.filter((word) => word.start >= one.turn.spokenFrom)
  const first = spoken.findIndex((word) => word.end > one.start)
  const last = spoken.findLastIndex((word) => word.start < one.end)
  const from = Math.max(0, first + whole(random, -3, 3))
  const to = Math.min(spoken.length - 1, last + whole(random, -3, 4))
  if (to - from < 3) return one
  return { ...one, start: at(spoken, from).start, end: at(spoken, to).end }
}

/** A code near by: the parent of a child, or another theme that the interview touches anyway. */
function otherCode(random: Random, code: string, present: readonly string[]): string {
  return parentOf[code] ?? pick(random, present)
}

/** Sentences next to a marked stretch that only the second coder found worth a code. */
function added(random: Random, transcript: Transcript): readonly Stretch[] {
  return turnsOf(transcript).flatMap((turn) => {
    const mark = turn.marks[0]
    if (mark === undefined || random() >= samirAdds) return []
    const sentence = sentences(turn).find((one) => one.end <= mark.start || one.start >= mark.end)
    return sentence === undefined ? [] : [{ turn, ...sentence, code: themeOf(mark.code), direction: mark.direction }]
  })
}

function sentences(turn: TurnParagraph): readonly { readonly start: number; readonly end: number }[] {
  return [...turn.text.matchAll(/[^.?!…؟]+[.?!…؟]+/g)].flatMap((found) => {
    const start = found.index + found[0].length - found[0].trimStart().length
    const end = found.index + found[0].length
    const long = turn.text.slice(start, end).split(' ').length >= 6
    return long && start >= turn.spokenFrom ? [{ start, end }] : []
  })
}

function rowsOf(
  random: Random,
  transcript: Transcript,
  coder: Memo['coder'],
  stretches: readonly Stretch[],
): readonly CodingRow[] {
  const text = plainText(transcript)
  return stretches.map((one) => {
    const quote = one.turn.text.slice(one.start, one.end)
    const weighed = random() < 0.3 ? whole(random, 2, 5) : null
    return {
      document: transcript.interview.document,
      code: one.code,
      coder,
      quote,
      occurrence: occurrence(text, quote, startOf(text, one)),
      weight: weighed,
      direction: one.direction,
      memo: '',
    }
  })
}

function startOf(text: string, one: Stretch): number {
  return `\n${text}\n`.indexOf(`\n${one.turn.text}\n`) + one.start
}

/** Which occurrence of the quote, counted from 1, begins at `start`. */
function occurrence(text: string, quote: string, start: number): number {
  let count = 1
  for (let found = text.indexOf(quote); found >= 0 && found < start; found = text.indexOf(quote, found + 1)) count += 1
  return count
}

/** Each memo goes to the first coding that it fits, in a document that has no memo of that coder yet. */
function withMemos(rows: readonly CodingRow[]): readonly CodingRow[] {
  const texts = new Map<CodingRow, string>()
  const taken = new Set<string>()
  for (const memo of memos) {
    const fitting = rows.find((row) => fits(row, memo) && !taken.has(`${row.document}/${row.coder}`))
    if (fitting === undefined) throw new Error(`no coding fits the memo: ${memo.text}`)
    taken.add(`${fitting.document}/${fitting.coder}`)
    texts.set(fitting, memo.text)
  }
  return rows.map((row) => ({ ...row, memo: texts.get(row) ?? '' }))
}

function fits(row: CodingRow, memo: Memo): boolean {
  return (
    row.coder === memo.coder &&
    row.code === memo.code &&
    row.direction === memo.direction &&
    row.document.endsWith(memo.wave)
  )
}

/** `codings.csv`. */
export function codingsCsv(rows: readonly CodingRow[]): string {
  const header = ['document', 'code', 'coder', 'quote', 'occurrence', 'weight', 'direction', 'memo']
  const cells = rows.map((row): readonly Cell[] => [
    row.document,
    row.code,
    row.coder,
    row.quote,
    row.occurrence,
    row.weight ?? '',
    row.direction,
    row.memo,
  ])
  return csvText(header, cells)
}
