import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { FailedView } from '../FailedView.tsx'
import { ListLoading } from '../list/ListLoading.tsx'
import list from '../list/list.module.css'
import styles from './changes.module.css'
import { DifferenceTable } from './DifferenceTable.tsx'
import { sayDifference } from './say-difference.ts'
import { useDifference } from './useDifference.ts'

/** A value of the menu that stands for every section; headings are never so. */
const ANY = '*'
let lastTyped = ''

/** What would be printed now against the report that was written last. */
export function ChangesView({ language }: { readonly language: LanguageCode }) {
  const wording = useTranslate()
  const { t } = wording
  const { difference, error, redo } = useDifference(language)
  const [typed, setTyped] = useState(lastTyped)
  const [section, setSection] = useState(ANY)
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
  const shown = section === ANY ? rows : rows.filter((row) => nameOf(row) === section)
  return (
    <div className={list.screen}>
      <header className={list.header}>
        <h1>{sayDifference(difference, wording)}</h1>
        {isSameState && rows.length === 0 ? null : <p>{t(isSameState ? 'leaving.sameData' : 'leaving.otherData')}</p>}
      </header>
      {rows.length === 0 ? null : (
        <>
          <div className={list.filters}>
            <label className={list.search}>
              <input
                type="search"
                dir={typed === '' ? undefined : 'auto'}
                placeholder={t('leaving.searchFigures')}
                aria-label={t('leaving.searchFigures')}
                value={typed}
                onChange={(event) => {
                  lastTyped = event.currentTarget.value
                  setTyped(lastTyped)
                }}
              />
            </label>
            <PickMenu<string>
              label={t('leaving.section')}
              value={section}
              choices={[
                { value: ANY, label: t('leaving.anySection') },
                ...sections.map((one) => ({ value: one, label: one })),
              ]}
              onChange={setSection}
            />
            <span className={list.count}>{t('leaving.same', { count: same })}</span>
          </div>
          <div className={styles.table}>
            <DifferenceTable rows={shown} quickFilter={typed} isOpening />
          </div>
        </>
      )}
    </div>
  )
}
