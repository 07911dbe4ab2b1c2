import { useState } from 'react'
import type { z } from 'zod'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { ExportResult, reportFormat } from '#core/contract/reporting.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useJob } from '#renderer/engine/useJob.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../failure-sentence.ts'

export type Format = z.infer<typeof reportFormat>

/** Writing the report into a folder that the user picks in the system's own dialog. */
export function useExport() {
  const { client } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const job = useJob()
  const [written, setWritten] = useState<ExportResult | null>(null)
  const write = async (formats: readonly Format[], language: LanguageCode) => {
    const folder = await client.reporting.pickFolder({ title: t('report.pickFolder') })
    if (!folder) return
    setWritten(null)
    const input = { folder: folder.handle, formats: [...formats], language, reason: t('report.draftReason') }
    const result = await job.run((signal) => client.reporting.exportReport(input, { signal }))
    if (!result) return
    setWritten(result)
    toasts.show(t('report.exported'))
  }
  const reveal = async (file: ExportResult['files'][number]) => {
    try {
      await client.reporting.reveal({ file: file.handle })
    } catch (error) {
      toasts.show(failureSentence(error, wording), { tone: 'danger' })
    }
  }
  return { job, written, write, reveal }
}
