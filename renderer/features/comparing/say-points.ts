import type { Wording } from '#renderer/i18n/useTranslate.ts'

/** A change of a share in percentage points. Without a sign of per cent: from 33 % to 92 % is not “+58 %”. */
export function sayPoints(share: number, change: Wording['change']): string {
  return change(share * 100, 0)
}
