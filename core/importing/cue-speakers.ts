import { foldOnce } from '../text/fold-label.ts'
import { labelAtStart } from './find-turns.ts'
import { isNoteWord } from './note-words.ts'
import { roleOfLabel } from './speaker-roles.ts'

/** What stands before a colon at the start of a cue, and where the speech after it begins. */
export interface CueLabel {
  readonly speaker: string
  readonly speechStart: number
}

/**
 * For each cue's text (null where its voice is told otherwise): its label, if that is a speaker's. It is one when it is a known role,
 * when it comes at least twice, or in a conversation of two, however short.
 */
export function speakersOfCues(texts: readonly (string | null)[]): readonly (CueLabel | null)[] {
  const fold = foldOnce()
  const labels = texts.map((text) => (text === null ? null : nameAtStart(text)))
  const names = labels.flatMap((label) => (label ? [fold(label.speaker)] : []))
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const areTwo = labels[0] !== null && names.length * 2 >= texts.length && isConversation(names, labels)
  return labels.map((label) => {
    if (!label) return null
    const isSpeaker = areTwo || roleOfLabel(label.speaker) !== null || (counts.get(fold(label.speaker)) ?? 0) >= 2
    return isSpeaker ? label : null
  })
}

function nameAtStart(text: string): CueLabel | null {
  const label = labelAtStart(text)
  if (!label || roleOfLabel(label.speaker) !== null) return label
  // A name has three words at most, and a capital in scripts that have them.
  const isName = label.speaker.split(/\s+/).length <= 3 && !/^\p{Ll}/u.test(label.speaker)
  return isName && !isNoteWord(label.speaker) ? label : null
}

/** Two who take turns: the first speaks again after the second, or one of them is known by the role. */
function isConversation(names: readonly string[], labels: readonly (CueLabel | null)[]): boolean {
  const [first] = names
  if (new Set(names).size !== 2 || first === undefined) return false
  const answered = names.findIndex((name) => name !== first)
  return names.includes(first, answered) || labels.some((label) => label && roleOfLabel(label.speaker) !== null)
}
