import { type Part, say, withText } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { ChangeTokens } from '../en/tokens.ts'

/** In Hebrew one comes after its noun, as a word; from two on the digits come before the plural. */
export const counted = (one: string, many: string) => (n: Figure) =>
  n.value === 1 ? say`${withText(n, one)}` : say`${n} ${many}`

export const principals = counted('מנהל אחד', 'מנהלים')

/** A wave after the joined `and`: `וסוף השנה`, but a dash before other scripts. */
export function joined(part: Part): Phrase {
  const phrase = say`${part}`
  return /^[\u05D0-\u05EA]/.test(phrase[0]?.text ?? '') ? phrase : say`־${phrase}`
}

export function sized({ size, g }: ChangeTokens): string {
  return size === null || g === null ? '' : `, שינוי ${size} (g של ${g})`
}
