import { useState } from 'react'
import type { CodebookPlan } from '#core/contract/codebook.ts'
import type { FileHandle } from '#core/contract/ids.ts'
import { useHistory } from '#renderer/app/shell/useHistory.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { useCodeCalls } from './useCodeCalls.ts'

export type OpenImport = {
  readonly handle: FileHandle
  readonly name: string
  /** Null while the file is being read. */
  readonly plan: CodebookPlan | null
}

/** A codebook's file: chosen, read, shown, and only then taken in. */
export function useImport() {
  const { t } = useTranslate()
  const { calls, attempt } = useCodeCalls()
  const { undo } = useHistory()
  const [open, setOpen] = useState<OpenImport | null>(null)
  const choose = async () => {
    const picked = await attempt(calls.pickCodebook({ title: t('codebook.import') }))
    if (!picked) return
    setOpen({ ...picked, plan: null })
    const plan = await attempt(calls.planImport({ file: picked.handle }), t('codebook.failedRead'))
    setOpen(plan ? { ...picked, plan } : null)
  }
  const take = async () => {
    if (!open?.plan) return
    const done = await attempt(calls.importCodes({ file: open.handle, sha256: open.plan.sha256 }))
    if (!done) return
    setOpen(null)
    toasts.show(t('codebook.imported', done), { onUndo: undo })
  }
  return { open, choose: () => void choose(), take: () => void take(), close: () => setOpen(null) }
}
