import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { DifferenceTable } from '../changes/DifferenceTable.tsx'
import { sayDifference } from '../changes/say-difference.ts'
import dialog from '../dialog.module.css'
import type { ExportStep } from './useExport.ts'

type Props = {
  readonly step: Extract<ExportStep, { kind: 'replace' }>
  readonly onWrite: (keepBoth: boolean) => void
  readonly onClose: () => void
}

/** What would be other figures than those of the last report, and which files would be replaced by them. */
export function ReplaceDialog({ step, onWrite, onClose }: Props) {
  const wording = useTranslate()
  const { t, list } = wording
  const { difference, standing, folder } = step
  const isReplacing = standing.length > 0
  return (
    <Dialog
      isOpen
      title={sayDifference(difference, wording) || t('leaving.replaceTitle')}
      onClose={onClose}
      width={880}
    >
      <div className={dialog.form}>
        {difference.rows.length > 0 ? (
          <div className={dialog.table}>
            <DifferenceTable rows={difference.rows} />
          </div>
        ) : null}
        <p>
          {isReplacing
            ? t('leaving.standing', { folder: folder.name, names: list(standing) })
            : t('leaving.notStanding', { folder: folder.name })}
        </p>
        <div className={dialog.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          {isReplacing ? <Button onClick={() => onWrite(true)}>{t('leaving.keepBoth')}</Button> : null}
          <Button look="primary" data-autofocus onClick={() => onWrite(false)}>
            {t(isReplacing ? 'leaving.replace' : 'leaving.write')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
