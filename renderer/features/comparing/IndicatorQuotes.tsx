import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { JointIndicator } from '#core/types/comparison-details.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { useWaves } from '../importing/useWaves.ts'
import joint from './joint.module.css'
import { Quotes } from './Quotes.tsx'
import styles from './views.module.css'

/** The quotes under an indicator, and the way to each of its measures. */
export function IndicatorQuotes({ indicator }: { readonly indicator: JointIndicator }) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const navigate = useNavigate()
  const waves = useWaves()
  const measures = [
    ...indicator.scales.map((one) => ({ id: one.measure, label: t('views.openSurvey') })),
    ...indicator.codes.map((one) => ({ id: one.measure, label: t('views.openTheme') })),
  ]
  // A scale's quotes are those of all the codes that the indicator joins to it.
  const id = indicator.scales[0]?.measure ?? indicator.codes[0]?.measure
  const behind = useQuery({
    ...calls.comparing.getMeasure.queryOptions({ input: { id: id ?? 'none', quotes: 50 } }),
    enabled: id !== undefined,
  })
  return (
    <div className={joint.under}>
      {behind.data ? (
        <Quotes quotes={behind.data.quotes} total={behind.data.quotesTotal} waves={waves} />
      ) : (
        <Skeleton height={120} />
      )}
      <div className={styles.controls}>
        {measures.map((measure) => (
          <Button
            key={measure.id}
            onClick={() => void navigate({ to: '/compare', search: { view: 'measure', measure: measure.id } })}
          >
            {measure.label}
          </Button>
        ))}
      </div>
    </div>
  )
}
