import { AlarmsDialog } from './AlarmsDialog.tsx'
import { ReplaceDialog } from './ReplaceDialog.tsx'
import type { useExport } from './useExport.ts'

type Props = Pick<ReturnType<typeof useExport>, 'step' | 'goOn' | 'write' | 'close'>

/** What is asked before the report is written. */
export function ExportDialogs({ step, goOn, write, close }: Props) {
  if (step === null) return null
  if (step.kind === 'alarms')
    return <AlarmsDialog alarms={step.alarms} onClose={close} onGoOn={(reason) => void goOn(step.wish, reason)} />
  const { wish, folder, reason } = step
  return (
    <ReplaceDialog step={step} onClose={close} onWrite={(keepBoth) => void write(wish, folder, reason, keepBoth)} />
  )
}
