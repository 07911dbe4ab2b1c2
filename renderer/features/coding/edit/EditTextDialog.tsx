import { useQuery } from '@tanstack/react-query'
import type { DocumentRow } from '#core/contract/coding.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../../failure-sentence.ts'
import { EditTextForm } from './EditTextForm.tsx'

type Props = { readonly document: DocumentRow; readonly onClose: () => void }

/** A text to edit, over the whole screen. */
export function EditTextDialog({ document, onClose }: Props) {
  const { calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const { data, error } = useQuery(calls.coding.getTextToEdit.queryOptions({ input: { id: document.id } }))
  const waves = useQuery(calls.study.status.queryOptions()).data?.waves
  const wave = waves?.find(({ id }) => id === document.wave)?.label ?? document.wave
  const name = t('coding.openText', { name: document.pseudonym, wave })
  return (
    <Dialog isOpen title={t('textEdit.title', { name })} onClose={onClose} width={1160}>
      {error ? <ErrorState title={t('textEdit.failedOpen')} body={failureSentence(error, wording)} /> : null}
      {data ? (
        <EditTextForm key={data.sha256} data={data} onClose={onClose} />
      ) : error ? null : (
        <Skeleton height={480} />
      )}
    </Dialog>
  )
}
