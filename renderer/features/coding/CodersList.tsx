import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CoderRow, CodingRow } from '#core/contract/coding.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../failure-sentence.ts'
import styles from './coders.module.css'
import { codeColor } from './paint-codings.ts'
import { countByCoder } from './patch-codings.ts'
import type { CoderView } from './useCoderView.ts'

type Props = {
  readonly coders: readonly CoderRow[]
  /** Of the text being read. */
  readonly codings: readonly CodingRow[]
  readonly view: Pick<CoderView, 'hidden' | 'hide'>
  /** Where the codings can have the coders' colours instead of the codes'. */
  readonly paint?: Pick<CoderView, 'paintBy' | 'setPaintBy'>
}

/** Who codes now, whose codings are shown, how many each has here and in all, and what the colours stand for. */
export function CodersList({ coders, codings, view, paint }: Props) {
  const wording = useTranslate()
  const { t, number } = wording
  const { calls } = useEngine()
  const queries = useQueryClient()
  const use = useMutation({
    ...calls.coding.useCoder.mutationOptions(),
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) =>
      toasts.show(`${t('coding.failedChange')}. ${failureSentence(error, wording)}`, { tone: 'danger' }),
  })
  const counts = useMemo(() => countByCoder(codings), [codings])
  const countOf = ({ id }: CoderRow) => counts.get(id) ?? 0
  return (
    <section className={styles.coders} aria-label={t('coding.coders')}>
      <h4>{t('coding.coders')}</h4>
      <ul>
        {coders.map((coder) => (
          <li key={coder.id}>
            <label className={styles.who} title={t('coding.useCoder', { name: coder.name })}>
              <input
                type="radio"
                name="current-coder"
                checked={coder.isCurrent}
                onChange={() => use.mutate({ id: coder.id })}
              />
              <i style={{ backgroundColor: codeColor(coder.color) }} />
              <bdi>{coder.name}</bdi>
            </label>
            <em title={t('coding.countsOf', { here: countOf(coder), all: coder.codings })}>
              {number(countOf(coder))} · {number(coder.codings)}
            </em>
            <label className={styles.shown} title={t('coding.showCoder', { name: coder.name })}>
              <input
                type="checkbox"
                checked={!view.hidden.has(coder.id)}
                aria-label={t('coding.showCoder', { name: coder.name })}
                onChange={(event) => view.hide(coder.id, !event.currentTarget.checked)}
              />
            </label>
          </li>
        ))}
      </ul>
      {paint && coders.length > 1 ? (
        <div className={styles.paint}>
          {t('desk.paintBy')}
          <PickMenu
            label={t('desk.paintBy')}
            value={paint.paintBy}
            choices={[
              { value: 'code', label: t('desk.byCode') },
              { value: 'coder', label: t('desk.byCoder') },
            ]}
            onChange={paint.setPaintBy}
          />
          <Kbd keys="K" />
        </div>
      ) : null}
      <AddCoder isFirst={coders.length === 0} />
    </section>
  )
}

function AddCoder({ isFirst }: { readonly isFirst: boolean }) {
  const wording = useTranslate()
  const { t } = wording
  const { calls } = useEngine()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [isOpen, setOpen] = useState(false)
  const add = useMutation({
    ...calls.coding.addCoder.mutationOptions(),
    onSuccess: () => {
      setName('')
      setOpen(false)
      return queries.invalidateQueries()
    },
    onError: (error) =>
      toasts.show(`${t('coding.failedChange')}. ${failureSentence(error, wording)}`, { tone: 'danger' }),
  })
  if (!isOpen && !isFirst) {
    return (
      <Button look="bare" onClick={() => setOpen(true)}>
        {t('coding.addCoder')}
      </Button>
    )
  }
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') add.mutate({ name: name.trim() })
      }}
    >
      {isFirst ? <p>{t('coding.noCoder')}</p> : null}
      <input
        dir={name === '' ? undefined : 'auto'}
        // biome-ignore lint/a11y/noAutofocus: the field appears because it was asked for
        autoFocus={!isFirst}
        aria-label={t('coding.coderName')}
        placeholder={t('coding.coderName')}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          setOpen(false)
        }}
      />
      <Button type="submit" disabled={name.trim() === '' || add.isPending}>
        {t('coding.add')}
      </Button>
    </form>
  )
}
