import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { rankNames } from '#core/coding/rank-names.ts'
import type { CodeRow } from '#core/contract/coding.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { codeColor } from './paint-codings.ts'
import styles from './picker.module.css'

type Props = {
  readonly codes: readonly CodeRow[]
  /** The code picked takes the place of another. */
  readonly isRecoding: boolean
  readonly onPick: (code: CodeRow) => void
  /** Makes a code of what was typed, when no code is called that. */
  readonly onNew: (name: string) => void
  readonly onClose: () => void
}

const SHOWN = 10

/** A code by part of its name, in any script: type, Enter. */
export function CodePicker({ codes, isRecoding, onPick, onNew, onClose }: Props) {
  const { t } = useTranslate()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const found = useMemo(
    () =>
      rankNames(codes, (code) => code.name, typed)
        .slice(0, SHOWN)
        .map(({ item }) => item),
    [codes, typed],
  )
  const name = typed.trim()
  const choices = found.length + (name === '' ? 0 : 1)
  const choose = (index: number) => {
    const code = found[index]
    if (code) onPick(code)
    else if (name !== '') onNew(name)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt((at + 1) % Math.max(1, choices))
    else if (event.key === 'ArrowUp') setAt((at + choices - 1) % Math.max(1, choices))
    else if (event.key === 'Enter') choose(at)
    else return
    event.preventDefault()
  }
  return (
    <Dialog isOpen title={t(isRecoding ? 'desk.recode' : 'coding.pickCode')} onClose={onClose} width={440}>
      <PickerField
        id={id}
        typed={typed}
        at={at}
        onKeyDown={onKeyDown}
        onType={(value) => {
          setTyped(value)
          setAt(0)
        }}
      />
      <div id={id} className={styles.list} role="listbox" aria-label={t('coding.codes')}>
        {found.map((code, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above answers the keys of its list
          <div
            key={code.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.option}
            onClick={() => onPick(code)}
          >
            <i style={{ backgroundColor: codeColor(code.color) }} />
            <bdi>{code.name}</bdi>
          </div>
        ))}
        {name === '' ? null : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above answers the keys of its list
          <div
            id={`${id}-${found.length}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === found.length}
            className={styles.option}
            onClick={() => onNew(name)}
          >
            <i className={styles.new} />
            {t('coding.newFromTyped', { name })}
          </div>
        )}
      </div>
    </Dialog>
  )
}

function PickerField(props: {
  readonly id: string
  readonly typed: string
  readonly at: number
  readonly onType: (typed: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}) {
  const { t } = useTranslate()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <input
      ref={field}
      data-autofocus
      className={styles.field}
      dir={props.typed === '' ? undefined : 'auto'}
      role="combobox"
      aria-expanded
      aria-controls={props.id}
      aria-activedescendant={`${props.id}-${props.at}`}
      aria-label={t('coding.pickHint')}
      placeholder={t('coding.pickHint')}
      value={props.typed}
      onChange={(event) => props.onType(event.currentTarget.value)}
      onKeyDown={props.onKeyDown}
    />
  )
}
