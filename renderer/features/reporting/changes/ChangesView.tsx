import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { FilterBar } from '#renderer/ui/controls/FilterBar.tsx'
import { FilterMenu } from '#renderer/ui/controls/FilterMenu.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { FailedView } from '../FailedView.tsx'
import { ListLoading } from '../list/ListLoading.tsx'
import list from '../list/list.module.css'
import styles from './changes.module.css'
import { DifferenceTable } from './DifferenceTable.tsx'
import { sayDifference } from './say-difference.ts'
import { useDifference } from './useDifference.ts'

let lastTyped = ''

/** What would be printed now against the report that was written last. */
export function ChangesView({ language }: { readonly language: LanguageCode }) {
  const wording = useTranslate()
  const { t } = wording
  const { difference, error, redo } = useDifference(language)
  const [typed, setTyped] = useState(lastTyped)
  const [section, setSection] = useState<string | null>(null)
  if (error)
    return (
      <div className={list.screen}>
        <FailedView title={t('leaving.failedChanges')} error={error} onAgain={redo} />
      </div>
    )
  if (difference === undefined) return <ListLoading />
  if (difference.last === null)
    return (
      <EmptyState title={t('leaving.noReportTitle')} body={t('leaving.noReportBody')}>
        <Link to="/report" search={{ view: 'report' }} draggable={false}>
          {t('commands.goReport')}
        </Link>
      </EmptyState>
    )
  const { rows, same, isSameState } = difference
  const nameOf = (row: (typeof rows)[number]) =>
    row.section ?? t(row.kind === 'gone' ? 'leaving.sectionGone' : 'leaving.cover')
  const sections = [...new Set(rows.map(nameOf))]
  const shown = section === null ? rows : rows.filter((row) => nameOf(row) === section)
  return (
    <div className={list.screen}>
      <header className={list.header}>
        <h1>{sayDifference(difference, wording)}</h1>
        {isSameState && rows.length === 0 ? null : <p>{t(isSameState ? 'leaving.sameData' : 'leaving.otherData')}</p>}
      </header>
      {rows.length === 0 ? null : (
        <>
          <FilterBar
            label={t('leaving.searchFigures')}
            typed={typed}
            onType={(next) => {
              lastTyped = next
              setTyped(next)
            }}
            said={t('leaving.same', { count: same })}
          >
            <FilterMenu
              label={t('leaving.section')}
              value={section}
              any={t('leaving.anySection')}
              choices={sections.map((one) => ({ value: one, label: one }))}
              onChange={setSection}
            />
          </FilterBar>
          <div className={styles.table}>
            <DifferenceTable rows={shown} quickFilter={typed} isOpening />
          </div>
        </>
      )}
    </div>
  )
}
