import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure-page.module.css'
import { Raincloud } from './Raincloud.tsx'
import { Sign } from './Sign.tsx'
import { sayWhy } from './say-why.ts'
import { useCases } from './useCases.ts'

type Props = { readonly details: ScoreDetails; readonly confidence: number }

/** How the changes spread over principals, and how many of them are more than the questionnaire's own error. */
export function ScoreSpread({ details, confidence }: Props) {
  const { t, number, share, tryTranslate } = useTranslate()
  const { nameOf, open } = useCases()
  const { reliable, pairs } = details
  if (pairs.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('measurePage.spread')}</h2>
      {reliable.why !== undefined ? (
        <p className={styles.quiet}>{t('measurePage.reliableNone', { why: sayWhy(reliable.why, tryTranslate) })}</p>
      ) : (
        <>
          <ul className={styles.counts}>
            {(['rose', 'same', 'fell'] as const).map((way) => (
              <li key={way}>
                <Sign look={way} />
                <b>{number(reliable[way])}</b> {t(`measurePage.${way}`)}
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>
            {t('measurePage.threshold', {
              threshold: number(reliable.threshold, 2),
              alpha: number(reliable.alpha, 2),
              confidence: share(confidence),
            })}
          </p>
        </>
      )}
      <Raincloud pairs={pairs} threshold={reliable.threshold} nameOf={nameOf} onOpen={open} />
    </section>
  )
}
