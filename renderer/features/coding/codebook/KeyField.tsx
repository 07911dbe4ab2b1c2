import { digitsOfCodes, numberTree } from '#core/coding/number-codes.ts'
import type { CodebookRow } from '#core/contract/codebook.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Field } from '#renderer/ui/controls/Field.tsx'
import styles from './editor.module.css'

type Props = {
  readonly code: CodebookRow
  readonly codes: readonly CodebookRow[]
  readonly onChange: (digit: string | null) => void
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** The digit that applies the code: one of its own, or the one that its place gives it. One that another code has says whose it is. */
export function KeyField({ code, codes, onChange }: Props) {
  const { t } = useTranslate()
  const holders = new Map(numberTree(codes).map((one) => [one.digit, one.code]))
  const byOrder = digitsOfCodes(codes.map((one) => (one.id === code.id ? { ...one, shortcut: null } : one))).get(
    code.id,
  )
  return (
    <Field label={t('codebook.shortcut')}>
      {(ids) => (
        <select
          {...ids}
          className={styles.select}
          value={code.shortcut ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        >
          <option value="">
            {byOrder === undefined ? t('codebook.noShortcut') : t('codebook.shortcutByOrder', { digit: byOrder })}
          </option>
          {DIGITS.map((digit) => {
            const holder = holders.get(digit)
            return (
              <option key={digit} value={digit}>
                {!holder || holder.id === code.id ? digit : t('codebook.shortcutOf', { digit, name: holder.name })}
              </option>
            )
          })}
        </select>
      )}
    </Field>
  )
}
