import { useMemo, useState } from 'react'
import { lastingText, planTextEdit } from '#core/coding/edit-text.ts'
import type { TextToEdit } from '#core/contract/text-edits.ts'
import { countWords } from '#core/text/count-words.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../../failure-sentence.ts'
import styles from './edit.module.css'
import { FateCounts, FateList } from './FateList.tsx'
import { SpeakerRoles } from './SpeakerRoles.tsx'
import { useTextDraft } from './useTextDraft.ts'

type Props = { readonly data: TextToEdit; readonly onClose: () => void }

/** The text in a field, and beside it what its codings will do. */
export function EditTextForm({ data, onClose }: Props) {
  const { client } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const draft = useTextDraft(data)
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())
  const [isSending, setSending] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const after = useMemo(() => lastingText(draft.settled), [draft.settled])
  const fates = useMemo(() => planTextEdit(data.text, after, data.codings, data.language), [data, after])
  const isChanged = draft.typed !== data.text
  const hasWords = useMemo(() => countWords(after) > 0, [after])

  const keep = async () => {
    if (!isChanged || isSending) return
    setSending(true)
    setFailure(null)
    const remove = data.codings.filter(({ id }) => removed.has(id)).map(({ id }) => id)
    try {
      await client.coding.editText({ id: data.id, basedOn: data.sha256, text: draft.typed, remove })
      draft.drop()
      toasts.show(t('textEdit.kept'), { onUndo: () => void client.history.undo() })
      onClose()
    } catch (error) {
      setFailure(`${t('textEdit.failedKeep')}. ${failureSentence(error, wording)}`)
      setSending(false)
    }
  }
  const choose = (id: string, isRemoved: boolean) =>
    setRemoved((now) => new Set(isRemoved ? [...now, id] : [...now].filter((one) => one !== id)))

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep()
      }}
    >
      <textarea
        className={styles.text}
        // Each line runs in the direction of its own words.
        dir="auto"
        aria-label={t('textEdit.text')}
        data-autofocus
        value={draft.typed}
        onChange={(event) => draft.type(event.currentTarget.value)}
      />
      <div className={styles.side}>
        <FateCounts fates={fates} isChanged={isChanged} />
        <FateList
          before={data.text}
          after={after}
          fates={fates}
          codings={data.codings}
          removed={removed}
          onRemove={choose}
        />
        <SpeakerRoles documentId={data.id} speakers={data.speakers} />
      </div>
      <footer className={styles.actions}>
        <span className={failure || !hasWords ? styles.failure : styles.hint} role={failure ? 'alert' : undefined}>
          {failure ?? (hasWords ? t('textEdit.draft') : t('textEdit.noWords'))}
        </span>
        <Button disabled={!isChanged} onClick={draft.revert}>
          {t('textEdit.revert')}
        </Button>
        <Button onClick={onClose}>{t('shell.close')}</Button>
        <Button type="submit" look="primary" keys="Mod+Enter" disabled={!isChanged || !hasWords || isSending}>
          {t('textEdit.keep')}
        </Button>
      </footer>
    </form>
  )
}
