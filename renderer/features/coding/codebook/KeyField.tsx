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

/** The digit that applies the code; one that another code has says whose it is. */
export function KeyField({ code, codes, onChange }: Props) {
  const { t } = useTranslate()
  const holders = new Map(codes.map(({ shortcut, name }) => [shortcut, name]))
  return (
    <Field label={t('codebook.shortcut')}>
      {(ids) => (
        <select
          {...ids}
          className={styles.select}
          value={code.shortcut ?? ''}
          onChange={(event) => onChange(event.currentTarget.value || null)}
        >
          <option value="">{t('codebook.noShortcut')}</option>
          {DIGITS.map((digit) => {
            const holder = digit === code.shortcut ? undefined : holders.get(digit)
            return (
              <option key={digit} value={digit}>
                {holder === undefined ? digit : t('codebook.shortcutOf', { digit, name: holder })}
              </option>
            )
          })}
        </select>
      )}
    </Field>
  )
}
