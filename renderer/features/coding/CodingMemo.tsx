import { type Ref, useEffect, useRef, useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Field } from '#renderer/ui/controls/Field.tsx'
import styles from './codes.module.css'

type Props = {
  readonly memo: string
  readonly onChange: (memo: string) => void
  /** Where a key leads into the field, and Escape out of it. */
  readonly field?: Ref<HTMLTextAreaElement>
  readonly onLeave?: () => void
}

/** Why this code here. Kept a second after typing stops, and when the field is left; Escape goes back to the text. */
export function CodingMemo({ memo, field, onChange, onLeave }: Props) {
  const { t } = useTranslate()
  const [typed, setTyped] = useState(memo)
  const kept = useRef(memo)
  const keep = useRef(() => {})
  keep.current = () => {
    if (typed === kept.current) return
    kept.current = typed
    onChange(typed)
  }
  useEffect(() => {
    if (typed === kept.current) return
    const timer = setTimeout(() => keep.current(), 1000)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => () => keep.current(), [])
  // Undone, or merged with another: what is typed and not kept yet stays.
  useEffect(() => {
    setTyped((now) => (now === kept.current ? memo : now))
    kept.current = memo
  }, [memo])
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
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => keep.current()}
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
