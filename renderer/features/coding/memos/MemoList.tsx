import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { MemoId } from '#core/contract/ids.ts'
import type { MemoRow } from '#core/contract/memos.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import type { MemoChoice, MemoLine } from './arrange-memos.ts'
import { MemoChoices } from './MemoChoices.tsx'
import { MemoHeading, MemoItem } from './MemoItem.tsx'
import styles from './memo-list.module.css'

type Props = {
  readonly memos: readonly MemoRow[]
  readonly lines: readonly MemoLine[]
  readonly choice: MemoChoice
  readonly onChoice: (choice: MemoChoice) => void
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly field: RefObject<HTMLInputElement | null>
  readonly openId: string | null
  readonly onOpen: (id: MemoId) => void
  readonly onWalk: (step: 1 | -1) => void
}

/** The memos, found by typing and narrowed by what they are on and by whom. Arrows walk them. */
export function MemoList(props: Props) {
  const { memos, lines, choice, typed, openId } = props
  const { t } = useTranslate()
  const shown = lines.reduce((sum, line) => sum + (line.is === 'memo' ? 1 : 0), 0)
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.altKey) return
    event.preventDefault()
    props.onWalk(step)
  }
  const header = (
    <>
      {t('memos.title')}
      <span className={styles.count}>{t('memos.count', { count: shown })}</span>
    </>
  )
  return (
    <Panel name="coding.memos" edge="start" defaultWidth={320} minWidth={240} label={t('memos.title')} header={header}>
      <div className={styles.panel}>
        <input
          ref={props.field}
          className={styles.search}
          type="search"
          dir={typed === '' ? undefined : 'auto'}
          placeholder={t('memos.search')}
          aria-label={t('memos.search')}
          value={typed}
          onChange={(event) => props.onType(event.currentTarget.value)}
          onKeyDown={walk}
        />
        <MemoChoices memos={memos} choice={choice} onChoice={props.onChoice} />
        {shown === 0 ? <p className={styles.none}>{t('memos.nothingFound')}</p> : null}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows walk the buttons inside it */}
        <div className={styles.scroll} onKeyDown={walk}>
          <Lines lines={lines} order={choice.order} openId={openId} onOpen={props.onOpen} />
        </div>
      </div>
    </Panel>
  )
}

const HEADING_HEIGHT = 32
const MEMO_HEIGHT = 88

function Lines(props: {
  readonly lines: readonly MemoLine[]
  readonly order: MemoChoice['order']
  readonly openId: string | null
  readonly onOpen: (id: MemoId) => void
}) {
  const { lines, order, openId, onOpen } = props
  const list = useRef<HTMLUListElement>(null)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current?.parentElement ?? null,
    estimateSize: (index) => (lines[index]?.is === 'heading' ? HEADING_HEIGHT : MEMO_HEIGHT),
    getItemKey: (index) => keyOf(lines[index]),
    overscan: 8,
  })
  const at = lines.findIndex((line) => line.is === 'memo' && line.memo.id === openId)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the open one comes into sight when it or its place changes, not when rows are measured
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at)
  }, [at])
  return (
    <ul ref={list} className={styles.list} style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((item) => {
        const line = lines[item.index]
        if (!line) return null
        return (
          <li key={item.key} className={styles.item} style={{ insetBlockStart: item.start, blockSize: item.size }}>
            {line.is === 'heading' ? (
              <MemoHeading line={line} order={order} />
            ) : (
              <MemoItem memo={line.memo} isOpen={line.memo.id === openId} onOpen={onOpen} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function keyOf(line: MemoLine | undefined): string {
  if (!line) return ''
  return line.is === 'heading' ? `heading:${line.key}` : line.memo.id
}
