import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { sumBelow, type TreePlace } from '#core/coding/code-tree.ts'
import { digitsOfCodes } from '#core/coding/number-codes.ts'
import { orderTree, type TreeLine } from '#core/coding/order-tree.ts'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { foldLabel } from '#core/text/fold-label.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { CodebookLine } from './CodebookLine.tsx'
import { TreeHeader } from './TreeHeader.tsx'
import styles from './tree.module.css'
import { type DragOver, useTreeDrag } from './useTreeDrag.ts'

type Props = {
  readonly codes: readonly CodebookRow[]
  /** Those that the filter lets through, with the codes above them; null: all. */
  readonly found: ReadonlySet<string> | null
  readonly waves: readonly WaveSummary[]
  readonly chosen: CodeId | null
  readonly onChoose: (id: CodeId) => void
  /** Enter or a double click. */
  readonly onOpen: () => void
  readonly onPlace: (id: string, place: TreePlace) => void
}

/** The codebook as a tree: arrows walk it, open and close it; codes are dragged to where they belong. */
export function CodebookTree({ codes, found, waves, chosen, onChoose, onOpen, onPlace }: Props) {
  const { t, direction } = useTranslate()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLDivElement>(null)
  const lines = useMemo(
    () => (found ? orderTree(codes).filter(({ row }) => found.has(row.id)) : orderTree(codes, closed)),
    [codes, closed, found],
  )
  const below = useBelow(codes, waves)
  const taken = useMemo(() => takenNames(codes), [codes])
  const digits = useMemo(() => digitsOfCodes(codes), [codes])
  const toggle = useCallback(
    (id: string) =>
      setClosed((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id]))),
    [],
  )
  const { over, handlers } = useTreeDrag({ list, lines, codes, closed, onDrop: onPlace })
  const focusable = lines.some(({ row }) => row.id === chosen) ? chosen : lines[0]?.row.id
  useKeepInSight(list, chosen, lines)

  const onKeyDown = (event: KeyboardEvent) => {
    const at = lines.findIndex(({ row }) => row.id === focusable)
    const line = lines[at]
    if (!line || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const goTo = (index: number) => {
      const next = lines[Math.max(0, Math.min(lines.length - 1, index))]
      if (!next) return
      onChoose(next.row.id)
      list.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(next.row.id)}"]`)?.focus()
    }
    const isDone = walk(event.key, { line, at, lines, closed, isLtr: direction === 'ltr', goTo, toggle, onOpen })
    if (isDone) event.preventDefault()
  }

  return (
    <div className={styles.table}>
      <TreeHeader waves={waves} />
      <div
        ref={list}
        className={styles.lines}
        role="tree"
        aria-label={t('codebook.tree')}
        data-dragging={over ? true : undefined}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        {lines.map((line) => (
          <CodebookLine
            key={line.row.id}
            line={line}
            waves={waves}
            below={below.get(line.row.id) ?? []}
            digit={digits.get(line.row.id)}
            isClosed={closed.has(line.row.id) && found === null}
            isChosen={line.row.id === chosen}
            isFocusable={line.row.id === focusable}
            isNameTaken={taken.has(foldLabel(line.row.name))}
            isDragged={over?.id === line.row.id}
            drop={dropOn(over, line.row.id)}
            onChoose={onChoose}
            onToggle={toggle}
            onOpen={onOpen}
          />
        ))}
        {lines.length === 0 ? <p className={styles.none}>{t('codebook.noneFound')}</p> : null}
      </div>
    </div>
  )
}

function dropOn(over: DragOver | null, id: string): DragOver['zone'] | 'refused' | null {
  if (over?.onId !== id) return null
  return over.place ? over.zone : 'refused'
}

type Walk = {
  readonly line: TreeLine<CodebookRow>
  readonly at: number
  readonly lines: readonly TreeLine<CodebookRow>[]
  readonly closed: ReadonlySet<string>
  readonly isLtr: boolean
  readonly goTo: (index: number) => void
  readonly toggle: (id: string) => void
  readonly onOpen: () => void
}

/** Whether the key was one of the tree's. */
function walk(key: string, { line, at, lines, closed, isLtr, goTo, toggle, onOpen }: Walk): boolean {
  const { row, hasChildren } = line
  const isOpen = hasChildren && !closed.has(row.id)
  const inward = isLtr ? 'ArrowRight' : 'ArrowLeft'
  const outward = isLtr ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'ArrowDown') goTo(at + 1)
  else if (key === 'ArrowUp') goTo(at - 1)
  else if (key === 'Home') goTo(0)
  else if (key === 'End') goTo(lines.length - 1)
  else if (key === inward && isOpen) goTo(at + 1)
  else if (key === inward && hasChildren) toggle(row.id)
  else if (key === outward && isOpen) toggle(row.id)
  else if (key === outward && row.parentId !== null) goTo(lines.findIndex((other) => other.row.id === row.parentId))
  else if (key === 'Enter') onOpen()
  else return false
  return true
}

/** Codings by wave with those below, by code. */
function useBelow(
  codes: readonly CodebookRow[],
  waves: readonly WaveSummary[],
): ReadonlyMap<string, readonly number[]> {
  return useMemo(() => {
    const sums = waves.map(({ id }) => sumBelow(codes, (code) => code.codingsByWave[id] ?? 0))
    return new Map(codes.map(({ id }) => [id, sums.map((ofWave) => ofWave.get(id) ?? 0)]))
  }, [codes, waves])
}

/** Names, as a reader tells them apart, that more than one code has. */
function takenNames(codes: readonly CodebookRow[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const taken = new Set<string>()
  for (const { name } of codes) {
    const folded = foldLabel(name)
    if (seen.has(folded)) taken.add(folded)
    seen.add(folded)
  }
  return taken
}

/** A code that was moved stays in sight, and keeps the keyboard if it had it. */
function useKeepInSight(
  list: React.RefObject<HTMLDivElement | null>,
  chosen: CodeId | null,
  lines: readonly TreeLine<CodebookRow>[],
): void {
  const place = lines.findIndex(({ row }) => row.id === chosen)
  useEffect(() => {
    if (chosen === null || place < 0) return
    const line = list.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(chosen)}"]`)
    line?.scrollIntoView({ block: 'nearest' })
  }, [list, chosen, place])
}
