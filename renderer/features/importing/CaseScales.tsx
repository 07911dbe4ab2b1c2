import type { CaseDetail } from '#core/contract/importing.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import { Sign } from '../comparing/Sign.tsx'
import { sayWhy } from '../comparing/say-why.ts'
import { useDetails } from '../comparing/useDetails.ts'
import styles from './case.module.css'
import { useWaves } from './useWaves.ts'

/** Scores on each scale, wave beside wave, and the change from the first to the last. */
export function CaseScales({ detail }: { readonly detail: CaseDetail }) {
  const { t, number, change, tryTranslate } = useTranslate()
  const waves = useWaves()
  const { details } = useDetails()
  const [first, last] = [waves[0], waves.at(-1)]
  return (
    <section className={styles.section}>
      <h2>{t('data.scalesTitle')}</h2>
      {detail.scales.length === 0 ? <p>{t('data.scalesNone')}</p> : null}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('data.scale')}</th>
            {waves.map((wave) => (
              <th key={wave.id} scope="col" className={styles.number}>
                <WaveMark position={wave.position} /> <bdi>{wave.label}</bdi>
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t('data.change')}
            </th>
            <th scope="col">{t('measurePage.reliable')}</th>
          </tr>
        </thead>
        <tbody>
          {detail.scales.map((scale) => {
            const from = first ? (scale.scores[first.id] ?? null) : null
            const to = last ? (scale.scores[last.id] ?? null) : null
            const difference = from === null || to === null || first === last ? null : to - from
            const reliable = details?.scores
              .find(({ id }) => id === scale.id)
              ?.pairs.find((pair) => pair.case === detail.code)?.reliable
            return (
              <tr key={scale.id}>
                <th scope="row">
                  <bdi>{scale.label}</bdi>
                </th>
                {waves.map((wave) => {
                  const score = scale.scores[wave.id] ?? null
                  return (
                    <td key={wave.id} className={styles.number}>
                      {score === null ? t('data.none') : number(score, 2)}
                    </td>
                  )
                })}
                <td className={styles.number}>{difference === null ? t('data.none') : change(difference)}</td>
                <td className={styles.short}>
                  {reliable === undefined ? (
                    <small>
                      {difference === null ? sayWhy('the case has no score in both waves', tryTranslate) : '–'}
                    </small>
                  ) : (
                    <>
                      <Sign look={reliable} />{' '}
                      {t(reliable === 'not known' ? 'measurePage.notKnown' : `measurePage.${reliable}`)}
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
