import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import { useHistory } from '#renderer/app/shell/useHistory.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { CodeSelect } from './CodeSelect.tsx'
import { Consequences } from './Consequences.tsx'
import styles from './dialogs.module.css'
import { sayRecoded } from './say-outcome.ts'
import { useCodeCalls } from './useCodeCalls.ts'

type Props = {
  readonly code: CodebookRow
  readonly codes: readonly CodebookRow[]
  readonly onMerged: (into: CodeId) => void
  readonly onClose: () => void
}

/** One code becomes another; what that does is said before and after. */
export function MergeDialog({ code, codes, onMerged, onClose }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const { calls: queries } = useEngine()
  const { calls, attempt } = useCodeCalls()
  const { undo } = useHistory()
  const [into, setInto] = useState<CodeId | null>(null)
  const target = codes.find(({ id }) => id === into)
  const forecast = useQuery({
    ...queries.coding.forecastRecode.queryOptions({ input: { from: code.id, into: into ?? code.id } }),
    enabled: into !== null,
  }).data
  const merge = async () => {
    if (!target) return
    const done = await attempt(calls.mergeCodes({ from: code.id, into: target.id }))
    if (!done) return
    onClose()
    onMerged(target.id)
    const said = [t('codebook.merged', { name: code.name, into: target.name }), ...sayRecoded(done, wording)]
    toasts.show(said.join(' · '), { onUndo: undo })
  }
  return (
    <Dialog isOpen title={t('codebook.mergeTitle', { name: code.name })} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void merge()
        }}
      >
        <CodeSelect
          label={t('codebook.mergeInto')}
          codes={codes}
          without={new Set([code.id])}
          noneLabel="…"
          value={into}
          onChange={setInto}
          isFocused
        />
        {target && forecast ? (
          <Consequences
            lines={[
              ...sayRecoded(forecast, wording),
              t('codebook.mergeGoes', { name: code.name }),
              t('codebook.undoBrings'),
            ]}
          />
        ) : null}
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" keys="Enter" disabled={!target}>
            {t('codebook.mergeDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
