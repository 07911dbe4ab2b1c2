import type { StudyOverview, WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import styles from './responses.module.css'

type ResponsesProps = { readonly overview: StudyOverview; readonly waves: readonly WaveSummary[] }

/** Who answered in each wave, and how much of the questionnaire. */
export function ResponsesFigure({ overview, waves }: ResponsesProps) {
  const { t, share } = useTranslate()
  return (
    <Figure
      title={t('overview.responsesTitle', { both: overview.answeredBoth, cases: overview.cases })}
      subtitle={t('overview.responsesSubtitle')}
      isSmall
      n={t('overview.responsesN', { count: overview.cases })}
    >
      <ul className={styles.waves}>
        {overview.responses.map((response) => {
          const wave = waves.find((candidate) => candidate.id === response.wave)
          const answered = overview.cases ? response.answered / overview.cases : 0
          return (
            <li key={response.wave} data-position={wave?.position}>
              <span className={styles.name}>
                <WaveMark position={wave?.position ?? 'middle'} />
                <bdi>{wave?.label ?? response.wave}</bdi>
              </span>
              <span>{t('overview.answered', { answered: response.answered, cases: overview.cases })}</span>
              <span className={styles.track} aria-hidden="true">
                <span style={{ inlineSize: `${Math.min(1, answered) * 100}%` }} />
              </span>
              {response.itemsAnswered === null ? null : (
                <small>{t('overview.itemsAnswered', { share: share(response.itemsAnswered) })}</small>
              )}
            </li>
          )
        })}
      </ul>
    </Figure>
  )
}
