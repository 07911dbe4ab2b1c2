import type { Alarm, TermKind } from '#core/types/report-alarm.ts'

export type AlarmCount = { readonly what: TermKind | 'quote' | 'combination'; readonly count: number }

/** How many of each kind, in the order in which they first stand; quotes last. */
export function countAlarms(alarms: readonly Alarm[]): readonly AlarmCount[] {
  const kinds = Map.groupBy(alarms, (alarm) => (alarm.kind === 'term' ? alarm.what : alarm.kind))
  const counts = [...kinds].map(([what, some]) => ({ what, count: some.length }))
  return counts.toSorted((a, b) => Number(a.what === 'quote') - Number(b.what === 'quote'))
}
