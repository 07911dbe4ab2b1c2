import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import styles from './list.module.css'

/** A heading, or a row that can be looked at. */
export type ListLine<Row> = { readonly key: string; readonly height: number } & (
  | { readonly heading: string; readonly row?: undefined }
  | { readonly row: Row; readonly heading?: undefined }
)

type Props<Row> = {
  readonly lines: readonly ListLine<Row>[]
  readonly at: string | null
  readonly picked: ReadonlySet<string>
  readonly label: string
  /** Where the list was left; it outlives the screen. */
  readonly left: { scroll: number }
  /** Drawn wherever the list stands: what is written in, or has the keys. */
  readonly kept?: readonly string[]
  /** What scrolls, for an owner that has to know. */
  readonly scroller?: RefObject<HTMLDivElement | null>
  readonly onPress: (key: string, event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }) => void
  readonly children: (row: Row, isAt: boolean) => ReactNode
}

/** A list of any length; only what is in sight is drawn. */
export function WalkedList<Row>(props: Props<Row>) {
  const { lines, at, picked, label, left, kept = [], scroller, onPress, children } = props
  const own = useRef<HTMLDivElement>(null)
  const scroll = scroller ?? own
  const keptPlaces = lines.flatMap(({ key }, index) => (kept.includes(key) ? [index] : []))
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => lines[index]?.height ?? 0,
    getItemKey: (index) => lines[index]?.key ?? index,
    initialOffset: left.scroll,
    overscan: 8,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...keptPlaces])].toSorted((a, b) => a - b),
  })
  const place = lines.findIndex(({ key }) => key === at)
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row comes into sight when it changes, not when rows are measured
  useEffect(() => {
    // Coming back, the list stands where it was left.
    if (!isFirst.current || left.scroll === 0) {
      if (place >= 0) rows.scrollToIndex(place <= 1 ? 0 : place)
    }
    isFirst.current = false
  }, [at])
  return (
    <div
      ref={scroll}
      className={styles.list}
      onScroll={(event) => {
        left.scroll = event.currentTarget.scrollTop
      }}
    >
      <ul className={styles.rows} style={{ blockSize: rows.getTotalSize() }} aria-label={label}>
        {rows.getVirtualItems().map((item) => {
          const line = lines[item.index]
          if (!line) return null
          const isAt = line.key === at
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the view walk the rows
            <li
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              className={styles.item}
              aria-current={isAt || undefined}
              data-picked={picked.has(line.key) || undefined}
              style={{ insetBlockStart: item.start }}
              onClick={(event) => line.row !== undefined && onPress(line.key, event)}
            >
              {line.row === undefined ? <h2 className={styles.heading}>{line.heading}</h2> : children(line.row, isAt)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
