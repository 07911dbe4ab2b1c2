import { type KeyboardEvent, memo, type PointerEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { NumberedCode } from '#core/coding/number-codes.ts'
import { orderTree } from '#core/coding/order-tree.ts'
import type { CodeRow } from '#core/contract/coding.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { CodeTreeLine } from './CodeTreeLine.tsx'
import styles from './codes.module.css'

type Props = {
  readonly codes: readonly CodeRow[]
  readonly numbered: readonly NumberedCode<CodeRow>[]
  readonly countsHere: ReadonlyMap<string, number>
  readonly hotCode: string | null
  readonly onHot: (id: CodeRow['id']) => void
  /** Enter or a click, while a passage is selected. */
  readonly onApply: (code: CodeRow) => void
  /** A code was taken with the pointer, to be dragged onto a passage. */
  readonly onTake?: (code: CodeRow, start: PointerEvent) => void
}

/**
 * The codebook as a tree: up and down walk it, left and right close and open, Enter applies. Drawn again only when something of it
 * changes, not with each move of the caret.
 */
export const CodeTree = memo(function CodeTree(props: Props) {
  const { codes, numbered, countsHere, hotCode, onHot, onApply, onTake } = props
  const { t, direction } = useTranslate()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => orderTree(codes, closed), [codes, closed])
  const focusable = lines.some(({ row }) => row.id === hotCode) ? hotCode : lines[0]?.row.id
  const toggle = useCallback(
    (id: string, isClosed: boolean) =>
      setClosed((now) => new Set(isClosed ? [...now, id] : [...now].filter((other) => other !== id))),
    [],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const at = lines.findIndex(({ row }) => row.id === focusable)
    const line = lines[at]
    if (!line || event.altKey || event.ctrlKey || event.metaKey) return
    const inward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft'
    const outward = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight'
    const goTo = (index: number) => {
      const next = lines[Math.max(0, Math.min(lines.length - 1, index))]
      if (!next) return
      onHot(next.row.id)
      list.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(next.row.id)}"]`)?.focus()
    }
    if (event.key === 'ArrowDown') goTo(at + 1)
    else if (event.key === 'ArrowUp') goTo(at - 1)
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(lines.length - 1)
    else if (event.key === inward && line.hasChildren) toggle(line.row.id, false)
    else if (event.key === outward && line.hasChildren && !closed.has(line.row.id)) toggle(line.row.id, true)
    else if (event.key === outward) goTo(lines.findIndex(({ row }) => row.id === line.row.parentId))
    else if (event.key === 'Enter' || event.key === ' ') onApply(line.row)
    else return
    event.preventDefault()
  }

  return (
    <div ref={list} className={styles.tree} role="tree" aria-label={t('coding.codes')} onKeyDown={onKeyDown}>
      {lines.map((line) => (
        <CodeTreeLine
          key={line.row.id}
          line={line}
          isClosed={closed.has(line.row.id)}
          countHere={countsHere.get(line.row.id) ?? 0}
          digit={numbered.find(({ code }) => code.id === line.row.id)?.digit ?? null}
          isHot={line.row.id === hotCode}
          isFocusable={line.row.id === focusable}
          onToggle={toggle}
          onHot={onHot}
          onApply={onApply}
          onTake={onTake}
        />
      ))}
    </div>
  )
})
