import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { MemoTarget } from '#core/contract/memos.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Field } from '#renderer/ui/controls/Field.tsx'
import { TextField } from '#renderer/ui/controls/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { MemoPlaceName } from './MemoPlaceName.tsx'
import { targetKey } from './memo-subject.ts'
import styles from './new-memo.module.css'
import { useDraft } from './useDraft.ts'
import { useMemoActions } from './useMemoActions.ts'

type Props = { readonly on: MemoTarget; readonly onClose: () => void }

/** A memo begun from anywhere. What is written is kept as a draft until it is added. */
export function NewMemoDialog({ on, onClose }: Props) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const navigate = useNavigate()
  const place = useQuery(calls.coding.describeMemoTarget.queryOptions({ input: { target: on } })).data
  const known = useQuery({
    ...calls.coding.listMemosAbout.queryOptions({ input: { target: on } }),
    enabled: on.kind === 'coding',
  }).data?.find((memo) => memo.as === 'on')
  const openKnown = () => {
    onClose()
    if (known) void navigate({ to: '/coding', search: { view: 'memos', memo: known.id } })
  }
  return (
    <Dialog isOpen title={t('memos.new')} onClose={onClose} width={560}>
      <div className={styles.on}>
        <small>{t('memos.on')}</small>
        {place ? <MemoPlaceName place={place} /> : null}
        {place?.kind === 'coding' ? <q dir="auto">{place.quote}</q> : null}
      </div>
      {known ? (
        <div className={styles.known}>
          <p>{t('memos.hasMemo')}</p>
          <Button look="primary" data-autofocus onClick={openKnown}>
            {t('memos.openIt')}
          </Button>
        </div>
      ) : (
        <Writing on={on} onClose={onClose} />
      )}
    </Dialog>
  )
}

function Writing({ on, onClose }: Props) {
  const { t } = useTranslate()
  const { add } = useMemoActions()
  const { calls } = useEngine()
  // The shell has asked for it: a study's name is there, and a draft on one study is none on another.
  const study = useQuery(calls.study.status.queryOptions()).data?.id ?? ''
  const title = useDraft(`memo.new.${study}.${targetKey(on)}.title`)
  const text = useDraft(`memo.new.${study}.${targetKey(on)}.text`)
  const [isSending, setSending] = useState(false)
  const isEmpty = title.typed.trim() === '' && text.typed.trim() === ''
  const submit = async () => {
    if (isEmpty || isSending) return
    setSending(true)
    const made = await add({ on, title: title.typed, text: text.typed })
    setSending(false)
    if (!made) return
    title.drop()
    text.drop()
    toasts.show(t('memos.added'))
    onClose()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
      }}
    >
      <TextField label={t('memos.name')} value={title.typed} onChange={title.type} maxLength={300} data-autofocus />
      <Field label={t('memos.text')} hint={t('memos.draftKept')}>
        {(ids) => (
          <textarea
            {...ids}
            className={styles.text}
            dir={text.typed === '' ? undefined : 'auto'}
            rows={8}
            value={text.typed}
            onChange={(event) => text.type(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button onClick={onClose}>{t('shell.close')}</Button>
        <Button type="submit" look="primary" keys="Mod+Enter" disabled={isEmpty || isSending}>
          {t('memos.add')}
        </Button>
      </div>
    </form>
  )
}
