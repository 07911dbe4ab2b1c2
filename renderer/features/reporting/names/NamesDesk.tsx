import { useMemo, useState } from 'react'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import type { Command } from '#renderer/app/commands/command-registry.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ListKeys } from '../list/ListKeys.tsx'
import { useWalkedList } from '../list/useWalkedList.ts'
import { type ListLine, WalkedList } from '../list/WalkedList.tsx'
import { clicked, type ListPlace } from '../list/walk-list.ts'
import { AddTermDialog } from './AddTermDialog.tsx'
import { AlarmItem } from './AlarmItem.tsx'
import { type AlarmGroup, type NameAlarm, placesOf } from './arrange-alarms.ts'
import { KeepDialog } from './KeepDialog.tsx'
import { useOpenPlace } from './useOpenPlace.ts'
import { useTermDecisions } from './useTermDecisions.ts'

type Props = {
  readonly groups: readonly AlarmGroup[]
  readonly place: ListPlace
  readonly onPlace: (place: ListPlace) => void
}

const HEIGHT = { heading: 44, base: 64, place: 28 } as const
const left = { scroll: 0 }

/** The alarms under their kinds, and the keys that decide about them. */
export function NamesDesk({ groups, place, onPlace }: Props) {
  const { t } = useTranslate()
  const openPlace = useOpenPlace()
  const settle = useTermDecisions()
  const [dialog, setDialog] = useState<'keep' | 'add' | null>(null)
  const rows = useMemo(() => groups.flatMap(({ alarms }) => alarms), [groups])
  const lines = useMemo(() => groups.flatMap((group) => linesOf(group, t(`leaving.of-${group.heading}`))), [groups, t])
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  const { at, current, picked, meant } = useWalkedList<NameAlarm>({
    name: 'names',
    rows,
    keyOf: (alarm) => alarm.key,
    place,
    onPlace,
  })
  // Of several, those that are decided already stay as they are.
  const open = meant.filter(({ decision }) => decision === null)
  const undecided = open.length > 0 ? open : meant
  const terms = undecided.filter(({ kind }) => kind === 'term')
  const decided = meant.filter(({ decision }) => decision !== null)
  const firstPlace = current && placesOf(current)[0]
  const command = (id: string, title: string, pressed: string, run: (() => void) | null): Command => ({
    ...{ id: `names.${id}`, title, group: t('commands.here'), keys: [pressed] },
    ...{ run: () => run?.(), isDisabled: run === null },
  })
  const masking = terms.length === 0 ? null : () => void settle(keysOf(terms), { decision: 'mask' })
  useCommands([
    command('mask', t('leaving.mask'), 'M', masking),
    command('keep', t('leaving.keep'), 'K', meant.length === 0 ? null : () => setDialog('keep')),
    command(
      'takeBack',
      t('leaving.takeBack'),
      'U',
      decided.length === 0 ? null : () => void settle(keysOf(decided), { decision: null }),
    ),
    command('open', t('leaving.openPlace'), 'Enter', firstPlace ? () => openPlace(firstPlace) : null),
    command('add', t('leaving.add'), 'N', () => setDialog('add')),
  ])
  return (
    <>
      {lines.length === 0 ? null : (
        <WalkedList<NameAlarm>
          {...{ lines, at, left }}
          picked={place.picked}
          label={t('leaving.names')}
          onPress={(key, event) => onPlace(clicked(keys, { ...place, at }, key, event))}
        >
          {(alarm, isAt) => <AlarmItem alarm={alarm} isAt={isAt} />}
        </WalkedList>
      )}
      <ListKeys
        keys={[
          { keys: 'M', label: t('leaving.mask'), command: 'names.mask' },
          { keys: 'K', label: t('leaving.keep'), command: 'names.keep' },
          { keys: 'U', label: t('leaving.takeBack'), command: 'names.takeBack' },
          { keys: 'Enter', label: t('leaving.openPlace'), command: 'names.open' },
          { keys: 'N', label: t('leaving.add'), command: 'names.add' },
        ]}
        meant={picked.length > 1 ? t('leaving.picked', { count: picked.length }) : ''}
      />
      {dialog === 'keep' ? (
        <KeepDialog
          words={undecided.map(wordsOf)}
          onClose={() => setDialog(null)}
          onKeep={(reason) => {
            setDialog(null)
            void settle(keysOf(undecided), { decision: 'keep', reason })
          }}
        />
      ) : null}
      {dialog === 'add' ? (
        <AddTermDialog
          onClose={() => setDialog(null)}
          onAdd={(term) => {
            setDialog(null)
            void settle([term], { decision: 'mask' })
          }}
        />
      ) : null}
    </>
  )
}

function keysOf(alarms: readonly NameAlarm[]): readonly string[] {
  return alarms.map(({ key }) => key)
}

function wordsOf(alarm: NameAlarm): string {
  return alarm.kind === 'term' ? alarm.term : alarm.values.map(({ value }) => value).join(' + ')
}

function linesOf({ heading, alarms }: AlarmGroup, words: string): readonly ListLine<NameAlarm>[] {
  return [
    { key: `heading ${heading}`, height: HEIGHT.heading, heading: words },
    ...alarms.map((alarm) => ({
      ...{ key: alarm.key, row: alarm },
      height: HEIGHT.base + HEIGHT.place * Math.min(2, placesOf(alarm).length - 1),
    })),
  ]
}
