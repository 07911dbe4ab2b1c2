import { useMemo, useRef } from 'react'
import type { TranscriptPlanView } from '#core/contract/transcripts.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { Grid } from '#renderer/ui/grid/Grid.tsx'
import type { CorrectedRow } from './corrected-rows.ts'
import { transcriptColumns } from './transcript-columns.tsx'
import styles from './transcripts.module.css'
import type { Corrections } from './useCorrections.ts'

/** A row a text, corrected with the keyboard: typing in a case or wave completes it, and it is filled down over several rows. */
export function TranscriptsTable(props: { readonly plan: TranscriptPlanView; readonly corrections: Corrections }) {
  const { plan, corrections } = props
  const { rows, say, setFocus, setSelected, table } = corrections
  const wording = useTranslate()
  const { t } = wording
  const { cases, waves } = plan
  const columns = useMemo(() => transcriptColumns({ cases, waves, say }, wording), [cases, waves, say, wording])
  // The first row has the keyboard at once.
  const hasFocused = useRef(false)
  return (
    <>
      <Grid<CorrectedRow>
        rows={rows}
        columns={columns}
        rowId={({ id }) => id}
        label={t('transcripts.title', { count: rows.length })}
        onReady={({ api }) => {
          const idAt = (index: number) => api.getDisplayedRowAtIndex(index)?.id ?? ''
          table.current = {
            shown: () => Array.from({ length: api.getDisplayedRowCount() }, (_, index) => idAt(index)),
            selected: () => api.getSelectedNodes().flatMap(({ id }) => id ?? []),
          }
        }}
        options={{
          rowSelection: {
            mode: 'multiRow',
            checkboxes: false,
            headerCheckbox: false,
            enableClickSelection: true,
            ctrlASelectsRows: true,
          },
          rowClassRules: {
            [styles.out ?? '']: ({ data }) => data?.state === 'left-out' || data?.state === 'unreadable',
          },
          stopEditingWhenCellsLoseFocus: true,
          onSelectionChanged: () => setSelected(table.current.selected()),
          onCellFocused: ({ api, rowIndex, column }) => {
            const id = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.id
            if (id !== undefined && column && typeof column !== 'string') setFocus({ id, column: column.getColId() })
          },
          onFirstDataRendered: ({ api }) => {
            if (hasFocused.current) return
            hasFocused.current = true
            api.setFocusedCell(0, 'case')
          },
        }}
      />
      <footer className={styles.keys}>
        <span>
          <Kbd keys="Enter" /> {t('transcripts.keyEdit')}
        </span>
        <span>
          <Kbd keys="Space" /> {t('transcripts.keySelect')}
        </span>
        <span>
          <Kbd keys="Mod+A" /> {t('transcripts.keyAll')}
        </span>
        <span>
          <Kbd keys="Mod+D" /> {t('transcripts.fillDown')}
        </span>
        <span>
          <Kbd keys="Delete" /> {t('transcripts.leaveOut')}
        </span>
      </footer>
    </>
  )
}
