import { useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import dialog from '../dialog.module.css'
import { ReasonForm } from '../ReasonForm.tsx'

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
      <ReasonForm
        label={t('leaving.keepReason')}
        hint={t('leaving.keepHint')}
        action={t('leaving.keepDo')}
        reason={reason}
        onType={setReason}
        onDone={onKeep}
        onClose={onClose}
      >
        <p className={dialog.words} dir="auto">
          {list(words)}
        </p>
      </ReasonForm>
    </Dialog>
  )
}
