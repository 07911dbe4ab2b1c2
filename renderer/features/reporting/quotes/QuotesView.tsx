import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { FailedView } from '../FailedView.tsx'
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
  const { t } = useTranslate()
  const named = route.useSearch().quote
  const [filter, setFilter] = useState(last.filter)
  const [place, setPlace] = useState<ListPlace>(named === undefined ? last.place : { ...AT_THE_TOP, at: named })
  const { list: answer, error, redo, themes } = useQuotes(language, filter)
  if (error)
    return (
      <div className={list.screen}>
        <FailedView title={t('leaving.failedQuotes')} error={error} onAgain={redo} />
      </div>
    )
  if (answer === undefined) return <ListLoading />
  const choose = (next: QuoteFilter) => {
    last.filter = next
    setFilter(next)
  }
  if (answer.total === 0 && filter.text === '' && filter.code === null)
    return <NoQuotes which={filter.which} onAll={() => choose({ ...filter, which: 'all' })} />
  return (
    <div className={list.screen}>
      <header className={list.header}>
        <h1>{t('leaving.quotesTitle')}</h1>
        <p>{t('leaving.quotesBody')}</p>
      </header>
      <QuotesDesk
        {...{ language, answer, themes, filter, place }}
        onFilter={choose}
        onPlace={(next) => {
          last.place = next
          setPlace(next)
        }}
      />
    </div>
  )
}

/** None is printed, or there is none at all: what would bring one here. */
function NoQuotes({ which, onAll }: { readonly which: QuoteFilter['which']; readonly onAll: () => void }) {
  const { t } = useTranslate()
  if (which === 'printed')
    return (
      <EmptyState title={t('leaving.nonePrintedTitle')} body={t('leaving.nonePrintedBody')}>
        <Button look="primary" onClick={onAll}>
          {t('leaving.whichAll')}
        </Button>
      </EmptyState>
    )
  return (
    <EmptyState title={t('leaving.noQuotesTitle')} body={t('leaving.noQuotesBody')}>
      <Link to="/coding" draggable={false}>
        {t('commands.goCoding')}
      </Link>
    </EmptyState>
  )
}
