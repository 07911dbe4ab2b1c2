import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CodebookRow } from '#core/contract/codebook.ts'
import { useHistory } from '#renderer/app/shell/useHistory.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ChoiceField } from '#renderer/ui/controls/ChoiceField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { Consequences } from './Consequences.tsx'
import styles from './dialogs.module.css'
import { sayDeleted } from './say-outcome.ts'
import { useCodeCalls } from './useCodeCalls.ts'

type Props = {
  readonly code: CodebookRow
  readonly onDeleted: () => void
  readonly onClose: () => void
}

/** Deleting a code that others stand under: whether they move up or go too. */
export function DeleteDialog({ code, onDeleted, onClose }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const { calls: queries } = useEngine()
  const { calls, attempt } = useCodeCalls()
  const { undo } = useHistory()
  const [children, setChildren] = useState<'up' | 'with'>('up')
  const forecast = useQuery(queries.coding.forecastDelete.queryOptions({ input: { id: code.id } })).data
  const remove = async () => {
    const done = await attempt(calls.deleteCode({ id: code.id, children }))
    if (!done) return
    onClose()
    onDeleted()
    const said = [t('codebook.deleted', { name: code.name }), ...sayDeleted(done, wording)]
    toasts.show(said.join(' · '), { onUndo: undo })
  }
  return (
    <Dialog isOpen title={t('codebook.deleteTitle', { name: code.name })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void remove()
        }}
      >
        <ChoiceField
          label={t('codebook.deleteChildren')}
          value={children}
          onChange={setChildren}
          choices={[
            { value: 'up', label: t('codebook.childrenUp') },
            { value: 'with', label: t('codebook.childrenWith') },
          ]}
        />
        {forecast ? (
          <Consequences lines={[...sayDeleted(forecast[children], wording), t('codebook.undoBrings')]} />
        ) : null}
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" keys="Enter" data-autofocus>
            {t('codebook.deleteDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
