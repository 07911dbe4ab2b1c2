import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId, CodingId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useHistory } from '#renderer/app/shell/useHistory.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { TextField } from '#renderer/ui/controls/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { CodeSelect } from './CodeSelect.tsx'
import { Consequences } from './Consequences.tsx'
import styles from './dialogs.module.css'
import { SplitList } from './SplitList.tsx'
import { sayRecoded } from './say-outcome.ts'
import { useCodeCalls } from './useCodeCalls.ts'

type Props = {
  readonly code: CodebookRow
  readonly codes: readonly CodebookRow[]
  readonly waves: readonly WaveSummary[]
  readonly onSplit: (into: CodeId) => void
  readonly onClose: () => void
}

/** Some of a code's codings go to another code, or to a new one beside it. */
export function SplitDialog({ code, codes, waves, onSplit, onClose }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const { calls: queries } = useEngine()
  const { calls, attempt } = useCodeCalls()
  const { undo } = useHistory()
  const codings = useQuery(queries.coding.listCodeCodings.queryOptions({ input: { id: code.id } })).data ?? []
  const [chosen, setChosen] = useState<ReadonlySet<CodingId>>(new Set())
  const [into, setInto] = useState<CodeId | null>(null)
  const [name, setName] = useState('')
  const target = codes.find(({ id }) => id === into)
  const ids = [...chosen]
  const forecast = useQuery({
    ...queries.coding.forecastRecode.queryOptions({ input: { from: code.id, into: into ?? code.id, codings: ids } }),
    enabled: into !== null && ids.length > 0,
  }).data
  const isReady = ids.length > 0 && (target !== undefined || name.trim() !== '')
  const split = async () => {
    if (!isReady) return
    const wish = target ? { codeId: target.id } : { name: name.trim(), parentId: code.parentId }
    const done = await attempt(calls.splitCode({ from: code.id, codings: ids, into: wish }))
    if (!done) return
    onClose()
    onSplit(done.into)
    const told = { name: code.name, into: target?.name ?? name.trim(), moved: done.moved + done.joined }
    const [, ...more] = sayRecoded(done, wording)
    toasts.show([t('codebook.splitDone', told), ...more].join(' · '), { onUndo: undo })
  }
  return (
    <Dialog isOpen title={t('codebook.splitTitle', { name: code.name })} onClose={onClose} width={640}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void split()
        }}
      >
        <SplitList codings={codings} waves={waves} chosen={chosen} onChoose={setChosen} />
        <div className={styles.pair}>
          <CodeSelect
            label={t('codebook.splitInto')}
            codes={codes}
            without={new Set([code.id])}
            noneLabel={t('codebook.splitNew')}
            value={into}
            onChange={setInto}
          />
          {into === null ? (
            <TextField label={t('codebook.splitName')} value={name} onChange={setName} maxLength={300} />
          ) : null}
        </div>
        {forecast ? <Consequences lines={sayRecoded(forecast, wording)} /> : null}
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" keys="Enter" disabled={!isReady}>
            {t('codebook.splitDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
