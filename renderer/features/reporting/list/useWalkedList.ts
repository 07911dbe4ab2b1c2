import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import type { Command } from '#renderer/app/commands/command-registry.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { type ListPlace, pickedUpTo, stepTo } from './walk-list.ts'

type Walked<Row> = {
  /** Begins the commands' ids. */
  readonly name: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly place: ListPlace
  readonly onPlace: (place: ListPlace) => void
}

const PAGE = 10

/** Arrows walk a list, Shift and arrows pick several, Mod+A all. Returns what a decision is about: the picked rows, else the one that is looked at. */
export function useWalkedList<Row>({ name, rows, keyOf, place, onPlace }: Walked<Row>) {
  const { t } = useTranslate()
  const keys = rows.map(keyOf)
  const at = keys.indexOf(place.at ?? '') < 0 ? (keys[Math.min(place.index, keys.length - 1)] ?? null) : place.at
  const current = rows.find((row) => keyOf(row) === at)
  const picked = rows.filter((row) => place.picked.has(keyOf(row)))
  const walk = (step: number, isPicking = false) => {
    const next = stepTo(keys, at, step)
    if (next === null) return
    const from = { ...place, at }
    onPlace(
      isPicking
        ? pickedUpTo(keys, from, next)
        : { at: next, index: keys.indexOf(next), anchor: null, picked: new Set() },
    )
  }
  const unlisted = (id: string, title: string, pressed: string, run: () => void): Command => ({
    ...{ id: `${name}.${id}`, title, group: t('commands.here'), keys: [pressed], isUnlisted: true, run },
  })
  const clear = picked.length > 0 ? () => onPlace({ ...place, at, anchor: null, picked: new Set() }) : null
  useCommands([
    unlisted('next', t('leaving.next'), 'ArrowDown', () => walk(1)),
    unlisted('previous', t('leaving.previous'), 'ArrowUp', () => walk(-1)),
    unlisted('pickNext', t('leaving.pickNext'), 'Shift+ArrowDown', () => walk(1, true)),
    unlisted('pickPrevious', t('leaving.pickPrevious'), 'Shift+ArrowUp', () => walk(-1, true)),
    unlisted('pageDown', t('leaving.next'), 'PageDown', () => walk(PAGE)),
    unlisted('pageUp', t('leaving.previous'), 'PageUp', () => walk(-PAGE)),
    unlisted('first', t('leaving.first'), 'Home', () => walk(Number.NEGATIVE_INFINITY)),
    unlisted('last', t('leaving.last'), 'End', () => walk(Number.POSITIVE_INFINITY)),
    {
      ...unlisted('pickAll', t('leaving.pickAll'), 'Mod+A', () => onPlace({ ...place, at, picked: new Set(keys) })),
      isUnlisted: false,
      isDisabled: keys.length === 0,
    },
    ...(clear ? [unlisted('back', t('commands.back'), 'Escape', clear)] : []),
  ])
  return { at, current, picked, meant: picked.length > 0 ? picked : current ? [current] : [] }
}
