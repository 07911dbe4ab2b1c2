import { indexCodePoints } from '../text/code-points.ts'
import { countWords } from '../text/count-words.ts'
import { foldOnce } from '../text/fold-label.ts'
import type { ImportedTurn } from './imported-study.ts'
import type { SpeakerRole } from './speaker-roles.ts'

/** A speaker of one document, for a user to say who it is. */
export interface Speaker {
  /** As first written in the document; labels that differ in points, case or marks are one. */
  readonly label: string
  readonly turns: number
  readonly words: number
  /** As recognised; of several the first. */
  readonly role: SpeakerRole
  /** The beginning of the first thing said, at most 80 UTF-16 units. */
  readonly sample: string
}

/** The speakers of a document in the order in which they first speak. */
export function listSpeakers(text: string, turns: readonly ImportedTurn[]): readonly Speaker[] {
  const { slice } = indexCodePoints(text)
  const fold = foldOnce()
  const speakers = new Map<string, Speaker>()
  for (const { speaker, role, startCodePoint, endCodePoint } of turns) {
    const said = slice(startCodePoint, endCodePoint)
    const key = fold(speaker)
    const before = speakers.get(key) ?? {
      label: speaker,
      turns: 0,
      words: 0,
      role,
      sample: said.slice(0, 80).toWellFormed(),
    }
    speakers.set(key, { ...before, turns: before.turns + 1, words: before.words + countWords(said) })
  }
  return [...speakers.values()]
}

/** What a user says of a label: who it is, with another name for it if wanted, or that it is no speaker. */
export type SpeakerMapping =
  | { readonly kind: 'speaker'; readonly role: SpeakerRole; readonly speaker?: string }
  | { readonly kind: 'not-a-speaker' }

/**
 * The turns of a document with a mapping applied; labels are found as in `listSpeakers`, those that are not in it stay. A turn whose
 * label is no speaker's belongs to the turn before it, label and all; without one before, to nobody.
 */
export function mapSpeakers(
  turns: readonly ImportedTurn[],
  mapping: ReadonlyMap<string, SpeakerMapping>,
): readonly ImportedTurn[] {
  const fold = foldOnce()
  const byFold = new Map([...mapping].map(([label, said]) => [fold(label), said]))
  const mapped: ImportedTurn[] = []
  for (const turn of turns) {
    const said = byFold.get(fold(turn.speaker))
    if (said?.kind !== 'not-a-speaker') {
      mapped.push(said ? { ...turn, role: said.role, speaker: said.speaker ?? turn.speaker } : turn)
      continue
    }
    const before = mapped.pop()
    if (before) mapped.push({ ...before, endCodePoint: turn.endCodePoint })
  }
  return mapped
}
