import { useNavigate } from '@tanstack/react-router'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../../failure-sentence.ts'
import { useTranscriptImport } from './TranscriptImportProvider.tsx'
import styles from './transcripts.module.css'
import type { ImportDone } from './useImportSteps.ts'

/** What came in, and all that did not, with why. */
export function ImportDoneView({ done }: { readonly done: ImportDone }) {
  const { client } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const navigate = useNavigate()
  const { pick } = useTranscriptImport()
  const { imported, leftOut } = done
  const save = async () => {
    const headers = [t('transcripts.file'), t('transcripts.row'), t('transcripts.why')]
    const rows = [headers, ...leftOut.map(({ file, row, why }) => [file, row === null ? '' : String(row), why])]
    try {
      const title = t('transcripts.saveList')
      const saved = await client.importing.saveTable({ title, suggestedName: t('transcripts.listName'), rows })
      if (saved) toasts.show(t('transcripts.saved', { name: saved.name }))
    } catch (error) {
      toasts.show(failureSentence(error, wording), { tone: 'danger' })
    }
  }
  return (
    <section className={styles.done}>
      <h1>{t('transcripts.imported', { count: imported })}</h1>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void navigate({ to: '/coding' })}>
          {t('transcripts.toCoding')}
        </Button>
        <Button onClick={() => void pick('files')}>{t('transcripts.importFiles')}</Button>
        {leftOut.length > 0 ? <Button onClick={() => void save()}>{t('transcripts.saveList')}</Button> : null}
      </div>
      {leftOut.length > 0 ? (
        <>
          <h2>{t('transcripts.leftOutTitle', { count: leftOut.length })}</h2>
          <ul className={styles.leftOut} data-selectable>
            {leftOut.map(({ file, row, why }) => (
              <li key={`${file}#${row}#${why}`}>
                <bdi>
                  {file}
                  {row === null ? '' : ` : ${row}`}
                </bdi>
                <span dir="auto">{why}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
