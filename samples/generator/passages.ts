import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Language, themes, type WaveId } from './design.ts'

export type Turn = { readonly who: 'interviewer' | 'principal'; readonly text: string }
/** A piece of talk written by hand: an opening, a closing, something off the topic. */
export type Talk = { readonly wave?: WaveId; readonly turns: readonly Turn[] }
export type Passage = {
  readonly id: string
  readonly theme: string
  readonly wave: WaveId
  readonly stance: string
  readonly turns: readonly Turn[]
}
type Question = { readonly theme: string; readonly wave: WaveId; readonly text: string }

/** Everything written by hand in one language. */
export type Writings = {
  readonly questions: readonly Question[]
  readonly passages: readonly Passage[]
  readonly openings: readonly Talk[]
  readonly closings: readonly Talk[]
  readonly offTopic: readonly Talk[]
}

type ThemeFile = {
  readonly theme: string
  readonly questions: readonly Omit<Question, 'theme'>[]
  readonly passages: readonly Omit<Passage, 'theme'>[]
}
type FrameFile = {
  readonly openings: readonly Talk[]
  readonly closings: readonly Talk[]
  readonly off_topic: readonly Talk[]
}

const here = import.meta.dirname

/** Reads everything written in a language. */
export function readWritings(language: Language): Writings {
  const files = themes.map((theme) => readYaml<ThemeFile>('passages', language, `${theme.code}.yaml`))
  const frame = readYaml<FrameFile>('passages', language, '_frame.yaml')
  return {
    questions: files.flatMap((file) => file.questions.map((question) => ({ ...question, theme: file.theme }))),
    passages: files.flatMap((file) => file.passages.map((passage) => ({ ...passage, theme: file.theme }))),
    openings: frame.openings,
    closings: frame.closings,
    offTopic: frame.off_topic,
  }
}

function readYaml<T>(...path: string[]): T {
  return parse(readFileSync(join(here, ...path), 'utf8')) as T
}
