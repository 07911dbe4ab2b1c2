import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { sayP } from './measure-numbers.ts'

/** A p in a table, or a dash. */
export function PValue({ p }: { readonly p: number | null }) {
  const { t } = useTranslate()
  return p === null ? '–' : <span dir="ltr">{sayP(p, { t })}</span>
}
