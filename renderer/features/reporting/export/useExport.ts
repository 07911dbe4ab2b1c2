import { useState } from 'react'
import type { z } from 'zod'
import type { FileHandle, LanguageCode } from '#core/contract/ids.ts'
import type { ExportResult, reportFormat } from '#core/contract/reporting.ts'
import { type Alarm, isOpen } from '#core/types/report-alarm.ts'
import type { ReportDifference } from '#core/types/report-description.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { refusalOf } from '#renderer/engine/refusal.ts'
import { useJob } from '#renderer/engine/useJob.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../../failure-sentence.ts'
import { keptReason } from './kept-reason.ts'

export type Format = z.infer<typeof reportFormat>

type Wish = { readonly formats: readonly Format[]; readonly language: LanguageCode }
type Folder = { readonly handle: FileHandle; readonly name: string }

/** What has to be said before the report is written. */
export type ExportStep =
  | { readonly kind: 'alarms'; readonly wish: Wish; readonly alarms: readonly Alarm[] }
  | {
      readonly kind: 'replace'
      readonly wish: Wish
      readonly reason: string
      readonly folder: Folder
      readonly difference: ReportDifference
      /** Files that would be replaced. */
      readonly standing: readonly string[]
    }

/** Writing the report: what is open is asked about first, then the folder, then what would be replaced. */
export function useExport() {
  const { client } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const job = useJob()
  const [written, setWritten] = useState<ExportResult | null>(null)
  const [step, setStep] = useState<ExportStep | null>(null)
  const said = async <Answer>(call: Promise<Answer>): Promise<Answer | null> => {
    try {
      return await call
    } catch (error) {
      toasts.show(`${t('report.failedExport')}. ${failureSentence(error, wording)}`, { tone: 'danger' })
      return null
    }
  }

  const write = async (wish: Wish, folder: Folder, reason: string, keepBoth: boolean) => {
    setStep(null)
    setWritten(null)
    const input = { ...wish, formats: [...wish.formats], folder: folder.handle, reason, keepBoth }
    let refused: unknown = null
    const result = await job.run(async (signal) => {
      try {
        return await client.reporting.exportReport(input, { signal })
      } catch (error) {
        refused = error
        throw error
      }
    })
    if (result) {
      setWritten(result)
      keptReason.text = ''
      toasts.show(t('report.exported'))
    } else if (refusalOf(refused)?.reason === 'open-alarms') await begin(wish)
  }
  const goOn = async (wish: Wish, reason: string) => {
    const folder = await said(client.reporting.pickFolder({ title: t('report.pickFolder') }))
    if (!folder) return
    const standing = await said(
      client.reporting.findWritten({ ...wish, formats: [...wish.formats], folder: folder.handle }),
    )
    if (standing === null) return
    const difference = await job.run((signal) =>
      client.reporting.compareWithLast({ language: wish.language }, { signal }),
    )
    if (difference === null) return
    const isReplaced = standing.length > 0 && difference.last === null
    if (difference.rows.length > 0 || isReplaced)
      setStep({ kind: 'replace', wish, reason, folder, difference, standing })
    else await write(wish, folder, reason, false)
  }
  const begin = async (wish: Wish) => {
    // What is open is known once the report is worked out: that may take a while, is shown, and can be cancelled.
    const plan = await job.run((signal) => client.reporting.getPlan({ language: wish.language }, { signal }))
    if (plan === null) return
    const alarms = await said(client.reporting.listAlarms({ language: wish.language }))
    if (alarms === null) return
    const open = alarms.filter(isOpen)
    if (open.length > 0) setStep({ kind: 'alarms', wish, alarms: open })
    else await goOn(wish, '')
  }
  const reveal = async (file: ExportResult['files'][number]) => {
    try {
      await client.reporting.reveal({ file: file.handle })
    } catch (error) {
      toasts.show(failureSentence(error, wording), { tone: 'danger' })
    }
  }
  return { job, written, step, begin, goOn, write, reveal, close: () => setStep(null) }
}
