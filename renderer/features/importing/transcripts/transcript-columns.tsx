import type { TranscriptPlanView } from '#core/contract/transcripts.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'
import type { GridColumn } from '#renderer/ui/grid/Grid.tsx'
import { GridText } from '#renderer/ui/grid/GridText.tsx'
import { matchesKeys } from '#renderer/ui/keys/keys.ts'
import { isMac } from '#renderer/ui/keys/platform.ts'
import { type Completion, CompletionEditor } from './CompletionEditor.tsx'
import type { CorrectedRow } from './corrected-rows.ts'
import { keepEarlyKey } from './early-keys.ts'
import { languageName } from './language-name.ts'
import { sayOfRow, sayProposal } from './say-row.ts'
import styles from './transcripts.module.css'
import type { Corrections } from './useCorrections.ts'

type Tools = Pick<TranscriptPlanView, 'cases' | 'waves'> & Pick<Corrections, 'say'>

/** Names of files as people count: 2 before 10. */
const order = new Intl.Collator('en', { numeric: true })

export function transcriptColumns({ cases, waves, say }: Tools, wording: Wording): readonly GridColumn<CorrectedRow>[] {
  const { t, number } = wording
  const plain = { suppressHeaderFilterButton: true, suppressKeyboardEvent: isOurKey }
  return [
    {
      ...plain,
      colId: 'file',
      headerName: t('transcripts.file'),
      flex: 3,
      minWidth: 130,
      valueGetter: ({ data }) => data?.row.path,
      comparator: (a, b) => order.compare(String(a), String(b)),
      render: ({ row }) => <FileName row={row} />,
    },
    placeColumn(
      'case',
      cases.map(({ id, pseudonym }) => ({ id, label: pseudonym === id ? '' : pseudonym })),
      say,
      wording,
    ),
    placeColumn(
      'wave',
      waves.map(({ id, label }) => ({ id, label })),
      say,
      wording,
    ),
    {
      ...plain,
      colId: 'name',
      headerName: t('transcripts.name'),
      flex: 2,
      minWidth: 90,
      editable: ({ data }) => data?.state !== 'unreadable',
      valueGetter: ({ data }) => data?.name,
      valueSetter: ({ data, newValue }) => {
        const name = String(newValue ?? '').trim()
        if (name === '' || name === data.name) return false
        say([data.id], { name })
        return true
      },
      render: ({ name }) => <GridText text={name} />,
    },
    {
      ...plain,
      colId: 'language',
      headerName: t('transcripts.language'),
      width: 80,
      valueGetter: ({ data }) => (data?.row.language ? languageName(data.row.language, t) : ''),
    },
    {
      ...plain,
      colId: 'words',
      headerName: t('transcripts.words'),
      width: 80,
      type: 'rightAligned',
      valueGetter: ({ data }) => data?.row.words,
      render: ({ row }) => <span>{row.language ? number(row.words) : ''}</span>,
    },
    {
      ...plain,
      colId: 'note',
      headerName: t('transcripts.note'),
      flex: 4,
      minWidth: 140,
      valueGetter: ({ data }) => (data ? sayOfRow(data, wording) : ''),
      render: (corrected) => {
        const said = sayOfRow(corrected, wording)
        return (
          <span className={styles.note} data-state={corrected.state} dir="auto" title={said}>
            {said}
          </span>
        )
      },
    },
  ]
}

/** The file's own name, then the folders below the one that was chosen. */
function FileName({ row: { path, sourceRow } }: Pick<CorrectedRow, 'row'>) {
  const parts = path.split('/')
  const folders = parts.slice(1, -1).join('/')
  return (
    <span className={styles.file} title={path}>
      <bdi>
        {parts.at(-1)}
        {sourceRow === null ? '' : ` : ${sourceRow}`}
      </bdi>
      {folders === '' ? null : (
        <small>
          <bdi>{folders}</bdi>
        </small>
      )}
    </span>
  )
}

/** Keys that the grid leaves to the screen; while a cell is edited, the arrows walk the completions. */
function isOurKey({ editing, event }: { readonly editing: boolean; readonly event: KeyboardEvent }): boolean {
  if (editing && !(event.target instanceof HTMLInputElement)) {
    keepEarlyKey(event)
    return true
  }
  if (editing) return event.key === 'ArrowDown' || event.key === 'ArrowUp'
  if (matchesKeys('Mod+D', event, isMac) || matchesKeys('Mod+Enter', event, isMac)) return true
  return event.key === 'Delete'
}

/** A case or a wave: edited by typing with completion; what is not sure is marked, and says why. */
function placeColumn(
  what: 'case' | 'wave',
  choices: readonly Completion[],
  say: Tools['say'],
  wording: Wording,
): GridColumn<CorrectedRow> {
  const { t } = wording
  return {
    suppressHeaderFilterButton: true,
    colId: what,
    headerName: t(`transcripts.${what}`),
    width: what === 'case' ? 100 : 120,
    editable: ({ data }) => data?.state !== 'unreadable',
    cellEditor: CompletionEditor,
    cellEditorPopup: true,
    cellEditorParams: { choices, label: t(`transcripts.${what}`) },
    suppressKeyboardEvent: isOurKey,
    valueGetter: ({ data }) => data?.[what],
    valueSetter: ({ data, newValue }) => {
      if (typeof newValue !== 'string' || newValue === '') return false
      say([data.id], what === 'case' ? { case: newValue } : { wave: newValue })
      return true
    },
    render: (corrected) => {
      if (corrected.state === 'unreadable') return null
      const value = corrected[what]
      const proposal = corrected.row[what]
      const isGuess = value !== null && value === proposal.id && proposal.confidence === 'likely'
      const label = choices.find(({ id }) => id === value)
      const shown = value === null ? t('transcripts.choose') : what === 'wave' ? label?.label || value : value
      return (
        <span className={styles.place} data-open={value === null || undefined} title={sayProposal(proposal, wording)}>
          <bdi>{shown}</bdi>
          {isGuess ? <em>?</em> : null}
        </span>
      )
    },
  }
}
