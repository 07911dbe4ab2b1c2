import { useState } from 'react'
import type { PlannedTable } from '#core/contract/transcripts.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { ColumnsForm } from './ColumnsForm.tsx'
import styles from './transcripts.module.css'

/** Tables of which it is not clear which column holds the texts: they wait for an answer and hold nothing else up. */
export function TablesToRead({ tables }: { readonly tables: readonly PlannedTable[] }) {
  const { t } = useTranslate()
  const [open, setOpen] = useState<string | null>(null)
  const shown = tables.find(({ path }) => path === open)
  return (
    <>
      {tables.map(({ path }) => (
        <p key={path} className={styles.waiting}>
          <span>{t('transcripts.tableWaits', { name: path })}</span>
          <Button onClick={() => setOpen(path)}>{t('transcripts.chooseColumns')}</Button>
        </p>
      ))}
      <Dialog isOpen={shown !== undefined} title={t('transcripts.chooseColumns')} onClose={() => setOpen(null)}>
        {shown ? <ColumnsForm table={shown} /> : null}
      </Dialog>
    </>
  )
}
