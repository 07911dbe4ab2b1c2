import { type Language, sampleSeed, themeOf, type WaveId, waveIds } from './design.ts'
import { choosePassages } from './interview-choice.ts'
import { type Interviewee, interviewees } from './interview-plan.ts'
import { type Fill, fillText, type Mark, readMarks } from './marks.ts'
import type { Passage, Talk, Turn, Writings } from './passages.ts'
import { at, type Random, randomStream, shuffled } from './random.ts'

/** A turn as it is spoken, with what a coder would code in it; `section` starts a part of the talk. */
export type SpokenTurn = {
  readonly who: Turn['who']
  readonly text: string
  readonly marks: readonly Mark[]
  readonly section: Section
}
export type Section = 'opening' | 'talk' | 'closing'

export type Interview = {
  readonly document: string
  readonly person: Interviewee
  readonly wave: WaveId
  readonly passages: readonly string[]
  readonly turns: readonly SpokenTurn[]
}

/** All interviews of a language. `fillFor` gives the names that are spoken in an interview. */
export function composeInterviews(
  language: Language,
  writings: Writings,
  fillFor: (id: string, wave: WaveId, section: Section) => Fill,
): readonly Interview[] {
  const people = interviewees.filter((one) => one.language === language)
  const offTopic = [...shuffled(randomStream(sampleSeed, `off-topic/${language}`), writings.offTopic)]
  return waveIds.flatMap((wave) => {
    const random = randomStream(sampleSeed, `interviews/${language}/${wave}`)
    const passages = choosePassages(language, wave, writings)
    const ofWave = (talks: readonly Talk[]) => talks.filter((talk) => talk.wave === wave)
    const openings = ofWave(writings.openings)
    const closings = ofWave(writings.closings)
    return people.map((person): Interview => {
      const own = passages.get(person.id) ?? []
      const aside = takeAside(offTopic, wave)
      const parts = [
        ...section('opening', at(openings, person.frame - 1).turns),
        ...section('talk', middle(random, own, writings, wave, aside)),
        ...section('closing', at(closings, person.frame - 1).turns),
      ]
      const turns = joined(parts).map((part) =>
        spoken(part, fillFor(person.id, wave, part.section), person.themes[wave]),
      )
      return { document: `${person.id}-${wave}`, person, wave, passages: own.map((one) => one.id), turns }
    })
  })
}

type Part = Turn & { readonly section: Section }

function section(name: Section, turns: readonly Turn[]): readonly Part[] {
  return turns.map((turn) => ({ ...turn, section: name }))
}

/** An aside that fits the wave, if one is left; no aside is used twice. */
function takeAside(asides: Talk[], wave: WaveId): readonly Turn[] {
  const index = asides.findIndex((aside) => aside.wave === undefined || aside.wave === wave)
  return index < 0 ? [] : at(asides.splice(index, 1), 0).turns
}

/** Themes in a shuffled order, each opened by a question; an aside somewhere between two of them. */
function middle(
  random: Random,
  own: readonly Passage[],
  writings: Writings,
  wave: WaveId,
  aside: readonly Turn[],
): readonly Turn[] {
  const order = shuffled(random, [...new Set(own.map((one) => one.theme))])
  const blocks = order.map((theme) => themeTalk(random, theme, own, writings, wave))
  const place = 1 + Math.floor(random() * (blocks.length - 1))
  return [...blocks.slice(0, place).flat(), ...aside, ...blocks.slice(place).flat()]
}

function themeTalk(
  random: Random,
  theme: string,
  own: readonly Passage[],
  writings: Writings,
  wave: WaveId,
): readonly Turn[] {
  const questions = shuffled(
    random,
    writings.questions.filter((one) => one.theme === theme && one.wave === wave),
  )
  return own
    .filter((passage) => passage.theme === theme)
    .flatMap((passage, index) => [{ who: 'interviewer' as const, text: at(questions, index).text }, ...passage.turns])
}

/** Two turns of one speaker in a row are one turn, unless a new section begins. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last !== undefined && last.who === part.who && last.section === part.section) {
      result[result.length - 1] = { ...last, text: `${last.text} ${part.text}` }
    } else result.push(part)
  }
  return result
}

/** Only marks of themes that are to be present stay marked: the rest is plain talk. */
function spoken(part: Part, fill: Fill, present: readonly string[]): SpokenTurn {
  const { text, marks } = readMarks(fillText(part.text, fill))
  return {
    who: part.who,
    section: part.section,
    text,
    marks: marks.filter((mark) => present.includes(themeOf(mark.code))),
  }
}
