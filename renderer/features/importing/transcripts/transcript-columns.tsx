import type { TranscriptPlanView } from '#core/contract/transcripts.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'
import type { GridColumn } from '#renderer/ui/grid/Grid.tsx'
import { type Completion, CompletionEditor } from './CompletionEditor.tsx'
import type { CorrectedRow } from './corrected-rows.ts'
import { languageName } from './language-name.ts'
import { sayOfRow, sayProposal } from './say-row.ts'
import styles from './transcripts.module.css'
import type { Corrections } from './useCorrections.ts'

type Tools = Pick<TranscriptPlanView, 'cases' | 'waves'> & Pick<Corrections, 'say'>

/** Names of files as people count: 2 before 10. */
const order = new Intl.Collator('en', { numeric: true })

export function transcriptColumns({ cases, waves, say }: Tools, wording: Wording): readonly GridColumn<CorrectedRow>[] {
  const { t, number } = wording
  const plain = { suppressHeaderFilterButton: true } as const
  return [
    {
      ...plain,
      colId: 'file',
      headerName: t('transcripts.file'),
      flex: 3,
      minWidth: 160,
      valueGetter: ({ data }) => data?.row.path,
      comparator: (a, b) => order.compare(String(a), String(b)),
      render: ({ row }) => (
        <span className={styles.file} title={row.path}>
          <bdi>
            {row.path.slice(row.path.lastIndexOf('/') + 1)}
            {row.sourceRow === null ? '' : ` : ${row.sourceRow}`}
          </bdi>
          <small>
            <bdi>{row.path.slice(0, Math.max(0, row.path.lastIndexOf('/')))}</bdi>
          </small>
        </span>
      ),
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
      minWidth: 110,
      editable: ({ data }) => data?.state !== 'unreadable',
      valueGetter: ({ data }) => data?.name,
      valueSetter: ({ data, newValue }) => {
        const name = String(newValue ?? '').trim()
        if (name === '' || name === data.name) return false
        say([data.id], { name })
        return true
      },
      render: ({ name }) => <bdi>{name}</bdi>,
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
      minWidth: 180,
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
    width: what === 'case' ? 110 : 130,
    editable: ({ data }) => data?.state !== 'unreadable',
    cellEditor: CompletionEditor,
    cellEditorPopup: true,
    cellEditorParams: { choices, label: t(`transcripts.${what}`) },
    // The arrows walk the completions, not the table.
    suppressKeyboardEvent: ({ editing, event }) => editing && ['ArrowDown', 'ArrowUp'].includes(event.key),
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
