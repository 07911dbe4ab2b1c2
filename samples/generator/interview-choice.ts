import { type Language, sampleSeed, themeOf, type WaveId } from './design.ts'
import { type Interviewee, interviewees } from './interview-plan.ts'
import { countWords } from './marks.ts'
import type { Passage, Writings } from './passages.ts'
import { at, randomStream, shuffled } from './random.ts'

/** The passages of every interview of a language and wave, by case. No passage is chosen twice. */
export type Choice = ReadonlyMap<string, readonly Passage[]>

/** Words that an interview's passages should come to before openings, questions and closings are added. */
const enoughWords = 640

/** First a passage for every theme that must be present, then more of them for the interviews that are short. */
export function choosePassages(language: Language, wave: WaveId, writings: Writings): Choice {
  const people = interviewees.filter((one) => one.language === language)
  const random = randomStream(sampleSeed, `passages/${language}/${wave}`)
  const pool = shuffled(
    random,
    writings.passages.filter((passage) => passage.wave === wave),
  )
  const used = new Set<string>()
  const chosen = new Map<string, Passage[]>(people.map((one) => [one.id, []]))
  const take = (one: Interviewee, theme: string | null): boolean => {
    const present = one.themes[wave]
    const free = pool.filter((passage) => !used.has(passage.id) && present.includes(passage.theme))
    const fitting = free.filter((passage) => theme === null || passage.theme === theme)
    const best = fitting.toSorted((a, b) => foreignMarks(a, present) - foreignMarks(b, present))[0]
    if (best === undefined) return false
    used.add(best.id)
    chosen.get(one.id)?.push(best)
    return true
  }
  for (const one of shuffled(random, people)) for (const theme of one.themes[wave]) mustTake(take(one, theme), one, theme)
  fillUp(people, chosen, (one) => take(one, null))
  return chosen
}

function mustTake(taken: boolean, one: Interviewee, theme: string): void {
  if (!taken) throw new Error(`no passage of ${theme} is left for ${one.id}`)
}

/** Gives passages to the shortest interview until all are long enough. */
function fillUp(people: readonly Interviewee[], chosen: ReadonlyMap<string, readonly Passage[]>, more: (one: Interviewee) => boolean): void {
  let open = people
  while (open.length > 0) {
    const shortest = at(
      open.toSorted((a, b) => wordsOf(chosen.get(a.id) ?? []) - wordsOf(chosen.get(b.id) ?? [])),
      0,
    )
    const words = wordsOf(chosen.get(shortest.id) ?? [])
    if (words >= enoughWords || !more(shortest)) open = open.filter((one) => one !== shortest)
  }
}

function wordsOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + passage.turns.reduce((words, turn) => words + countWords(turn.text), 0), 0)
}

/** Marks of themes that are not to be present: they would be dropped, so passages without them come first. */
function foreignMarks(passage: Passage, present: readonly string[]): number {
  const codes = passage.turns.flatMap((turn) => [...turn.text.matchAll(/\[\[([a-z-]+):/g)].map((found) => found[1] ?? ''))
  return codes.filter((code) => !present.includes(themeOf(code))).length
}
