import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './chart.module.css'
import { tooltipDirection } from './tooltip-direction.ts'
import type { PlaceBox } from './walk-places.ts'

/** A ring round a thing wider or higher than this would not say which thing it is: that one is drawn stronger instead. */
const RINGED = 40
const ROOM = 4

/** The ring and the words at the point where the keyboard is. */
export function ChartFocus({ box, lines }: { readonly box: PlaceBox; readonly lines: readonly string[] }) {
  const { direction } = useTranslate()
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
        style={
          {
            '--x': `${box.x + box.width / 2}px`,
            // Beside a point; under what is wide, so that it does not lie on it.
            insetBlockStart: isRinged ? box.y + box.height / 2 : box.y + box.height,
          } as React.CSSProperties
        }
      >
        <div className={styles.tooltip}>
          {lines.map((line) => (
            <div key={line} dir={tooltipDirection(line, direction)}>
              {line}
            </div>
          ))}
        </div>
      </div>
    </>
  )
}
