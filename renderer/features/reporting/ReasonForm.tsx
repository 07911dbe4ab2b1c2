import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Field } from '#renderer/ui/controls/Field.tsx'
import dialog from './dialog.module.css'

type Props = {
  readonly label: string
  readonly hint: string
  readonly reason: string
  readonly onType: (reason: string) => void
  /** The words of the button that does it. */
  readonly action: string
  readonly onDone: (reason: string) => void
  readonly onClose: () => void
  /** What the reason is asked for. */
  readonly children: ReactNode
}

/** Asks for a reason, without which nothing is done; within a dialog. */
export function ReasonForm({ label, hint, reason, onType, action, onDone, onClose, children }: Props) {
  const { t } = useTranslate()
  const given = reason.trim()
  return (
    <form
      className={dialog.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') onDone(given)
      }}
    >
      {children}
      <Field label={label} hint={hint}>
        {(ids) => (
          <textarea
            {...ids}
            className={dialog.reason}
            dir="auto"
            required
            maxLength={2000}
            data-autofocus
            value={reason}
            onChange={(event) => onType(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className={dialog.actions}>
        <Button onClick={onClose}>{t('shell.cancel')}</Button>
        <Button type="submit" look="primary" disabled={given === ''}>
          {action}
        </Button>
      </div>
    </form>
  )
}
