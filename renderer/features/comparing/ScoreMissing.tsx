import type { ScoreMeasure } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure-page.module.css'
import { Ranged } from './Ranged.tsx'
import { sayWhy } from './say-why.ts'

type Props = { readonly details: ScoreDetails; readonly change: ScoreMeasure['change'] }

/** What the principals with a score in one wave only could do to the mean change. */
export function ScoreMissing({ details, change }: Props) {
  const { t, change: signed, tryTranslate } = useTranslate()
  const { lost, joined, bounds, tipping } = details.missing
  return (
    <section className={styles.section} data-selectable>
      <h2>{t('measurePage.missingTitle', { lost, joined })}</h2>
      <p>
        {t('measurePage.seen')} <Ranged isReasonShown value={change.mean} interval={change.ci} why={change.why} />
      </p>
      <p>
        {bounds.why !== undefined
          ? sayWhy(bounds.why, tryTranslate)
          : t('measurePage.bounds', { worst: signed(bounds.worst), best: signed(bounds.best) })}
      </p>
      <p>
        {tipping.why !== undefined
          ? t('measurePage.noTipping', { why: sayWhy(tipping.why, tryTranslate) })
          : t(tipping.possible ? 'measurePage.tipping' : 'measurePage.tippingImpossible', {
              change: signed(tipping.change),
            })}
      </p>
      <p className={styles.quiet}>{t('measurePage.missingNote')}</p>
    </section>
  )
}
