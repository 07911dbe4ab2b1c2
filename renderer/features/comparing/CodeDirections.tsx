import type { CodeDetails } from '#core/types/code-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import { useWaves } from '../importing/useWaves.ts'
import styles from './measure-page.module.css'

const WAYS = ['positive', 'mixed', 'negative', 'none'] as const

/** Codings of a theme in each wave: how many, how heavy, and which way they speak. */
export function CodeDirections({ waves }: { readonly waves: CodeDetails['waves'] }) {
  const { t, number } = useTranslate()
  const known = useWaves()
  const rows = [
    { wave: waves.baseline, position: 'baseline', label: known[0]?.label ?? t('compare.baselineOnly') },
    { wave: waves.end, position: 'end', label: known.at(-1)?.label ?? t('compare.endOnly') },
  ] as const
  return (
    <table className={styles.table} data-selectable>
      <thead>
        <tr>
          <th scope="col">{t('measurePage.wave')}</th>
          <th scope="col" className={styles.number}>
            {t('measurePage.codings')}
          </th>
          {WAYS.map((way) => (
            <th key={way} scope="col" className={styles.number}>
              {t(`measurePage.${way}`)}
            </th>
          ))}
          <th scope="col" className={styles.number}>
            {t('measurePage.weight')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ wave, position, label }) => (
          <tr key={position}>
            <th scope="row">
              <WaveMark position={position} /> <bdi>{label}</bdi>
            </th>
            <td className={styles.number}>{number(wave.codings)}</td>
            {WAYS.map((way) => (
              <td key={way} className={styles.number}>
                {number(wave.directions[way])}
              </td>
            ))}
            <td className={styles.number}>
              {wave.meanWeight === null
                ? '–'
                : t('measurePage.weightOf', { mean: number(wave.meanWeight, 1), n: wave.weighted })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
