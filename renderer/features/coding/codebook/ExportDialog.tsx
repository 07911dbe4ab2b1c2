import { useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ChoiceField } from '#renderer/ui/controls/ChoiceField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import styles from './dialogs.module.css'
import { useCodeCalls } from './useCodeCalls.ts'

type Format = 'csv' | 'xlsx' | 'qdc'

/** In which form the codebook leaves, then where to. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslate()
  const { calls, attempt } = useCodeCalls()
  const [format, setFormat] = useState<Format>('xlsx')
  const write = async () => {
    const written = await attempt(
      calls.exportCodes({ format, title: t('codebook.exportTitle') }),
      t('codebook.failedFile'),
    )
    if (!written) return
    onClose()
    toasts.show(
      `${t('codebook.exported', { name: written.name })} · ${t('codebook.codesCount', { count: written.codes })}`,
    )
  }
  return (
    <Dialog isOpen title={t('codebook.exportTitle')} onClose={onClose} width={440}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void write()
        }}
      >
        <ChoiceField
          label={t('codebook.exportAs')}
          value={format}
          onChange={setFormat}
          choices={[
            { value: 'xlsx', label: t('codebook.asXlsx'), hint: t('codebook.asXlsxHint') },
            { value: 'csv', label: t('codebook.asCsv'), hint: t('codebook.asCsvHint') },
            { value: 'qdc', label: t('codebook.asQdc'), hint: t('codebook.asQdcHint') },
          ]}
        />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" keys="Enter" data-autofocus>
            {t('codebook.exportDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
