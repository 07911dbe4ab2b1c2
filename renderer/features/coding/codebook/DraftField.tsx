import type { KeyboardEvent } from 'react'
import { codeNameText, codeText } from '#core/text/code-text.ts'
import { Field } from '#renderer/ui/controls/Field.tsx'
import styles from './editor.module.css'
import { useDraft } from './useDraft.ts'

type Props = {
  /** The code's, for what is typed and not kept yet. */
  readonly id: string
  readonly name: string
  readonly label: string
  readonly saved: string
  readonly rows: number
  readonly maxLength: number
  readonly isName?: boolean
  /** What is wrong with the text; it is not kept then. */
  readonly errorOf?: (text: string) => string | null
  readonly hint?: string | undefined
  readonly save: (text: string) => Promise<boolean>
  /** Escape: back to the tree. */
  readonly onLeave: () => void
}

/** A text of a code, as high as what it says, in its own direction; kept as it is typed. */
export function DraftField(props: Props) {
  const { id, name, label, saved, rows, maxLength, isName = false, errorOf, hint, save, onLeave } = props
  const { typed, type, keep } = useDraft(`code.${id}.${name}`, saved, isName ? codeNameText : codeText, async (text) =>
    errorOf?.(text) ? false : save(text),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (isName && event.key === 'Enter' && !event.nativeEvent.isComposing)
    if (!isDone) return
    event.preventDefault()
    keep()
    onLeave()
  }
  return (
    <Field label={label} error={errorOf?.(typed) ?? null} {...(hint ? { hint } : {})}>
      {(ids) => (
        <textarea
          {...ids}
          data-field={name}
          className={isName ? `${styles.text} ${styles.name}` : styles.text}
          dir={typed === '' ? undefined : 'auto'}
          rows={rows}
          maxLength={maxLength}
          value={typed}
          onChange={(event) => type(isName ? event.currentTarget.value.replace(/\n/g, ' ') : event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
