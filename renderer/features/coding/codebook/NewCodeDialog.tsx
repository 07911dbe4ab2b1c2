import { useState } from 'react'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import { foldLabel } from '#core/text/fold-label.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { TextField } from '#renderer/ui/controls/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { CodeSelect } from './CodeSelect.tsx'
import styles from './dialogs.module.css'
import { useCodeCalls } from './useCodeCalls.ts'

type Props = {
  readonly codes: readonly CodebookRow[]
  readonly parentId: CodeId | null
  readonly onMade: (id: CodeId) => void
  readonly onClose: () => void
}

const NONE: ReadonlySet<string> = new Set()

/** A new code: its name and where it stands; what it means is written in the editor. */
export function NewCodeDialog({ codes, parentId, onMade, onClose }: Props) {
  const { t } = useTranslate()
  const { calls, attempt } = useCodeCalls()
  const [name, setName] = useState('')
  const [parent, setParent] = useState(parentId)
  const isTaken = codes.some((code) => foldLabel(code.name) === foldLabel(name)) && name.trim() !== ''
  const make = async () => {
    if (name.trim() === '') return
    const code = await attempt(calls.addCode({ name: name.trim(), parentId: parent }))
    if (!code) return
    onClose()
    onMade(code.id)
  }
  return (
    <Dialog isOpen title={t('codebook.new')} onClose={onClose} width={440}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <TextField
          label={t('codebook.newName')}
          value={name}
          onChange={setName}
          maxLength={300}
          data-autofocus
          {...(isTaken ? { hint: t('codebook.nameTaken') } : {})}
        />
        <CodeSelect
          label={t('codebook.parent')}
          codes={codes}
          without={NONE}
          noneLabel={t('codebook.noParent')}
          value={parent}
          onChange={setParent}
        />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" keys="Enter" disabled={name.trim() === ''}>
            {t('codebook.make')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
