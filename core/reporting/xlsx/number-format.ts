import type { Figure } from '../report-model.ts'

/** As a spreadsheet shows a number whose value is kept whole: the way the report prints it. */
export function numberFormat({ text, value }: Figure): string {
  const printed = /[\d.,]+/.exec(text)?.[0] ?? ''
  const places = printed.split('.')[1]?.length ?? 0
  const digits = places === 0 ? '0' : `0.${'0'.repeat(places)}`
  if (text.startsWith('<')) return `[<0.001]"<0.001";${digits}`
  const isShare = text.includes('%') || isHundredths(printed, value)
  const plain = isShare ? `${digits}%` : printed.includes(',') ? `#,##${digits}` : digits
  // A true minus, as everywhere in the report; what rose carries its sign where the report prints one.
  const rise = text.startsWith('+') || text.startsWith('−') ? `"+"${plain}` : plain
  return `${rise};"−"${plain};${plain}`
}

/** Whether a share is printed in hundredths without the sign that says so: `+47` for 0.47. */
function isHundredths(printed: string, value: number | null): boolean {
  const shown = Number(printed.replaceAll(',', ''))
  if (value === null || value === 0 || printed === '' || printed.includes('.')) return false
  return Math.abs(value) <= 1 && shown > 1 && Math.round(Math.abs(value) * 100) === shown
}
