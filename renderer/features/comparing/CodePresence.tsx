import type { CodeMeasure } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure.module.css'

/** Principals by where the theme is present: the four counts that McNemar's test looks at. */
export function CodePresence({ present, pairs }: { readonly present: CodeMeasure['present']; readonly pairs: number }) {
  const { t, number } = useTranslate()
  const rows = [
    { key: 'both', count: present.both },
    { key: 'endOnly', count: present.endOnly },
    { key: 'baselineOnly', count: present.baselineOnly },
    { key: 'neither', count: present.neither },
  ] as const
  return (
    <table className={styles.presence}>
      <caption className="visually-hidden">{t('compare.presence')}</caption>
      <tbody>
        {rows.map(({ key, count }) => (
          <tr key={key} data-look={key}>
            <th scope="row">{t(`compare.${key}`)}</th>
            <td className={styles.track} aria-hidden="true">
              <i style={{ inlineSize: `${pairs > 0 ? (count / pairs) * 100 : 0}%` }} />
            </td>
            <td className={styles.count}>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
