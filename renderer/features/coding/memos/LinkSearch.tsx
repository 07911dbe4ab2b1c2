import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import type { MemoPlace } from '#core/contract/memos.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { kindWord, MemoPlaceName } from './MemoPlaceName.tsx'
import styles from './places.module.css'

type Props = {
  /** Already pointed to: left out of what is offered. */
  readonly linked: readonly MemoPlace[]
  readonly onPick: (place: MemoPlace) => void
}

const EACH = 6

/** Finds what to link to by part of its name or its words: type, arrows, Enter. */
export function LinkSearch({ linked, onPick }: Props) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [text] = useDebouncedValue(typed.trim(), 100)
  const isOpen = typed.trim() !== ''
  const found = useQuery(
    calls.coding.findLinkTargets.queryOptions({
      input: { text, limit: EACH },
      enabled: isOpen && text !== '',
      placeholderData: keepPreviousData,
    }),
  )
  const places = (found.data ?? []).filter((place) => !linked.some((one) => keyOf(one) === keyOf(place)))
  const pick = (place: MemoPlace | undefined) => {
    if (!place) return
    setTyped('')
    onPick(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return
    const count = Math.max(1, places.length)
    if (event.key === 'ArrowDown') setAt((at + 1) % count)
    else if (event.key === 'ArrowUp') setAt((at + count - 1) % count)
    else if (event.key === 'Enter') pick(places[at])
    else if (event.key === 'Escape') setTyped('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.finder}>
      <input
        type="search"
        className={styles.find}
        dir={typed === '' ? undefined : 'auto'}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-activedescendant={isOpen && places[at] ? `${id}-${at}` : undefined}
        aria-label={t('memos.addLink')}
        placeholder={t('memos.addLink')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={t('memos.addLink')} className={styles.targets} hidden={!isOpen}>
        {found.data && places.length === 0 ? <p className={styles.hint}>{t('memos.noTargets')}</p> : null}
        {places.map((place, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above answers the keys of its list
          <div
            key={keyOf(place)}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.target}
            onClick={() => pick(place)}
          >
            {place.kind === places[index - 1]?.kind ? null : <small>{kindWord(place.kind, t)}</small>}
            <MemoPlaceName place={place} />
            {place.kind === 'coding' ? <q dir="auto">{place.quote}</q> : null}
          </div>
        ))}
      </div>
    </div>
  )
}

function keyOf(place: MemoPlace): string {
  return 'id' in place ? `${place.kind}:${place.id}` : place.kind
}
