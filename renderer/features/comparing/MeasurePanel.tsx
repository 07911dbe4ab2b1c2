import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Comparison, Measure } from '#core/types/comparison.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { Tabs } from '#renderer/ui/layout/Tabs.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { MeasureMethod } from './MeasureMethod.tsx'
import { MeasureNumbers } from './MeasureNumbers.tsx'
import { MeasureSays } from './MeasureSays.tsx'
import styles from './measure.module.css'
import { PrimaryMark } from './PrimaryMark.tsx'

const route = getRouteApi('/compare')
const QUOTES = 50

type Tab = 'says' | 'numbers' | 'method'
/** The tab last looked at: choosing another measure or coming back keeps it. */
let lastTab: Tab = 'says'

/** What stands behind one measure: in words, in numbers, and how it was worked out. */
export function MeasurePanel({ measure, comparison }: { readonly measure: Measure; readonly comparison: Comparison }) {
  const { calls } = useEngine()
  const navigate = route.useNavigate()
  const wording = useTranslate()
  const { t } = wording
  const [tab, setTab] = useState<Tab>(lastTab)
  const detail = useQuery({
    ...calls.comparing.getMeasure.queryOptions({ input: { id: measure.id, quotes: QUOTES } }),
    placeholderData: keepPreviousData,
  })
  const shown = detail.data?.id === measure.id ? detail.data : null
  const openPage = () => void navigate({ search: { view: 'measure', measure: measure.id } })
  useCommands([
    { id: 'compare.page', title: t('measurePage.open'), group: t('commands.here'), keys: ['W'], run: openPage },
  ])
  const title = (
    <div className={styles.titleLine}>
      <h2 className={styles.title}>
        <bdi>{measure.label}</bdi>
      </h2>
      <Button look="bare" keys="W" onClick={openPage}>
        {t('measurePage.open')}
      </Button>
    </div>
  )
  const says = detail.error ? (
    <ErrorState title={t('compare.failedMeasure')} body={failureSentence(detail.error, wording)} />
  ) : shown ? (
    <MeasureSays key={measure.id} measure={measure} comparison={comparison} detail={shown} />
  ) : (
    <Skeleton height={240} />
  )
  const content = (inner: ReactNode) => (
    <div className={styles.content}>
      {title}
      <PrimaryMark measure={measure} />
      {inner}
    </div>
  )
  return (
    <Panel name="compare.measure" edge="end" defaultWidth={420} minWidth={320} maxWidth={720} label={measure.label}>
      <Tabs<Tab>
        label={measure.label}
        value={tab}
        onChange={(next) => {
          lastTab = next
          setTab(next)
        }}
        tabs={[
          { value: 'says', label: t('compare.tabSays'), content: content(says) },
          {
            value: 'numbers',
            label: t('compare.tabNumbers'),
            content: content(<MeasureNumbers measure={measure} confidence={comparison.confidence} />),
          },
          {
            value: 'method',
            label: t('compare.tabMethod'),
            content: content(<MeasureMethod measure={measure} comparison={comparison} />),
          },
        ]}
      />
    </Panel>
  )
}
