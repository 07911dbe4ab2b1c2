import { type PointerEvent, useRef } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './layout.module.css'

type PanelHandleProps = {
  readonly width: number
  readonly minWidth: number
  readonly maxWidth: number
  /** 1 when moving right widens the panel, −1 when moving left does. */
  readonly sign: number
  readonly onResize: (width: number) => void
  readonly onReset: () => void
}

/** The line between a panel and the rest: dragged, moved with the arrows, put back with a double click. */
export function PanelHandle({ width, minWidth, maxWidth, sign, onResize, onReset }: PanelHandleProps) {
  const { t } = useTranslate()
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const move = (event: PointerEvent) => {
    if (from.current) onResize(from.current.width + sign * (event.clientX - from.current.x))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is this role; hr cannot hold it
    <div
      className={styles.handle}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('shell.resize')}
      aria-valuenow={width}
      aria-valuemin={minWidth}
      aria-valuemax={maxWidth}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, width }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={move}
      onPointerUp={() => {
        from.current = null
      }}
      onDoubleClick={onReset}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? 16 : event.key === 'ArrowLeft' ? -16 : 0
        if (step === 0) return
        event.preventDefault()
        onResize(width + sign * step)
      }}
    />
  )
}
