import type { ColDef, GridOptions, GridReadyEvent, ICellRendererParams } from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { type ReactElement, useMemo } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './grid.module.css'
import { registerGridModules } from './grid-modules.ts'
import { gridTheme } from './grid-theme.ts'

registerGridModules()

/**
 * A column. A cell shows its value as text; `render` draws it with React. AG Grid would take a string from a renderer
 * as markup, so that way is closed: data never becomes HTML.
 */
export type GridColumn<Row> = Omit<ColDef<Row>, 'cellRenderer' | 'cellRendererSelector' | 'headerComponent'> & {
  readonly render?: (row: Row) => ReactElement | null
}

type GridProps<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly rowId: (row: Row) => string
  /** For screen readers. */
  readonly label: string
  readonly quickFilter?: string
  /** Enter or a double click on a row. */
  readonly onOpen?: (row: Row) => void
  readonly onReady?: (event: GridReadyEvent<Row>) => void
  /** For what is rarely needed; never a renderer. */
  readonly options?: Pick<
    GridOptions<Row>,
    | 'initialState'
    | 'onStateUpdated'
    | 'rowSelection'
    | 'onSelectionChanged'
    | 'rowClassRules'
    | 'stopEditingWhenCellsLoseFocus'
    | 'onCellFocused'
    | 'onFirstDataRendered'
  >
}

/** A table of any length: sorted, filtered and walked with the keyboard, mirrored in right-to-left languages. */
export function Grid<Row>(props: GridProps<Row>) {
  const { rows, columns, rowId, label, quickFilter, onOpen, onReady, options } = props
  const { t, direction, language } = useTranslate()
  const columnDefs = useMemo(() => columns.map(toColumnDef), [columns])
  const localeText = useMemo(() => gridWords(t), [t])
  return (
    <section className={styles.grid} aria-label={label}>
      <AgGridReact<Row>
        // The grid takes direction and words once, when it is made.
        key={language}
        theme={gridTheme}
        rowData={[...rows]}
        columnDefs={columnDefs}
        defaultColDef={{ sortable: true, resizable: true, filter: true, suppressHeaderMenuButton: true }}
        getRowId={({ data }) => rowId(data)}
        enableRtl={direction === 'rtl'}
        localeText={localeText}
        animateRows={false}
        suppressCellFocus={false}
        ensureDomOrder
        {...(quickFilter ? { quickFilterText: quickFilter } : { quickFilterText: '' })}
        {...(onReady ? { onGridReady: onReady } : {})}
        {...(onOpen
          ? {
              onRowDoubleClicked: ({ data }) => data && onOpen(data),
              onCellKeyDown: ({ event, data }) => {
                if (event instanceof KeyboardEvent && event.key === 'Enter' && data) onOpen(data)
              },
            }
          : {})}
        {...options}
      />
    </section>
  )
}

function toColumnDef<Row>({ render, ...column }: GridColumn<Row>): ColDef<Row> {
  if (!render) return column
  return { ...column, cellRenderer: ({ data }: ICellRendererParams<Row>) => (data ? render(data) : null) }
}

function gridWords(t: ReturnType<typeof useTranslate>['t']): Record<string, string> {
  return {
    noRowsToShow: t('grid.noRows'),
    filterOoo: t('grid.filter'),
    contains: t('grid.contains'),
    notContains: t('grid.notContains'),
    equals: t('grid.equals'),
    notEqual: t('grid.notEqual'),
    startsWith: t('grid.startsWith'),
    endsWith: t('grid.endsWith'),
    blank: t('grid.blank'),
    notBlank: t('grid.notBlank'),
    lessThan: t('grid.lessThan'),
    greaterThan: t('grid.greaterThan'),
    lessThanOrEqual: t('grid.lessThanOrEqual'),
    greaterThanOrEqual: t('grid.greaterThanOrEqual'),
    inRange: t('grid.inRange'),
    inRangeStart: t('grid.inRangeStart'),
    inRangeEnd: t('grid.inRangeEnd'),
    andCondition: t('grid.and'),
    orCondition: t('grid.or'),
    clearFilter: t('grid.clear'),
    applyFilter: t('grid.apply'),
  }
}
