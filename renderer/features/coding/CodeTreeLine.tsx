import { memo, type PointerEvent } from 'react'
import type { TreeLine } from '#core/coding/order-tree.ts'
import type { CodeRow } from '#core/contract/coding.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { BranchToggle } from './BranchToggle.tsx'
import styles from './codes.module.css'
import { codeColor } from './paint-codings.ts'

type Props = {
  readonly line: TreeLine<CodeRow>
  readonly isClosed: boolean
  readonly countHere: number
  readonly digit: string | null
  readonly isHot: boolean
  readonly isFocusable: boolean
  readonly onToggle: (id: CodeRow['id'], isClosed: boolean) => void
  readonly onHot: (id: CodeRow['id']) => void
  readonly onApply: (code: CodeRow) => void
  readonly onTake: ((code: CodeRow, start: PointerEvent) => void) | undefined
}

/** A code of the tree: colour, name, codings here and in all, its key. */
export const CodeTreeLine = memo(function CodeTreeLine(props: Props) {
  const { line, isClosed, countHere, digit, isHot, isFocusable, onToggle, onHot, onApply, onTake } = props
  const { t, number } = useTranslate()
  const { row, depth, hasChildren } = line
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keys of its lines
    <div
      role="treeitem"
      data-code={row.id}
      className={styles.line}
      data-hot={isHot || undefined}
      aria-level={depth + 1}
      aria-selected={isHot}
      {...(hasChildren ? { 'aria-expanded': !isClosed } : {})}
      tabIndex={isFocusable ? 0 : -1}
      style={{ paddingInlineStart: 12 + depth * 18 }}
      onFocus={() => onHot(row.id)}
      // The selection in the text is not given up for a click on a code.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        if (event.button === 0) onTake?.(row, event)
      }}
      onClick={() => {
        onHot(row.id)
        onApply(row)
      }}
    >
      <i className={styles.swatch} style={{ backgroundColor: codeColor(row.color) }} />
      <bdi className={styles.name}>{row.name}</bdi>
      {hasChildren ? (
        <BranchToggle name={row.name} isClosed={isClosed} onToggle={() => onToggle(row.id, !isClosed)} />
      ) : null}
      <em className={styles.counts} title={t('coding.countsOf', { here: countHere, all: row.codings })}>
        {number(countHere)} · {number(row.codings)}
      </em>
      <span className={styles.key}>{digit ? <Kbd keys={digit} /> : null}</span>
    </div>
  )
})
