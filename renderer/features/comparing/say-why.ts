import type { Wording } from '#renderer/i18n/useTranslate.ts'

/** Why a figure is missing, in the language on screen; a reason that the catalogue does not know stays as the engine said it. */
export function sayWhy(why: string | null | undefined, tryTranslate: Wording['tryTranslate']): string {
  return (why ?? '')
    .split('; ')
    .map((reason) => tryTranslate(`why.${reason}`) ?? reason)
    .join('; ')
}
