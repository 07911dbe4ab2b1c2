import type { Comparison, Measure } from '#core/types/comparison.ts'

/** The comparison for reading in a terminal: a line a measure. The whole of it is in `--json`. */
export function comparisonTable(comparison: Comparison): string {
  const { attrition, delivery } = comparison
  const lines = [
    `${comparison.study}: ${comparison.waves?.join(' → ') ?? 'one wave only'}`,
    `answered at baseline ${attrition.baseline}, at the end ${attrition.end}, both ${attrition.both}`,
    `individual sessions held ${delivery.held} of ${delivery.planned}`,
    '',
    row(['measure', 'pairs', 'baseline', 'end', 'change', 'interval', 'p', 'Holm']),
    ...comparison.measures.flatMap(measureRow),
    '',
    'Change during the programme, not because of it: there is no comparison group.',
  ]
  return `${lines.join('\n')}\n`
}

function measureRow(measure: Measure): readonly string[] {
  if (measure.kind === 'outcome') return []
  const cells =
    measure.kind === 'code'
      ? [measure.share.baseline, measure.share.end, measure.share.change, measure.share.ci, measure.mcnemar.p]
      : [measure.baseline.mean, measure.end.mean, measure.change.mean, measure.change.ci, measure.t.p]
  return [row([measure.id, String(measure.n.pairs), ...cells.map(show), show(measure.adjusted.holm)])]
}

function show(value: number | readonly [number, number] | null): string {
  if (value === null) return '–'
  if (typeof value === 'number') return value.toFixed(3)
  return `${value[0].toFixed(2)} to ${value[1].toFixed(2)}`
}

function row(cells: readonly string[]): string {
  const widths = [34, 6, 9, 9, 9, 16, 7, 7]
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 8)))
    .join(' ')
}
