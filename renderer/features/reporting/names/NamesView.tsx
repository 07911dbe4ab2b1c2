import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { FailedView } from '../FailedView.tsx'
import { ListLoading } from '../list/ListLoading.tsx'
import list from '../list/list.module.css'
import { ownEnter } from '../list/own-enter.ts'
import { AT_THE_TOP } from '../list/walk-list.ts'
import { Notices } from '../Notices.tsx'
import { usePlan } from '../usePlan.ts'
import { groupAlarms } from './arrange-alarms.ts'
import { NamesDesk } from './NamesDesk.tsx'
import styles from './names.module.css'

/** Where the view was left, so that Back finds it. */
let lastPlace = AT_THE_TOP

/** What could tell who someone is, to be decided before the report leaves. */
export function NamesView({ language }: { readonly language: LanguageCode }) {
  const { calls } = useEngine()
  const { t } = useTranslate()
  const { plan } = usePlan(language)
  const [place, setPlace] = useState(lastPlace)
  const query = useQuery({
    ...calls.reporting.listAlarms.queryOptions({ input: { language } }),
    placeholderData: keepPreviousData,
  })
  const alarms = query.data
  const groups = useMemo(() => groupAlarms(alarms ?? []), [alarms])
  if (query.error)
    return (
      <div className={list.screen}>
        <FailedView title={t('leaving.failedNames')} error={query.error} onAgain={query.refetch} />
      </div>
    )
  if (alarms === undefined) return <ListLoading />
  const open = groups.flatMap((group) => (group.heading === 'decided' ? [] : group.alarms)).length
  const quotes = alarms.filter(({ kind }) => kind === 'quote').length
  const openQuotes =
    quotes === 0 ? null : (
      <Link to="/report" search={{ view: 'quotes' }} draggable={false} onKeyDown={ownEnter}>
        {t('leaving.quotesOpen', { count: quotes })}
      </Link>
    )
  return (
    <div className={list.screen}>
      {groups.length === 0 ? (
        <div className={styles.nothing}>
          <EmptyState title={t('leaving.nothingTitle')} body={t('leaving.nothingBody')}>
            {openQuotes}
          </EmptyState>
        </div>
      ) : (
        <header className={list.header}>
          <h1>{open === 0 ? t('leaving.allDecided') : t('leaving.namesTitle', { count: open })}</h1>
          <p>{t('leaving.namesBody')}</p>
          {openQuotes}
        </header>
      )}
      <NamesDesk
        {...{ groups, place }}
        onPlace={(next) => {
          lastPlace = next
          setPlace(next)
        }}
      />
      {plan ? <Notices notices={plan.notices} /> : null}
    </div>
  )
}
