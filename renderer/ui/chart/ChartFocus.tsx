import styles from './chart.module.css'
import type { PlaceBox } from './walk-places.ts'

/** A ring round a thing wider or higher than this would not say which thing it is: that one is drawn stronger instead. */
const RINGED = 40
const ROOM = 4

/** The ring and the words at the point where the keyboard is. */
export function ChartFocus({ box, lines }: { readonly box: PlaceBox; readonly lines: readonly string[] }) {
  const isRinged = Math.max(box.width, box.height) <= RINGED
  return (
    <>
      {isRinged ? (
        <div
          className={styles.ring}
          style={{
            insetInlineStart: box.x - ROOM,
            insetBlockStart: box.y - ROOM,
            inlineSize: box.width + 2 * ROOM,
            blockSize: box.height + 2 * ROOM,
          }}
        />
      ) : null}
      <div
        className={styles.beside}
        // Beside the point, on the side of the chart's middle.
        style={{ '--x': `${box.x + box.width / 2}px`, insetBlockStart: box.y + box.height / 2 } as React.CSSProperties}
      >
        <div className={styles.tooltip}>
          {lines.map((line) => (
            <div key={line} dir="auto">
              {line}
            </div>
          ))}
        </div>
      </div>
    </>
  )
}
