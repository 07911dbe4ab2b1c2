import type { Measure } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure.module.css'
import { measureNumbers } from './measure-numbers.ts'
import { sayWhy } from './say-why.ts'

/** Every figure of the measure; where there is none, why. */
export function MeasureNumbers({ measure }: { readonly measure: Measure }) {
  const wording = useTranslate()
  return (
    <table className={styles.numbers} data-selectable>
      <tbody>
        {measureNumbers(measure, wording).map(({ label, value, why }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {value === null ? (
                <>
                  – <small>{sayWhy(why, wording.tryTranslate)}</small>
                </>
              ) : (
                <bdi dir="ltr">{value}</bdi>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
