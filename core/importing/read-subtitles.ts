import { countCodePoints } from '../text/code-points.ts'
import { foldLabel } from '../text/fold-label.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { speakersOfCues } from './cue-speakers.ts'
import { assignRoles } from './find-turns.ts'
import type { ImportedTurn } from './imported-study.ts'
import type { Cue } from './subtitle-cues.ts'

/** The transcript that subtitles make: a line for each turn, `[00:12:31] Noa: …`. */
export interface SubtitleText {
  readonly text: string
  readonly turns: readonly ImportedTurn[]
}

/** What one speaker says over several cues. */
interface Stretch {
  readonly speaker: string | null
  readonly start: number
  readonly pieces: string[]
  end: number
}

/** Where no speakers are told, a line ends with a sentence, after a silence, or when it has grown long. */
const SILENCE_SECONDS = 3
const LONG_UNITS = 400

/**
 * Makes a transcript of cues: those of one speaker in a row are one turn. Speakers are told by `<v Name>`, or by `Name:` at the
 * start of a cue when it is a known role, comes at least twice, or is one of two who take turns. A cue that names nobody goes on with who spoke before. Without
 * any speaker there are lines with their times, and no turns.
 */
export function textOfCues(cues: readonly Cue[]): SubtitleText {
  const stretches = joinCues(nameSpeakers(cues))
  const roles = assignRoles(stretches.flatMap(({ speaker }) => (speaker === null ? [] : [{ speaker }])))
  const lines: string[] = []
  const turns: ImportedTurn[] = []
  let at = 0
  for (const { speaker, start, pieces } of stretches) {
    const label = `[${clock(start)}] ${speaker === null ? '' : `${speaker}: `}`
    const line = label + normaliseText(pieces.join(' ')).text
    const startCodePoint = at + countCodePoints(label)
    at += countCodePoints(line)
    if (speaker !== null) {
      const role = roles.get(foldLabel(speaker)) ?? 'other'
      turns.push({ speaker, role, startCodePoint, endCodePoint: at, timeStamp: start })
    }
    lines.push(line)
    at++
  }
  return { text: lines.join('\n'), turns }
}

/** Cues with `Name:` taken off their text, where it is a speaker's. */
function nameSpeakers(cues: readonly Cue[]): readonly Cue[] {
  const labels = speakersOfCues(cues.map(({ voice, text }) => (voice === null ? text : null)))
  return cues.map((cue, i) => {
    const label = labels[i]
    if (label) return { ...cue, voice: cleanVoice(label.speaker), text: cue.text.slice(label.speechStart) }
    return cue.voice === null ? cue : { ...cue, voice: cleanVoice(cue.voice) }
  })
}

/** A name is one line in the lasting form, and its end is told by a colon. */
function cleanVoice(voice: string): string {
  return normaliseText(voice)
    .text.replace(/\s+/g, ' ')
    .replace(/[:：]+$/, '')
    .trim()
}

function joinCues(cues: readonly Cue[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { voice, text, start, end } of cues) {
    const last = stretches.at(-1)
    const speaker = voice ?? last?.speaker ?? null
    const isSame = last !== undefined && last.speaker === speaker && (speaker !== null || goesOn(last, start))
    if (isSame && text !== '') {
      last.pieces.push(text)
      last.end = end
    } else if (text !== '') stretches.push({ speaker, start, end, pieces: [text] })
  }
  return stretches
}

function goesOn({ pieces, end }: Stretch, start: number): boolean {
  const length = pieces.reduce((sum, piece) => sum + piece.length + 1, 0)
  return !/[.?!؟…]["”’')]*$/.test(pieces.at(-1) ?? '') && start - end < SILENCE_SECONDS && length < LONG_UNITS
}

/** Seconds as `00:12:31`. */
function clock(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
