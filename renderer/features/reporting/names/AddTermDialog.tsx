import { useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { TextField } from '#renderer/ui/controls/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import dialog from '../dialog.module.css'

/** A name that only the evaluators know to be one. */
export function AddTermDialog(props: { readonly onAdd: (term: string) => void; readonly onClose: () => void }) {
  const { onAdd, onClose } = props
  const { t } = useTranslate()
  const [term, setTerm] = useState('')
  return (
    <Dialog isOpen title={t('leaving.addTitle')} onClose={onClose}>
      <form
        className={dialog.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (term.trim() !== '') onAdd(term.trim())
        }}
      >
        <TextField
          label={t('leaving.addLabel')}
          hint={t('leaving.addHint')}
          value={term}
          maxLength={300}
          required
          data-autofocus
          onChange={setTerm}
        />
        <div className={dialog.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" keys="Enter" disabled={term.trim() === ''}>
            {t('leaving.addDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
