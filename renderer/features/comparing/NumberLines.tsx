import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure.module.css'
import type { NumberLine } from './measure-numbers.ts'
import { sayWhy } from './say-why.ts'

/** Figures under their names; where there is none, or one without its interval, why. */
export function NumberLines({ lines }: { readonly lines: readonly NumberLine[] }) {
  const { t, tryTranslate } = useTranslate()
  return (
    <table className={styles.numbers} data-selectable>
      <tbody>
        {lines.map(({ label, value, why }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {value === null ? (
                <small>– {sayWhy(why, tryTranslate)}</small>
              ) : (
                <>
                  <bdi dir="ltr">{value}</bdi>
                  {why ? <small> {t('compare.noInterval', { why: sayWhy(why, tryTranslate) })}</small> : null}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
