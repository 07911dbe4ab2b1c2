import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Comparison, Measure } from '#core/types/comparison.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Tabs } from '#renderer/ui/layout/Tabs.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { CodePage } from './CodePage.tsx'
import { GroupsTab } from './GroupsTab.tsx'
import { MeasureChecks } from './MeasureChecks.tsx'
import { MeasureMethod } from './MeasureMethod.tsx'
import { MeasureSays } from './MeasureSays.tsx'
import styles from './measure-page.module.css'
import { PageNumbers } from './PageNumbers.tsx'
import { PrimaryMark } from './PrimaryMark.tsx'
import { RCode } from './RCode.tsx'
import { ScoreMissing } from './ScoreMissing.tsx'
import { ScoreSpread } from './ScoreSpread.tsx'
import { useDetails } from './useDetails.ts'

const QUOTES = 50

type Tab = 'says' | 'numbers' | 'checks' | 'groups' | 'missing' | 'method' | 'r'
/** The tab last looked at: coming back from a principal or a quote keeps it. */
let lastTab: Tab = 'says'

/** Everything about one measure on a page of its own. Back returns to where it was opened from. */
export function MeasurePage({ measure, comparison }: { readonly measure: Measure; readonly comparison: Comparison }) {
  const wording = useTranslate()
  const { t } = wording
  const { calls } = useEngine()
  const router = useRouter()
  const navigate = useNavigate()
  const { details, error } = useDetails()
  const [tab, setTab] = useState<Tab>(lastTab)
  const behind = useQuery(calls.comparing.getMeasure.queryOptions({ input: { id: measure.id, quotes: QUOTES } }))
  const failure = error ?? behind.error
  const back = () =>
    router.history.canGoBack()
      ? router.history.back()
      : void navigate({ to: '/compare', search: { measure: measure.id } })
  const score = details?.scores.find(({ id }) => id === measure.id)
  const code = details?.codes.find(({ id }) => id === measure.id)
  const isScore = measure.kind === 'scale' || measure.kind === 'item'
  const { confidence } = comparison
  const waiting = <Skeleton height={320} />
  const tabs: readonly { value: Tab; label: string; content: React.ReactNode }[] = [
    {
      value: 'says',
      label: t('compare.tabSays'),
      content: (
        <div className={styles.columns}>
          <h2 className="visually-hidden">{t('compare.tabSays')}</h2>
          <div>
            {behind.data ? <MeasureSays measure={measure} comparison={comparison} detail={behind.data} /> : waiting}
          </div>
          <div>
            {score ? <ScoreSpread details={score} confidence={confidence} /> : null}
            {code ? <CodePage details={code} confidence={confidence} /> : null}
            {details ? null : waiting}
          </div>
        </div>
      ),
    },
    {
      value: 'numbers',
      label: t('compare.tabNumbers'),
      content: <PageNumbers measure={measure} score={score} code={code} confidence={confidence} />,
    },
    ...(isScore
      ? ([
          {
            value: 'checks',
            label: t('measurePage.checks'),
            content: score ? <MeasureChecks details={score} change={measure.change} plan={measure.t} /> : waiting,
          },
          { value: 'groups', label: t('measurePage.groups'), content: score ? <GroupsTab details={score} /> : waiting },
          {
            value: 'missing',
            label: t('measurePage.missing'),
            content: score ? <ScoreMissing details={score} change={measure.change} /> : waiting,
          },
        ] as const)
      : []),
    {
      value: 'method',
      label: t('compare.tabMethod'),
      content: <MeasureMethod measure={measure} comparison={comparison} />,
    },
    {
      value: 'r',
      label: 'R',
      content: details ? <RCode measure={measure} score={score} code={code} confidence={confidence} /> : waiting,
    },
  ]
  const shown = tabs.some(({ value }) => value === tab) ? tab : 'says'
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Button look="bare" keys="Escape" onClick={back}>
          {t('shell.back')}
        </Button>
        <h1>
          <bdi>{measure.label}</bdi>
        </h1>
      </header>
      <div className={styles.under}>
        <PrimaryMark measure={measure} />
      </div>
      {failure ? (
        <ErrorState title={t('compare.failedMeasure')} body={failureSentence(failure, wording)} />
      ) : (
        <Tabs<Tab>
          label={measure.label}
          value={shown}
          onChange={(next) => {
            lastTab = next
            setTab(next)
          }}
          tabs={tabs.map((one) => ({ ...one, content: <div className={styles.content}>{one.content}</div> }))}
        />
      )}
    </div>
  )
}
