import type { StudyOverview, WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { DeliveryFigure } from './DeliveryFigure.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { NextSteps } from './NextSteps.tsx'
import { OutcomesFigure } from './OutcomesFigure.tsx'
import styles from './overview.module.css'
import { ResponsesFigure } from './ResponsesFigure.tsx'

type OverviewProps = { readonly overview: StudyOverview; readonly waves: readonly WaveSummary[] }

export function Overview({ overview, waves }: OverviewProps) {
  const { t } = useTranslate()
  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{t('shell.study')}</h1>
      <KeyFigures overview={overview} />
      <div className={styles.wide}>
        {overview.delivery.length > 0 ? <DeliveryFigure overview={overview} /> : null}
        {overview.outcomes ? <OutcomesFigure outcomes={overview.outcomes} /> : null}
      </div>
      <div className={styles.narrow}>
        <NextSteps steps={overview.next} />
        {overview.responses.length > 0 ? <ResponsesFigure overview={overview} waves={waves} /> : null}
      </div>
    </div>
  )
}
