import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { failureSentence } from '../../failure-sentence.ts'
import { ListLoading } from '../list/ListLoading.tsx'
import list from '../list/list.module.css'
import { AT_THE_TOP, type ListPlace } from '../list/walk-list.ts'
import { QuotesDesk } from './QuotesDesk.tsx'
import { type QuoteFilter, useQuotes } from './useQuotes.ts'

const route = getRouteApi('/report')

const PRINTED: QuoteFilter = { which: 'printed', text: '', code: null }

/** How the view was left, so that Back finds the same quote. */
const last: { filter: QuoteFilter; place: ListPlace } = { filter: PRINTED, place: AT_THE_TOP }

/** The quotes that the report prints, to be approved or refused. */
export function QuotesView({ language }: { readonly language: LanguageCode }) {
  const wording = useTranslate()
  const { t } = wording
  const named = route.useSearch().quote
  const [filter, setFilter] = useState(last.filter)
  const [place, setPlace] = useState<ListPlace>(named === undefined ? last.place : { ...AT_THE_TOP, at: named })
  const { list: answer, error, themes } = useQuotes(language, filter)
  if (error)
    return (
      <div className={list.screen}>
        <ErrorState title={t('leaving.failedQuotes')} body={failureSentence(error, wording)} />
      </div>
    )
  if (answer === undefined) return <ListLoading />
  if (answer.total === 0 && filter.text === '' && filter.code === null && filter.which === 'all')
    return <EmptyState title={t('leaving.noQuotesTitle')} body={t('leaving.noQuotesBody')} />
  return (
    <div className={list.screen}>
      <header className={list.header}>
        <h1>{t('leaving.quotesTitle')}</h1>
        <p>{t('leaving.quotesBody')}</p>
      </header>
      <QuotesDesk
        {...{ language, answer, themes, filter, place }}
        onFilter={(next) => {
          last.filter = next
          setFilter(next)
        }}
        onPlace={(next) => {
          last.place = next
          setPlace(next)
        }}
      />
    </div>
  )
}
