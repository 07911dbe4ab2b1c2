import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Alarm } from '#core/types/report-alarm.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import dialog from '../dialog.module.css'
import { ReasonForm } from '../ReasonForm.tsx'
import { countAlarms } from './count-alarms.ts'
import { keptReason } from './kept-reason.ts'

type Props = {
  readonly alarms: readonly Alarm[]
  readonly onGoOn: (reason: string) => void
  readonly onClose: () => void
}

/** What is still to be decided; without that the report leaves only with a reason, which is kept. */
export function AlarmsDialog({ alarms, onGoOn, onClose }: Props) {
  const { t } = useTranslate()
  const navigate = useNavigate()
  const [reason, setReason] = useState(keptReason.text)
  const type = (next: string) => {
    keptReason.text = next
    setReason(next)
  }
  const goTo = (view: 'quotes' | 'names') => {
    onClose()
    void navigate({ to: '/report', search: { view } })
  }
  return (
    <Dialog isOpen title={t('leaving.gateTitle', { count: alarms.length })} onClose={onClose} width={560}>
      <ReasonForm
        label={t('leaving.gateReason')}
        hint={t('leaving.gateHint')}
        action={t('leaving.gateDo')}
        reason={reason}
        onType={type}
        onDone={onGoOn}
        onClose={onClose}
      >
        <ul className={dialog.lines}>
          {countAlarms(alarms).map(({ what, count }) => (
            <li key={what}>
              <button type="button" onClick={() => goTo(what === 'quote' ? 'quotes' : 'names')}>
                <Count count={count} />
                <span>{t(`leaving.of-${what}`)}</span>
                <small>{t('leaving.look')}</small>
              </button>
            </li>
          ))}
        </ul>
      </ReasonForm>
    </Dialog>
  )
}

function Count({ count }: { readonly count: number }) {
  const { number } = useTranslate()
  return <strong>{number(count)}</strong>
}
