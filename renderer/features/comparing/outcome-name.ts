import type { Wording } from '#renderer/i18n/useTranslate.ts'

/** An outcome's name for reading: ours where we know it, else as the study writes it. */
export function outcomeName(measure: string, label: string, tryTranslate: Wording['tryTranslate']): string {
  return tryTranslate(`outcome.${measure.replace('outcome:', '')}`) ?? label
}
