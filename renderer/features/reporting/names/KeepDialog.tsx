import { useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Field } from '#renderer/ui/controls/Field.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import dialog from '../dialog.module.css'

type Props = {
  /** What is kept, as it stands. */
  readonly words: readonly string[]
  readonly onKeep: (reason: string) => void
  readonly onClose: () => void
}

/** Printing what could tell who someone is needs a reason, which is kept with the decision. */
export function KeepDialog({ words, onKeep, onClose }: Props) {
  const { t, list } = useTranslate()
  const [reason, setReason] = useState('')
  return (
    <Dialog isOpen title={t('leaving.keepTitle', { count: words.length })} onClose={onClose}>
      <form
        className={dialog.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() !== '') onKeep(reason.trim())
        }}
      >
        <p className={dialog.words} dir="auto">
          {list(words)}
        </p>
        <Field label={t('leaving.keepReason')} hint={t('leaving.keepHint')}>
          {(ids) => (
            <textarea
              {...ids}
              className={dialog.reason}
              dir="auto"
              required
              maxLength={2000}
              data-autofocus
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
        <div className={dialog.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" disabled={reason.trim() === ''}>
            {t('leaving.keepDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
