import { decodeEntities } from './html-entities.ts'

/** One subtitle: when it comes, who says it if it tells, and what. */
export interface Cue {
  /** Seconds from the start of the recording, a fraction dropped. */
  readonly start: number
  readonly end: number
  /** From `<v Name>`; null when it names none. */
  readonly voice: string | null
  /** On one line, without markup. */
  readonly text: string
}

/** The cues of a file in its order, and how many blocks had no time that could be read. */
export interface CueReading {
  readonly cues: readonly Cue[]
  readonly unread: number
}

const TIME = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,]\\d{1,3})?'
const ARROW = new RegExp(`^\\s*${TIME}\\s*-->\\s*${TIME}(?:\\s|$)`)

/** Whether a text is WebVTT or SubRip, by how it begins. */
export function isSubtitles(text: string): boolean {
  const head = text.slice(0, 2000).replace(/^\uFEFF/, '')
  if (/^WEBVTT(\s|$)/.test(head)) return true
  return /^\s*(?:\d+[ \t]*\r?\n|\d+[ \t]*\r)?\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]*-->/.test(head)
}

/**
 * Reads the cues of WebVTT or SubRip. Notes, styles and regions of WebVTT are passed over; `<v Name>` is kept as the speaker,
 * other markup is taken off. One cue with several voices becomes several. Source: W3C, WebVTT: The Web Video Text Tracks Format.
 */
export function readCues(text: string): CueReading {
  const cues: Cue[] = []
  let unread = 0
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n+/)
  blocks.forEach((block, i) => {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    const at = lines.findIndex((line) => line.includes('-->'))
    const [head = ''] = lines
    if (at < 0) {
      const isKnown =
        (i === 0 && head.replace('\uFEFF', '').startsWith('WEBVTT')) || /^(NOTE|STYLE|REGION)(\s|$)/.test(head)
      if (!isKnown && lines.length > 0) unread++
      return
    }
    const times = ARROW.exec(lines[at] ?? '')
    if (!times) unread++
    else cues.push(...voicesOf(lines.slice(at + 1).join('\n'), secondsOf(times, 1), secondsOf(times, 4)))
  })
  return { cues, unread }
}

function secondsOf(times: RegExpExecArray, from: number): number {
  return Number(times[from] ?? 0) * 3600 + Number(times[from + 1]) * 60 + Number(times[from + 2])
}

function voicesOf(payload: string, start: number, end: number): readonly Cue[] {
  const cues: Cue[] = []
  let voice: string | null = null
  // With one group in the pattern, every second piece is a voice.
  payload.split(/<v(?:\.[^\s>]*)?[ \t]+([^>]*)>/).forEach((piece, i) => {
    if (i % 2 === 1) {
      voice = decodeEntities(piece).trim() || null
      return
    }
    const text = decodeEntities(piece.replace(/<\/?[a-zA-Z\d][^>]*>/g, '').replace(/\{\\[^}]*\}/g, ''))
      .replace(/\s+/g, ' ')
      .trim()
    if (text !== '') cues.push({ start, end, voice, text })
  })
  return cues
}
