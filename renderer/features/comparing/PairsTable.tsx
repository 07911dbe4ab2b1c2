import type { PairedValue } from '#core/contract/comparing.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure.module.css'

type Props = {
  readonly pairs: readonly PairedValue[]
  /** Whether a value says that a theme is there (1) or not (0). */
  readonly isPresence: boolean
  readonly baseline: string
  readonly end: string
  readonly onOpen: (pair: PairedValue) => void
}

/** Every principal with a value in either wave; a row opens the principal. */
export function PairsTable({ pairs, isPresence, baseline, end, onOpen }: Props) {
  const { t, number, change } = useTranslate()
  const say = (value: number | null): string => (value === null ? '–' : number(value, isPresence ? 0 : 2))
  return (
    <table className={styles.pairs}>
      <thead>
        <tr>
          <th scope="col" className={styles.column}>
            {t('compare.principal')}
          </th>
          <th scope="col" className={`${styles.column} ${styles.value}`}>
            {baseline}
          </th>
          <th scope="col" className={`${styles.column} ${styles.value}`}>
            {end}
          </th>
          <th scope="col" className={`${styles.column} ${styles.value}`}>
            {t('compare.change')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.caseId}>
            <th scope="row">
              <button type="button" onClick={() => onOpen(pair)}>
                <bdi>{pair.pseudonym}</bdi>
              </button>
            </th>
            <td className={styles.value}>{say(pair.baseline)}</td>
            <td className={styles.value}>{say(pair.end)}</td>
            <td className={styles.value}>
              {pair.baseline === null || pair.end === null ? '–' : change(pair.end - pair.baseline, isPresence ? 0 : 2)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
