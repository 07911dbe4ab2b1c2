import { type Part, say, withText } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { ChangeTokens } from './tokens.ts'

/** A counted noun: one is a word, from two on the digits come before the plural. */
export const counted = (one: string, many: string) => (n: Figure) =>
  n.value === 1 ? say`${withText(n, `one ${one}`)}` : say`${n} ${many}`

export const principals = counted('principal', 'principals')
export const interviews = counted('interview', 'interviews')

/** A study's label within an English sentence: `Data use` becomes `data use`, `ICT use` stays. */
export function low(part: Part): Phrase {
  return say`${part}`.map((inline) => (inline.kind === 'name' ? { ...inline, text: lowLabel(inline.text) } : inline))
}

/** The same for a label as bare text. */
export function lowLabel(label: string): string {
  return label.replace(/^\p{Lu}(?=[\p{Ll} ])/u, (letter) => letter.toLowerCase())
}

/** Several labels at the start of a sentence: the first keeps its capital. */
export function lowButFirst(names: Phrase): Phrase {
  return [...names.slice(0, 1), ...low(names.slice(1))]
}

export function sized({ size, g }: ChangeTokens): string {
  return size === null || g === null ? '' : `, a ${size} change (g\u00a0=\u00a0${g})`
}
