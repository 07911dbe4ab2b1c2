import { useEffect, useRef } from 'react'
import type { MemoId } from '#core/contract/ids.ts'
import type { MemoRow } from '#core/contract/memos.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { MemoLine, MemoOrder } from './arrange-memos.ts'
import { kindWord, MemoPlaceName } from './MemoPlaceName.tsx'
import styles from './memo-list.module.css'

type Props = {
  readonly memo: MemoRow
  readonly isOpen: boolean
  readonly onOpen: (id: MemoId) => void
}

/** A memo in the list: its title or first words, what it is on, by whom and when. */
export function MemoItem({ memo, isOpen, onOpen }: Props) {
  const { t, day } = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // When arrows walk the list, the focus goes with them; elsewhere it stays where it is.
    const inList = button.current?.closest('ul')?.contains(document.activeElement)
    if (isOpen && inList) button.current?.focus({ preventScroll: true })
  }, [isOpen])
  return (
    <button
      ref={button}
      type="button"
      className={styles.memo}
      aria-current={isOpen || undefined}
      tabIndex={isOpen ? 0 : -1}
      onClick={() => onOpen(memo.id)}
    >
      <span className={styles.where}>
        <MemoPlaceName place={memo.on} />
        <small>
          <bdi>{memo.coder?.name}</bdi>
          {memo.coder && memo.createdAt !== null ? ' · ' : null}
          {memo.createdAt === null ? null : <time dateTime={memo.createdAt}>{day(memo.createdAt)}</time>}
        </small>
      </span>
      {memo.title === '' ? null : <strong dir="auto">{memo.title}</strong>}
      <span className={styles.line} dir="auto" data-alone={memo.title === '' || undefined}>
        {memo.title === '' && memo.line === '' ? t('memos.untitled') : memo.line}
      </span>
    </button>
  )
}

export function MemoHeading(props: { readonly line: Extract<MemoLine, { is: 'heading' }>; readonly order: MemoOrder }) {
  const { line, order } = props
  const { t, number } = useTranslate()
  const word = order === 'place' ? kindWord(line.of.on.kind, t) : (line.of.coder?.name ?? t('memos.noCoder'))
  return (
    <h2 className={styles.heading}>
      <bdi>{word}</bdi>
      <small>{number(line.count)}</small>
    </h2>
  )
}
