import { useQuery } from '@tanstack/react-query'
import type { MemoId } from '#core/contract/ids.ts'
import type { Memo } from '#core/contract/memos.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useKeptText } from '#renderer/engine/useKeptText.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../../failure-sentence.ts'
import { MemoLinks } from './MemoLinks.tsx'
import { MemoPlaceButton } from './MemoPlaceButton.tsx'
import styles from './memos.module.css'
import { useMemoActions } from './useMemoActions.ts'

type Props = { readonly id: MemoId; readonly onRemove: () => void }

/** One memo: what it is on, its title and text to write in, and what it points to. */
export function MemoPage({ id, onRemove }: Props) {
  const { calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const { data: memo, error } = useQuery(calls.coding.getMemo.queryOptions({ input: { id } }))
  if (error) return <ErrorState title={t('memos.failedMemo')} body={failureSentence(error, wording)} />
  if (!memo) {
    return (
      <div className={styles.loading}>
        <Skeleton height={28} width="50%" />
        <Skeleton height={160} />
      </div>
    )
  }
  return (
    <>
      <article className={styles.memo} aria-label={memo.title || t('memos.untitled')}>
        <Writing key={memo.id} memo={memo} onRemove={onRemove} />
      </article>
      <MemoLinks memo={memo} />
    </>
  )
}

function Writing({ memo, onRemove }: { readonly memo: Memo; readonly onRemove: () => void }) {
  const { t } = useTranslate()
  const { update } = useMemoActions()
  const title = useKeptText(`memo.${memo.id}.title`, memo.title, (typed) => update({ id: memo.id, title: typed }))
  const text = useKeptText(`memo.${memo.id}.text`, memo.text, (typed) => update({ id: memo.id, text: typed }))
  return (
    <>
      <header className={styles.header}>
        <div className={styles.on}>
          <small>{t('memos.on')}</small>
          <MemoPlaceButton place={memo.on} />
        </div>
        <Button look="bare" keys="Delete" onClick={onRemove}>
          {t('memos.remove')}
        </Button>
      </header>
      <input
        className={styles.title}
        dir={title.typed === '' ? undefined : 'auto'}
        maxLength={300}
        placeholder={t('memos.untitled')}
        aria-label={t('memos.name')}
        value={title.typed}
        onChange={(event) => title.type(event.currentTarget.value)}
        onBlur={title.leave}
      />
      <MemoTimes memo={memo} />
      <textarea
        className={styles.text}
        // Each paragraph runs in the direction of its own words.
        dir={text.typed === '' ? undefined : 'auto'}
        placeholder={t('memos.textHint')}
        aria-label={t('memos.text')}
        value={text.typed}
        onChange={(event) => text.type(event.currentTarget.value)}
        onBlur={text.leave}
      />
    </>
  )
}

function MemoTimes({ memo }: { readonly memo: Memo }) {
  const { t, moment } = useTranslate()
  const { coder, createdAt, updatedAt } = memo
  const parts = [
    coder ? t('coding.by', { name: coder.name }) : null,
    createdAt ? t('memos.written', { time: moment(createdAt) }) : null,
    updatedAt && updatedAt !== createdAt ? t('memos.changed', { time: moment(updatedAt) }) : null,
  ].filter((part) => part !== null)
  return <p className={styles.times}>{parts.join(' · ')}</p>
}
