import { refusalOf } from '../engine/refusal.ts'
import type { Wording } from '../i18n/useTranslate.ts'

/** What went wrong and what to do, in the language on screen. The engine's own English sentence knows the most, so English keeps it. */
export function failureSentence(error: unknown, { t, language }: Pick<Wording, 't' | 'language'>): string {
  const refusal = refusalOf(error)
  if (!refusal) return t('states.errorBody')
  return language === 'en' ? refusal.message : t(`refused.${refusal.reason}`)
}
