import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { MemoId } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../../failure-sentence.ts'
import { arrangeMemos, type MemoChoice, nextMemo } from './arrange-memos.ts'
import { MemoList } from './MemoList.tsx'
import { MemoPage } from './MemoPage.tsx'
import { memoDialog } from './memo-dialog.ts'
import styles from './memos.module.css'
import { useMemoActions } from './useMemoActions.ts'
import { useMemosCommands } from './useMemosCommands.ts'

const route = getRouteApi('/coding')

/** More than any study has: the list itself is drawn in parts. */
const ALL = 100_000

/** The memo last read, and how the list was arranged: coming back to the view comes back to them. */
let lastRead: string | null = null
let lastChoice: MemoChoice = { kind: null, coder: null, order: 'newest' }

/** All memos of the study in one place: the list, and the one that is read and written in. */
export function MemosView() {
  const { calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const navigate = route.useNavigate()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 120)
  const [choice, setChoice] = useState(lastChoice)
  const field = useRef<HTMLInputElement>(null)
  const actions = useMemoActions()
  const found = useQuery(
    calls.coding.listMemos.queryOptions({ input: { search, limit: ALL }, placeholderData: keepPreviousData }),
  )
  const lines = useMemo(() => arrangeMemos(found.data ?? [], choice), [found.data, choice])
  const named = route.useSearch().memo ?? lastRead
  const open = found.data?.some((memo) => memo.id === named) || typed !== '' ? named : null
  lastRead = named
  const show = (id: MemoId) => void navigate({ search: { view: 'memos', memo: id }, replace: true })
  const walk = (step: 1 | -1) => {
    const next = nextMemo(lines, open, step)
    if (next) show(next.id)
  }
  const remove = () => {
    if (open === null) return
    const next = nextMemo(lines, open, 1)
    void actions.remove({ id: open as MemoId })
    if (next && next.id !== open) show(next.id)
  }
  const write = () => memoDialog.open({ kind: 'study' })
  useMemosCommands({ write, walk, remove: open === null ? null : remove, search: () => field.current?.focus() })

  if (found.error) return <ErrorState title={t('memos.failedList')} body={failureSentence(found.error, wording)} />
  if (!found.data) return <Loading />
  if (found.data.length === 0 && search === '' && typed === '') {
    return (
      <EmptyState title={t('memos.emptyTitle')} body={t('memos.emptyBody')}>
        <Button look="primary" keys="N" onClick={write}>
          {t('memos.new')}
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className={styles.screen}>
      <h1 className="visually-hidden">{t('memos.title')}</h1>
      <MemoList
        memos={found.data}
        lines={lines}
        choice={choice}
        onChoice={(next) => {
          lastChoice = next
          setChoice(next)
        }}
        typed={typed}
        onType={setTyped}
        field={field}
        openId={open}
        onOpen={show}
        onWalk={walk}
      />
      {open === null ? (
        <p className={styles.choose}>{t('memos.chooseOne')}</p>
      ) : (
        <MemoPage key={open} id={open as MemoId} onRemove={remove} />
      )}
    </div>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} height={72} />
      ))}
    </div>
  )
}
