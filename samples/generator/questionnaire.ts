import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Language } from './design.ts'

/** An item of the questionnaire; `column` is its name in the survey's files. */
export type Item = {
  readonly id: string
  readonly scale: string
  readonly reversed: boolean
  readonly column: string
  readonly en: string
  readonly he: string
  readonly ar: string
}
/** The items in order, and the labels of the answers 1–5 in each language. */
export type Questionnaire = {
  readonly items: readonly Item[]
  readonly labels: Readonly<Record<Language, readonly string[]>>
}

type File = {
  readonly items: readonly Omit<Item, 'column'>[]
  readonly labels: Readonly<Record<Language, readonly string[]>>
}

export function readQuestionnaire(): Questionnaire {
  const file = parse(readFileSync(join(import.meta.dirname, '../../core/templates/questionnaire.yaml'), 'utf8')) as File
  return { labels: file.labels, items: file.items.map((item, index) => ({ ...item, column: `Q${index + 1}` })) }
}
