/** What a chart shows, as data: no colours, no sizes, no library. Labels are already in the report's language. */
export type ChartSpec = ChangeChart | SlopeChart | HeatChart | PresenceChart | YearsChart

/** Where the interval of a change lies: coloured only when clear of zero. */
export type Clear = 'up' | 'down' | 'none'

/** All scales: baseline and end means on the scale (left), change with its interval (right). */
export interface ChangeChart {
  readonly kind: 'change'
  readonly rows: readonly ChangeRow[]
  /** Both ends of the scale, when all rows share one; null hides the panel of means. */
  readonly scale: readonly [number, number] | null
  readonly baselineLabel: string
  readonly endLabel: string
  readonly changeLabel: string
}

export interface ChangeRow {
  readonly label: string
  readonly n: number
  readonly baseline: number
  readonly end: number
  readonly change: number
  readonly low: number
  readonly high: number
  readonly clear: Clear
}

/** One scale: a line a case, and the two means. */
export interface SlopeChart {
  readonly kind: 'slope'
  readonly pairs: readonly { readonly baseline: number; readonly end: number }[]
  readonly means: { readonly baseline: number; readonly end: number }
  /** Bounds of the value axis. */
  readonly range: readonly [number, number]
  readonly baselineLabel: string
  readonly endLabel: string
  readonly clear: Clear
}

/** Rows by columns, each cell a share of something planned. */
export interface HeatChart {
  readonly kind: 'heat'
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Row by row; null where the cell is not shown. */
  readonly cells: readonly (readonly ({ readonly done: number; readonly planned: number } | null)[])[]
  readonly columnsLabel: string
}

/** Themes: number of people who raised each, in both waves. */
export interface PresenceChart {
  readonly kind: 'presence'
  readonly rows: readonly {
    readonly label: string
    readonly baseline: number
    readonly end: number
    readonly clear: Clear
  }[]
  readonly n: number
  readonly baselineLabel: string
  readonly endLabel: string
}

/** A yearly sum against its target. */
export interface YearsChart {
  readonly kind: 'years'
  readonly years: readonly { readonly year: number; readonly value: number | null; readonly target: number | null }[]
  readonly valueLabel: string
  readonly targetLabel: string
}
