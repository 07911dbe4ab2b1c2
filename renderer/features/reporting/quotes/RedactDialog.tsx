import { useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { TextField } from '#renderer/ui/controls/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import dialog from '../dialog.module.css'

type Props = {
  /** The words as they stand. */
  readonly words: string
  readonly onRedact: (instead: string) => void
  readonly onClose: () => void
}

/** Words that are printed in the place of others. */
export function RedactDialog({ words, onRedact, onClose }: Props) {
  const { t } = useTranslate()
  const [instead, setInstead] = useState('')
  return (
    <Dialog isOpen title={t('leaving.redactTitle')} onClose={onClose}>
      <form
        className={dialog.form}
        onSubmit={(event) => {
          event.preventDefault()
          onRedact(instead.trim())
        }}
      >
        <p className={dialog.words} dir="auto">
          {words}
        </p>
        <TextField
          label={t('leaving.instead')}
          hint={t('leaving.insteadHint')}
          value={instead}
          maxLength={200}
          data-autofocus
          onChange={setInstead}
        />
        <div className={dialog.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" keys="Enter">
            {t('leaving.redactDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
