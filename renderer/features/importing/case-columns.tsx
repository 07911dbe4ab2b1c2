import type { CaseRow } from '#core/contract/importing.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'
import type { GridColumn } from '#renderer/ui/grid/Grid.tsx'
import { GridText } from '#renderer/ui/grid/GridText.tsx'
import { attributeName } from './attribute-name.ts'
import styles from './cases.module.css'
import { WaveCells } from './WaveCells.tsx'

/** P2 before P10, whatever the language. */
const order = new Intl.Collator('en', { numeric: true })
const compare = (a: unknown, b: unknown): number => order.compare(String(a ?? ''), String(b ?? ''))

/** The columns of the principals' grid. Names and schools only when asked for. */
export function caseColumns(
  attributes: readonly string[],
  waves: readonly WaveSummary[],
  withNames: boolean,
  { t, tryTranslate }: Wording,
): readonly GridColumn<CaseRow>[] {
  const shown = attributes.filter((name) => name !== 'school')
  return [
    {
      colId: 'pseudonym',
      headerName: t('data.principal'),
      field: 'pseudonym',
      width: 110,
      suppressHeaderFilterButton: true,
      comparator: compare,
      render: (row) => <strong className={styles.pseudonym}>{row.pseudonym}</strong>,
    },
    ...(withNames ? [textColumn('name', t('data.name'), (row) => row.name, 170)] : []),
    {
      colId: 'survey',
      headerName: t('data.survey'),
      width: 160,
      suppressHeaderFilterButton: true,
      valueGetter: ({ data }) => (data ? sumOf(data, (wave) => wave.itemsAnswered) : 0),
      getQuickFilterText: () => '',
      render: (row) => <WaveCells kind="survey" row={row} waves={waves} />,
    },
    {
      colId: 'documents',
      headerName: t('data.interviews'),
      width: 90,
      suppressHeaderFilterButton: true,
      valueGetter: ({ data }) => (data ? sumOf(data, (wave) => wave.documents) : 0),
      getQuickFilterText: () => '',
      render: (row) => <WaveCells kind="documents" row={row} waves={waves} />,
    },
    {
      colId: 'sessions',
      headerName: t('data.sessions'),
      width: 130,
      suppressHeaderFilterButton: true,
      valueGetter: ({ data }) => (data ? data.sessionsHeld : 0),
      getQuickFilterText: () => '',
      render: (row) => (
        <Sessions row={row} said={t('data.sessionsOf', { held: row.sessionsHeld, planned: row.sessionsPlanned })} />
      ),
    },
    // A school's name tells who its principal is: it is shown with the names only.
    ...(withNames
      ? [textColumn('school', t('data.school'), (row) => row.site ?? row.attributes.school ?? null, 180)]
      : []),
    ...shown.map((name) =>
      textColumn(`attribute.${name}`, attributeName(name, tryTranslate), (row) => row.attributes[name] ?? null, 130),
    ),
  ]
}

/** A column of the study's own words, each in its own direction. */
function textColumn(
  colId: string,
  headerName: string,
  read: (row: CaseRow) => string | null,
  width: number,
): GridColumn<CaseRow> {
  return {
    colId,
    headerName,
    minWidth: 90,
    flex: width,
    suppressHeaderFilterButton: true,
    valueGetter: ({ data }) => (data ? read(data) : null),
    comparator: compare,
    render: (row) => <GridText text={read(row)} />,
  }
}

function Sessions({ row, said }: { readonly row: CaseRow; readonly said: string }) {
  const share = row.sessionsPlanned > 0 ? row.sessionsHeld / row.sessionsPlanned : 0
  return (
    <span className={styles.sessions} title={said}>
      <span className={styles.bar} aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(1, share) * 100}%` }} />
      </span>
      {said}
    </span>
  )
}

function sumOf(row: CaseRow, read: (wave: CaseRow['waves'][string]) => number): number {
  return Object.values(row.waves).reduce((sum, wave) => sum + read(wave), 0)
}
