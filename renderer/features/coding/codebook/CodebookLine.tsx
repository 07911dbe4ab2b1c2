import { memo } from 'react'
import type { TreeLine } from '#core/coding/order-tree.ts'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import { BranchToggle } from '../BranchToggle.tsx'
import { codeColor } from '../paint-codings.ts'
import styles from './tree.module.css'
import type { DragOver } from './useTreeDrag.ts'

type Props = {
  readonly line: TreeLine<CodebookRow>
  readonly waves: readonly WaveSummary[]
  /** Codings by wave with those of the codes below, in the order of the waves. */
  readonly below: readonly number[]
  /** The digit that applies it at the desk, its own or by order. */
  readonly digit: string | undefined
  readonly isClosed: boolean
  readonly isChosen: boolean
  readonly isFocusable: boolean
  readonly isNameTaken: boolean
  readonly isDragged: boolean
  /** Where a code is held over this line. */
  readonly drop: DragOver['zone'] | 'refused' | null
  readonly onChoose: (id: CodebookRow['id']) => void
  readonly onToggle: (id: CodebookRow['id']) => void
  readonly onOpen: () => void
}

/** A code of the tree: its name, its key, and its codings by wave, alone and with those below. Drawn anew only when it looks different. */
export const CodebookLine = memo(function CodebookLine(props: Props) {
  const { line, waves, below, digit, isClosed, isChosen, isFocusable, isNameTaken, isDragged, drop } = props
  const { t } = useTranslate()
  const { row, depth, hasChildren } = line
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keys of its lines
    <div
      role="treeitem"
      data-code={row.id}
      className={styles.line}
      data-drop={drop ?? undefined}
      data-dragged={isDragged || undefined}
      aria-level={depth + 1}
      aria-selected={isChosen}
      aria-label={t('codebook.lineSays', {
        name: row.name,
        own: row.codings,
        below: below.reduce((sum, n) => sum + n, 0),
      })}
      aria-description={digit === undefined ? undefined : t('codebook.keySays', { digit })}
      {...(hasChildren ? { 'aria-expanded': !isClosed } : {})}
      tabIndex={isFocusable ? 0 : -1}
      onClick={() => props.onChoose(row.id)}
      onDoubleClick={props.onOpen}
    >
      <span className={styles.codeCell} style={{ paddingInlineStart: 8 + depth * 20 }}>
        {hasChildren ? (
          <BranchToggle name={row.name} isClosed={isClosed} onToggle={() => props.onToggle(row.id)} />
        ) : (
          <span className={styles.leaf} />
        )}
        <i className={styles.swatch} style={{ backgroundColor: codeColor(row.color) }} />
        <bdi className={styles.name} title={row.name}>
          {row.name}
        </bdi>
        {isNameTaken ? (
          <span className={styles.taken} role="img" aria-label={t('codebook.sameName')} title={t('codebook.sameName')}>
            ≡
          </span>
        ) : null}
      </span>
      <KeyCell digit={digit} isOwn={digit === row.shortcut} />
      <Counts waves={waves} counts={waves.map(({ id }) => row.codingsByWave[id] ?? 0)} />
      <Counts waves={waves} counts={hasChildren ? below : []} />
    </div>
  )
})

/** The digit that applies the code: its own, or quieter the one that its place gives it. */
function KeyCell({ digit, isOwn }: { readonly digit: string | undefined; readonly isOwn: boolean }) {
  const { t } = useTranslate()
  if (digit === undefined) return <span className={styles.keyCell} />
  return (
    <span
      className={styles.keyCell}
      data-by-order={isOwn ? undefined : true}
      title={t(isOwn ? 'codebook.keyOwn' : 'codebook.keyByOrder')}
    >
      <Kbd keys={digit} />
    </span>
  )
}

/** A number a wave, each after its mark. */
function Counts({ waves, counts }: { readonly waves: readonly WaveSummary[]; readonly counts: readonly number[] }) {
  const { number } = useTranslate()
  return (
    <span className={styles.counts} style={{ gridTemplateColumns: `repeat(${waves.length}, 52px)` }}>
      {counts.map((count, index) => {
        const wave = waves[index]
        return wave ? (
          <span key={wave.id} title={wave.label} data-none={count === 0 || undefined}>
            <WaveMark position={wave.position} />
            {number(count)}
          </span>
        ) : null
      })}
    </span>
  )
}
