import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { measureInPath } from '#core/reporting/evidence/figure-path.ts'
import type { ReportDifference } from '#core/types/report-description.ts'
import { useTranslate, type Wording } from '#renderer/i18n/useTranslate.ts'
import { Grid, type GridColumn } from '#renderer/ui/grid/Grid.tsx'
import styles from './changes.module.css'

export type DifferenceRow = ReportDifference['rows'][number]

type Props = {
  readonly rows: readonly DifferenceRow[]
  readonly quickFilter?: string
  /** Leads to what is behind a row; left out where the table stands in a dialog. */
  readonly isOpening?: boolean
}

/** Figure by figure what would be printed otherwise: where it stands, what it was, what it is. */
export function DifferenceTable({ rows, quickFilter = '', isOpening = false }: Props) {
  const wording = useTranslate()
  const navigate = useNavigate()
  const columns = useMemo(() => columnsOf(wording), [wording])
  const open = (row: DifferenceRow) => {
    const measure = measureInPath(row.path)
    if (measure !== null && row.kind !== 'gone') void navigate({ to: '/compare', search: { view: 'measure', measure } })
  }
  return (
    <Grid<DifferenceRow>
      rows={rows}
      columns={columns}
      rowId={(row) => row.path}
      label={wording.t('leaving.changes')}
      quickFilter={quickFilter}
      {...(isOpening ? { onOpen: open } : {})}
    />
  )
}

const KINDS = { changed: 'leaving.kindChanged', new: 'leaving.kindNew', gone: 'leaving.kindGone' } as const

function columnsOf({ t }: Wording): readonly GridColumn<DifferenceRow>[] {
  const figure = (value: string | null) => (
    <span className={styles.figure} dir="ltr">
      {value ?? '–'}
    </span>
  )
  return [
    {
      headerName: t('leaving.section'),
      flex: 2,
      minWidth: 120,
      valueGetter: ({ data }) => data?.section ?? t(data?.kind === 'gone' ? 'leaving.sectionGone' : 'leaving.cover'),
    },
    { headerName: t('leaving.about'), flex: 3, minWidth: 140, valueGetter: ({ data }) => data?.about ?? '' },
    { headerName: t('leaving.figure'), flex: 3, minWidth: 120, valueGetter: ({ data }) => data?.says ?? '' },
    {
      headerName: t('leaving.was'),
      width: 104,
      type: 'rightAligned',
      valueGetter: ({ data }) => data?.was ?? '',
      render: ({ was }) => figure(was),
    },
    {
      headerName: t('leaving.is'),
      width: 104,
      type: 'rightAligned',
      valueGetter: ({ data }) => data?.is ?? '',
      render: ({ is }) => figure(is),
    },
    {
      headerName: t('leaving.kind'),
      width: 120,
      valueGetter: ({ data }) => (data ? t(KINDS[data.kind]) : ''),
    },
  ]
}
