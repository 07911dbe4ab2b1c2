import type { Alarm, CombinationAlarm, TermAlarm } from '#core/types/report-alarm.ts'
import { isOpen } from '#core/types/report-alarm.ts'

/** What is decided in this view: quotes have a view of their own. */
export type NameAlarm = TermAlarm | CombinationAlarm

/** Under which heading an alarm stands: those of one kind that are open, and all that are decided. */
export type AlarmGroup = {
  readonly heading: TermAlarm['what'] | 'combination' | 'decided'
  readonly alarms: readonly NameAlarm[]
}

const ORDER = [
  ...(['person', 'staff', 'likeness', 'school', 'city', 'email', 'phone', 'number', 'id', 'added'] as const),
  'combination',
] as const

export function groupAlarms(alarms: readonly Alarm[]): readonly AlarmGroup[] {
  const names = alarms.filter((alarm) => alarm.kind !== 'quote')
  const kindOf = (alarm: NameAlarm) => (alarm.kind === 'term' ? alarm.what : alarm.kind)
  const open = Map.groupBy(names.filter(isOpen), kindOf)
  const groups: readonly AlarmGroup[] = [
    ...ORDER.map((heading) => ({ heading, alarms: open.get(heading) ?? [] })),
    { heading: 'decided', alarms: names.filter((alarm) => !isOpen(alarm)) },
  ]
  return groups.filter((group) => group.alarms.length > 0)
}

/** An alarm's places, or the only one. */
export function placesOf(alarm: NameAlarm): TermAlarm['places'] {
  return alarm.kind === 'term' ? alarm.places : [alarm.place]
}
