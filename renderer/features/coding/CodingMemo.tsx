import { type Ref, useEffect, useRef } from 'react'
import { moveDraft } from '#renderer/engine/drafts.ts'
import { useKeptText } from '#renderer/engine/useKeptText.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Field } from '#renderer/ui/controls/Field.tsx'
import styles from './codes.module.css'

type Props = {
  /** The coding's. */
  readonly id: string
  readonly memo: string
  readonly onChange: (memo: string) => void
  /** Where a key leads into the field, and Escape out of it. */
  readonly field?: Ref<HTMLTextAreaElement>
  readonly onLeave?: () => void
}

/** Why this code here. Kept a second after typing stops, and when the field is left; Escape goes back to the text. */
export function CodingMemo({ id, memo, field, onChange, onLeave }: Props) {
  const { t } = useTranslate()
  const { typed, type, leave } = useKeptText(nameOf(id), memo, async (text) => {
    onChange(text)
    return true
  })
  const known = useRef(id)
  useEffect(() => {
    // The engine has answered while something was being written: the draft is of the coding's own id now.
    if (known.current !== id) moveDraft(nameOf(known.current), nameOf(id))
    known.current = id
  }, [id])
  return (
    <Field label={t('coding.memo')} hint={t(onLeave ? 'desk.memoHint' : 'desk.memoHintShort')}>
      {(ids) => (
        <textarea
          {...ids}
          ref={field}
          className={styles.memo}
          dir={typed === '' ? undefined : 'auto'}
          rows={3}
          value={typed}
          aria-keyshortcuts={onLeave ? 'M' : undefined}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !onLeave) return
            event.preventDefault()
            onLeave()
          }}
        />
      )}
    </Field>
  )
}

function nameOf(id: string): string {
  return `coding.${id}.memo`
}
