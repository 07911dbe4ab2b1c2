import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { CaseRow } from '#core/contract/importing.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Grid } from '#renderer/ui/grid/Grid.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { StageEmpty } from '../study/StageEmpty.tsx'
import { caseColumns } from './case-columns.tsx'
import styles from './cases.module.css'
import { useTranscriptImport } from './transcripts/TranscriptImportProvider.tsx'
import { useGridMemory } from './useGridMemory.ts'
import { useWaves } from './useWaves.ts'

type Props = { readonly withNames: boolean; readonly onWithNames: (withNames: boolean) => void }

/** What was typed last, so that Back finds the same rows. */
let lastTyped = ''

/** All principals with what there is of each; a row opens its page. */
export function CasesScreen({ withNames, onWithNames }: Props) {
  const { calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const navigate = useNavigate()
  const waves = useWaves()
  const [typed, setTyped] = useState(lastTyped)
  const memory = useGridMemory<CaseRow>('cases')
  const list = useQuery({
    ...calls.importing.listCases.queryOptions({ input: { withNames } }),
    placeholderData: keepPreviousData,
  })
  const attributes = list.data?.attributes
  const columns = useMemo(
    () => (attributes ? caseColumns(attributes, waves, withNames, wording) : []),
    [attributes, waves, withNames, wording],
  )
  const { pick } = useTranscriptImport()
  const toggle = t(withNames ? 'data.hideNames' : 'data.showNames')
  useCommands([
    {
      id: 'data.names',
      title: toggle,
      group: t('commands.here'),
      keys: ['Alt+N'],
      run: () => onWithNames(!withNames),
    },
  ])
  if (list.error) return <ErrorState title={t('data.failed')} body={failureSentence(list.error, wording)} />
  if (!list.data) return <Loading />
  if (list.data.rows.length === 0) return <StageEmpty stage="data" />
  const open = (row: CaseRow) => void navigate({ to: '/data', search: { case: row.id } })
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <div>
          <h1>{t('data.title', { count: list.data.rows.length })}</h1>
          <p data-warn={withNames || undefined}>{t(withNames ? 'data.subtitleNames' : 'data.subtitlePseudonyms')}</p>
        </div>
        <input
          className={styles.filter}
          type="search"
          dir={typed === '' ? undefined : 'auto'}
          placeholder={t('data.filter')}
          aria-label={t('data.filter')}
          value={typed}
          onChange={(event) => {
            lastTyped = event.currentTarget.value
            setTyped(lastTyped)
          }}
        />
        <Button onClick={() => void pick('files')}>{t('transcripts.importFiles')}</Button>
        <Button keys="Alt+N" aria-pressed={withNames} onClick={() => onWithNames(!withNames)}>
          {toggle}
        </Button>
      </header>
      <Grid<CaseRow>
        rows={list.data.rows}
        columns={columns}
        rowId={(row) => row.id}
        label={t('data.title', { count: list.data.rows.length })}
        quickFilter={typed}
        onOpen={open}
        options={memory}
      />
    </div>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      {Array.from({ length: 12 }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <Skeleton key={row} height={24} />
      ))}
    </div>
  )
}
