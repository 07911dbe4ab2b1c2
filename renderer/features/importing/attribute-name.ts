import type { Wording } from '#renderer/i18n/useTranslate.ts'

/** An attribute's name for reading: ours where we know it, else as the study writes it, without its underscores. */
export function attributeName(name: string, tryTranslate: Wording['tryTranslate']): string {
  const known = tryTranslate(`attribute.${name}`)
  if (known !== null) return known
  const spaced = name.replaceAll('_', ' ').trim()
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}
