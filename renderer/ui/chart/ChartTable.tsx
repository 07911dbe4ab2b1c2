import styles from './chart.module.css'

/** The figures of a chart as rows; the first cell of a row is its heading. */
export type TableAlternative = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function ChartTable({ table, caption }: { readonly table: TableAlternative; readonly caption: string }) {
  return (
    <div className={styles.tableScroll} data-selectable>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([heading = '', ...cells], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same heading
            <tr key={row}>
              <th scope="row" dir="auto">
                {heading}
              </th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
