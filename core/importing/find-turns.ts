import { indexCodePoints } from '../text/code-points.ts'
import { foldOnce, removeInvisible } from '../text/fold-label.ts'
import type { ImportedTurn } from './imported-study.ts'
import { roleOfLabel, type SpeakerRole } from './speaker-roles.ts'

/** A line that may begin a turn. Offsets are UTF-16 in the whole text. */
interface Opening {
  readonly speaker: string
  readonly speechStart: number
  readonly timeStamp: number | null
  /** How many lines must begin with this label before it is a speaker's. */
  readonly needed: 1 | 2 | 3
}

const INVISIBLE = '[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069]*'
const CLOCK = '(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?'
// `#00:12:31-4#` is how f4 and MAXQDA write a time.
const IN_BRACKETS = `(?:[\\[(<]${CLOCK}[\\])>]|#${CLOCK}(?:-\\d)?#)`
// [time] label [time]: [time] speech. The label is short and has no sentence marks in it. Only before the label may a time
// stand without brackets: after it, "at 10:30 we met" would be taken for one.
const OPENING = new RegExp(
  `^${INVISIBLE}(?<before>${IN_BRACKETS}|${CLOCK})?\\s*[-–]?\\s*${INVISIBLE}(?<label>[^\\s:：.?!,;\\[\\]<>][^:：?!;\\[\\]<>\\n]{0,39}?)\\s*(?<middle>${IN_BRACKETS})?\\s*${INVISIBLE}[:：]\\**${INVISIBLE}\\s*(?<after>${IN_BRACKETS})?${INVISIBLE}[ \\t]*`,
  'u',
)
const BARE = new RegExp(
  `^${INVISIBLE}(?<before>${IN_BRACKETS}|${CLOCK})?\\s*(?<label>[^\\n]{1,40}?)\\s*(?<after>${IN_BRACKETS})?\\s*$`,
  'u',
)
const NAME = '\\p{L}[\\p{L}\\p{M}\\p{N} .\'"׳״()_-]{0,39}?'
const TIMED_NAME = new RegExp(
  `^${INVISIBLE}(?:(?<before>${IN_BRACKETS}|${CLOCK})\\s+(?<label>${NAME})|(?<label>${NAME})\\s+(?<after>${IN_BRACKETS}|${CLOCK}))${INVISIBLE}\\s*$`,
  'u',
)
// A role set off by a dash with room around it, as many type it in Hebrew.
const DASHED = new RegExp(
  `^${INVISIBLE}(?<before>${IN_BRACKETS})?\\s*(?<label>[\\p{L}\\p{M}\\p{N} '"׳״]{1,30}?)\\s+[-–—]\\s+(?=\\S)`,
  'u',
)
/** A time at the very end of what was said, which f4 writes there: when the next began to speak. */
const CLOSING_TIME = new RegExp(`#${CLOCK}(?:-\\d)?#\\s*$`, 'u')
/** A longer line in bold, or one that ends as a sentence does, is something said with weight. UTF-16 units. */
const MAX_HEADING = 80
/** A speaker is looked for no further into a line than this. */
const HEAD = 160

/** What the looks of lines tell of turns, by line number from 0. */
export interface LineMarks {
  /** How much of a line's beginning is bold, in UTF-16 units. */
  readonly boldStarts: ReadonlyMap<number, number>
  /** Lines that are bold throughout. */
  readonly boldLines: ReadonlySet<number>
  /** Lines in the style of a heading or title. */
  readonly headings: ReadonlySet<number>
}

const NO_MARKS: LineMarks = { boldStarts: new Map(), boldLines: new Set(), headings: new Set() }

/**
 * Tells the turns of a transcript in Hebrew, Arabic or English by lines that begin with a speaker (`Interviewer:`,
 * `[00:12:31] מנהלת:`). A label counts when it is a known role, when it stands in bold twice, or when three lines begin with it;
 * `Date: …` once is not a speaker. A heading, or a short bold line alone, ends a turn and belongs to none. A text without
 * speakers has no turns.
 */
export function findTurns(text: string, marks: LineMarks = NO_MARKS): readonly ImportedTurn[] {
  const openings = keepSpeakers(listOpenings(text, marks.boldStarts))
  const index = indexCodePoints(text)
  const roles = assignRoles(openings)
  const fold = foldOnce()
  const ends = endTurns(text, openings, marks)
  return openings.flatMap((opening, i) => {
    const next = ends[i] ?? text.length
    const speech = text.slice(opening.speechStart, next)
    const before = openings[i - 1]
    const closing =
      before && CLOSING_TIME.exec(text.slice(Math.max(before.speechStart, opening.lineStart - 40), opening.lineStart))
    const start = opening.speechStart + (speech.length - speech.trimStart().length)
    const end = opening.speechStart + speech.trimEnd().length
    if (end <= start) return []
    return [
      {
        speaker: opening.speaker,
        role: roles.get(fold(opening.speaker)) ?? 'other',
        startCodePoint: index.toCodePoint(start),
        endCodePoint: index.toCodePoint(end),
        timeStamp: opening.timeStamp ?? readTime(closing?.[0]),
      },
    ]
  })
}

interface LineOpening extends Opening {
  readonly line: number
  readonly lineStart: number
}

/** Where each turn ends at the latest: at the next speaker's line, or a heading before it. */
function endTurns(text: string, openings: readonly LineOpening[], marks: LineMarks): readonly number[] {
  const lines = text.split('\n')
  const openingAt = new Map(openings.map((opening, i) => [opening.line, i]))
  const ends: number[] = []
  let turn = -1
  let lineStart = 0
  lines.forEach((line, number) => {
    const opening = openingAt.get(number)
    const ownLine = openings[turn]?.line
    if (opening !== undefined || isHeading(line, number, marks, ownLine)) ends[turn] ??= lineStart
    if (opening !== undefined) turn = opening
    lineStart += line.length + 1
  })
  return openings.map((_, i) => ends[i] ?? text.length)
}

/** A short bold line, unless all that this speaker says is bold. */
function isHeading(line: string, number: number, marks: LineMarks, openingLine: number | undefined): boolean {
  if (line.trim() === '') return false
  if (marks.headings.has(number)) return true
  const isAlone = marks.boldLines.has(number) && openingLine !== undefined && !marks.boldLines.has(openingLine)
  return isAlone && line.trim().length <= MAX_HEADING && !/[.,;!…،؛]["'”״»)\]]*\s*$/.test(line)
}

function listOpenings(text: string, boldStarts: ReadonlyMap<number, number>): readonly LineOpening[] {
  const openings: LineOpening[] = []
  let lineStart = 0
  text.split('\n').forEach((line, number) => {
    const opening = readOpening(line, boldStarts.get(number) ?? 0)
    if (opening) openings.push({ ...opening, line: number, lineStart, speechStart: lineStart + opening.speechStart })
    lineStart += line.length + 1
  })
  return openings
}

/** A label and colon at the start of a line, whoever it may be, and where the speech after it begins (UTF-16); null without one. */
export function labelAtStart(line: string): { readonly speaker: string; readonly speechStart: number } | null {
  const opening = readOpening(line, 0)
  return opening && opening.speechStart < line.length ? opening : null
}

function readOpening(line: string, boldStart: number): Opening | null {
  const indent = line.length - line.trimStart().length
  const head = line.slice(indent, indent + HEAD)
  const named = readTimedName(line, head)
  if (named) return named
  // Speakers are set off by a colon, not by wide gaps; looking into those would be slow.
  const match = /[:：]/.test(head) && !/\s{12}/.test(head) ? OPENING.exec(head) : null
  if (!match?.groups)
    return readBareOpening(line, head) ?? readDashedOpening(line, head, indent) ?? readBoldOpening(line, boldStart)
  const { label = '', before, middle, after } = match.groups
  const speaker = cleanLabel(label)
  if (speaker === '' || /^\d+$/.test(speaker)) return null
  const isBold = boldStart >= indent + head.indexOf(label) + label.length
  const needed = roleOfLabel(speaker) ? 1 : isBold ? 2 : 3
  return { speaker, speechStart: indent + match[0].length, timeStamp: readTime(before ?? middle ?? after), needed }
}

/** A line that is a role and nothing else, as in the cells of a table. */
function readBareOpening(line: string, head: string): Opening | null {
  const { label = '', before, after } = (line.trim().length < 80 ? BARE.exec(head.trimEnd())?.groups : undefined) ?? {}
  const speaker = cleanLabel(label)
  // One letter alone on a line is a list's or a table's, not a speaker's.
  if (Array.from(speaker).length < 3 || roleOfLabel(speaker) === null) return null
  return { speaker, speechStart: line.length, timeStamp: readTime(before ?? after), needed: 1 }
}

/** A line that is a name and a time and nothing else, above what was said, as programs write that transcribe (`Dana Cohen  0:05`). */
function readTimedName(line: string, head: string): Opening | null {
  const groups = line.trim().length < 80 ? TIMED_NAME.exec(head.trimEnd())?.groups : undefined
  const speaker = cleanLabel(groups?.label ?? '')
  if (!groups || Array.from(speaker).length < 2) return null
  const needed = roleOfLabel(speaker) ? 1 : 2
  return { speaker, speechStart: line.length, timeStamp: readTime(groups.before ?? groups.after), needed }
}

/** A role, a dash and speech. */
function readDashedOpening(line: string, head: string, indent: number): Opening | null {
  const match = DASHED.exec(head)
  const speaker = cleanLabel(match?.groups?.label ?? '')
  if (!match || roleOfLabel(speaker) === null || line.length <= indent + match[0].length) return null
  const needed = Array.from(speaker).length < 3 ? 3 : 2
  return { speaker, speechStart: indent + match[0].length, timeStamp: readTime(match.groups?.before), needed }
}

/** A name in bold, then speech, without a colon between. */
function readBoldOpening(line: string, boldStart: number): Opening | null {
  const speaker = cleanLabel(line.slice(0, boldStart))
  if (speaker === '' || speaker.length > 40 || /[.?!,;]$|^\d+$/.test(speaker)) return null
  return { speaker, speechStart: boldStart, timeStamp: null, needed: 3 }
}

function cleanLabel(label: string): string {
  return removeInvisible(label).replace(/\*+/g, '').trim()
}

/** Keeps the lines whose label comes often enough, and has at most three words unless it is a role. */
function keepSpeakers(openings: readonly LineOpening[]): readonly LineOpening[] {
  const fold = foldOnce()
  const counts = new Map<string, number>()
  for (const { speaker } of openings) counts.set(fold(speaker), (counts.get(fold(speaker)) ?? 0) + 1)
  return openings.filter(({ speaker, needed }) => {
    const isShort = needed === 1 || speaker.split(/\s+/).length <= 3
    return isShort && (counts.get(fold(speaker)) ?? 0) >= needed
  })
}

/** Known roles; where one of two speakers is known, the other has the other role. */
export function assignRoles(openings: readonly Pick<Opening, 'speaker'>[]): ReadonlyMap<string, SpeakerRole> {
  const fold = foldOnce()
  const roles = new Map<string, SpeakerRole>()
  for (const speaker of new Set(openings.map((opening) => opening.speaker))) {
    roles.set(fold(speaker), roleOfLabel(speaker) ?? 'other')
  }
  const others = [...roles].filter(([, role]) => role === 'other')
  const other = others[0]?.[0]
  if (roles.size !== 2 || others.length !== 1 || other === undefined) return roles
  const known = [...roles.values()].find((role) => role !== 'other')
  return roles.set(other, known === 'interviewer' ? 'principal' : 'interviewer')
}

/** `12:31` or `1:02:03` to seconds; a fraction is dropped. */
function readTime(stamp: string | undefined): number | null {
  const clock = /(?:(\d{1,2}):)?(\d{1,2}):(\d{2})/.exec(stamp ?? '')
  return clock && Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
}
