import { decimal, NOT_KNOWN, signed, whole } from '../numbers.ts'
import type { Words } from '../words/en.ts'
import type { ChartSpec, HeatChart } from './chart-spec.ts'

/** A value behind a chart: a label, or a number with the way it is printed. */
export type ChartCell = string | { readonly value: number | null; readonly text: string }

/** What a chart shows, in rows: for readers who want the values, and for formats without pictures. */
export interface ChartTable {
  /** The first column heads the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ChartCell[])[]
}

const number = (value: number | null, format: (value: number) => string): ChartCell => ({
  value,
  text: value === null ? NOT_KNOWN : format(value),
})

/** The values of a chart. Of single people's lines only their number is given, as in the chart nobody can be told apart. */
export function chartTable(spec: ChartSpec, w: Words): ChartTable {
  const c = w.charts
  switch (spec.kind) {
    case 'change':
      return {
        columns: [c.row, c.people, spec.baselineLabel, spec.endLabel, spec.changeLabel, c.low, c.high],
        rows: spec.rows.map(({ label, n, baseline, end, change, low, high }) => [
          label,
          number(n, whole),
          number(baseline, decimal),
          number(end, decimal),
          number(change, signed),
          number(low, signed),
          number(high, signed),
        ]),
      }
    case 'slope':
      return {
        columns: [c.row, spec.baselineLabel, spec.endLabel],
        rows: [
          [c.mean, number(spec.means.baseline, decimal), number(spec.means.end, decimal)],
          [c.people, number(spec.pairs.length, whole), number(spec.pairs.length, whole)],
        ],
      }
    case 'heat':
      return heatTable(spec, w)
    case 'presence':
      return {
        columns: [c.row, spec.baselineLabel, spec.endLabel],
        rows: spec.rows.map(({ label, baseline, end }) => [label, number(baseline, whole), number(end, whole)]),
      }
    case 'years':
      return {
        columns: [c.row, spec.valueLabel, spec.targetLabel],
        rows: spec.years.map(({ year, value, target }) => [String(year), number(value, whole), number(target, whole)]),
      }
  }
}

function heatTable({ rows, columns, cells }: HeatChart, w: Words): ChartTable {
  return {
    columns: [w.charts.row, ...columns],
    rows: rows.map((row, y) => [
      row,
      ...(cells[y] ?? []).map((cell) => (cell === null ? NOT_KNOWN : `${cell.done}/${cell.planned}`)),
    ]),
  }
}

/** What is said over each mark of a chart, by the number of its row in the data that is drawn. */
export function chartTips(spec: ChartSpec, w: Words): readonly string[] {
  if (spec.kind === 'slope') return []
  const { columns, rows } = chartTable(spec, w)
  const said = (head: string | undefined, cell: ChartCell) =>
    `${head ?? ''} ${typeof cell === 'string' ? cell : cell.text}`
  return rows.flatMap(([label = '', ...cells]) => {
    const name = typeof label === 'string' ? label : label.text
    // Of the chart of sessions each cell is a mark, of the others each row.
    if (spec.kind === 'heat') return cells.map((cell, i) => `${name} · ${said(columns[i + 1], cell)}`)
    return `${name}: ${cells.map((cell, i) => said(columns[i + 1], cell)).join(' · ')}`
  })
}
