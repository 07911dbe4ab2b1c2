import { type Language, sampleSeed, themeOf, type WaveId } from './design.ts'
import { type Interviewee, interviewees } from './interview-plan.ts'
import { countWords } from './marks.ts'
import type { Passage, Writings } from './passages.ts'
import { at, randomStream, shuffled, whole } from './random.ts'

/** The passages of every interview of a language and wave, by case. No passage is chosen twice. */
export type Choice = ReadonlyMap<string, readonly Passage[]>

/** Words that an interview's passages should come to before openings, questions and closings are added: people differ. */
const wantedWords = [480, 880] as const

/** First a passage for every theme that must be present, then more of them for the interviews that are short. */
export function choosePassages(language: Language, wave: WaveId, writings: Writings): Choice {
  const people = interviewees.filter((one) => one.language === language)
  const random = randomStream(sampleSeed, `passages/${language}/${wave}`)
  const pool = shuffled(
    random,
    writings.passages.filter((passage) => passage.wave === wave),
  )
  const used = new Set<string>()
  const chosen = new Map<string, readonly Passage[]>(people.map((one) => [one.id, []]))
  const take = (one: Interviewee, among: readonly string[]): boolean => {
    const own = chosen.get(one.id) ?? []
    const free = pool.filter((passage) => !used.has(passage.id) && among.includes(passage.theme))
    const best = free.toSorted((a, b) => burden(a, own, one.themes[wave]) - burden(b, own, one.themes[wave]))[0]
    if (best === undefined) return false
    used.add(best.id)
    chosen.set(one.id, [...own, best])
    return true
  }
  for (const one of shuffled(random, people))
    for (const theme of one.themes[wave]) mustTake(take(one, [theme]), one, theme)
  const wanted = new Map(people.map((one) => [one.id, whole(random, ...wantedWords)]))
  const lacks = (one: Interviewee): number => (wanted.get(one.id) ?? 0) - wordsOf(chosen.get(one.id) ?? [])
  fillUp(people, lacks, (one) => take(one, one.themes[wave]))
  return chosen
}

function mustTake(taken: boolean, one: Interviewee, theme: string): void {
  if (!taken) throw new Error(`no passage of ${theme} is left for ${one.id}`)
}

/** Gives passages to the interview that lacks most until none lacks any or nothing is left to give. */
function fillUp(
  people: readonly Interviewee[],
  lacks: (one: Interviewee) => number,
  more: (one: Interviewee) => boolean,
): void {
  let open = people
  while (open.length > 0) {
    const neediest = at(
      open.toSorted((a, b) => lacks(b) - lacks(a)),
      0,
    )
    if (lacks(neediest) <= 0 || !more(neediest)) open = open.filter((one) => one !== neediest)
  }
}

function wordsOf(passages: readonly Passage[]): number {
  return passages.reduce(
    (sum, passage) => sum + passage.turns.reduce((words, turn) => words + countWords(turn.text), 0),
    0,
  )
}

/**
 * How ill a passage fits: themes that the interview already has much of come last, and before that passages with marks
 * of themes that are not to be present, since those marks would be dropped.
 */
function burden(passage: Passage, own: readonly Passage[], present: readonly string[]): number {
  const sameTheme = own.filter((one) => one.theme === passage.theme).length
  const codes = passage.turns.flatMap((turn) =>
    [...turn.text.matchAll(/\[\[([a-z-]+):/g)].map((found) => found[1] ?? ''),
  )
  return 10 * sameTheme + codes.filter((code) => !present.includes(themeOf(code))).length
}
