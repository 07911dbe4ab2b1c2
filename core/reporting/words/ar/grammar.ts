import { say, withText } from '../../phrase.ts'
import type { Figure } from '../../report-model.ts'
import type { ChangeTokens } from '../en/tokens.ts'

interface Forms {
  readonly one: string
  /** The oblique dual: sentences here place counts after a preposition or a colon. */
  readonly two: string
  /** 3–10: genitive plural. */
  readonly few: string
  /** 11–99: accusative singular. */
  readonly many: string
  /** 0, and whole hundreds: genitive singular. */
  readonly other: string
}

const RULES = new Intl.PluralRules('ar')

/** Arabic's six forms; one and two are words by themselves, without a digit. */
export const counted = (forms: Forms) => (n: Figure) => {
  const form = RULES.select(n.value ?? 0)
  if (form === 'one') return say`${withText(n, forms.one)}`
  if (form === 'two') return say`${withText(n, forms.two)}`
  return say`${n} ${form === 'few' ? forms.few : form === 'many' ? forms.many : forms.other}`
}

export function sized({ size, g }: ChangeTokens): string {
  return size === null || g === null ? '' : `، تغيّر ${size} (g بقيمة ${g})`
}
