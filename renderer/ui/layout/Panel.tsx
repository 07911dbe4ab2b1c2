import { type ReactNode, useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { keepPreference, readPreference } from '../preferences.ts'
import styles from './layout.module.css'
import { PanelHandle } from './PanelHandle.tsx'

type PanelProps = {
  /** Under this name its width is remembered. */
  readonly name: string
  readonly defaultWidth: number
  readonly minWidth?: number
  readonly maxWidth?: number
  /** Which edge of the screen it stands at; the handle is on the other. */
  readonly edge: 'start' | 'end'
  /** For screen readers. */
  readonly label: string
  readonly header?: ReactNode
  readonly children: ReactNode
}

/** A column at the edge of a screen, as wide as the user last made it. */
export function Panel(props: PanelProps) {
  const { name, defaultWidth, minWidth = 180, maxWidth = 640, edge, label, header, children } = props
  const { direction } = useTranslate()
  const [width, setWidth] = useState(() => {
    const kept = Number(readPreference(`panel.${name}`))
    return kept > 0 ? Math.min(maxWidth, Math.max(minWidth, kept)) : defaultWidth
  })
  const resize = (wanted: number) => {
    const next = Math.round(Math.min(maxWidth, Math.max(minWidth, wanted)))
    setWidth(next)
    keepPreference(`panel.${name}`, String(next))
  }
  const handle = (
    <PanelHandle
      width={width}
      minWidth={minWidth}
      maxWidth={maxWidth}
      // Dragging towards the screen's end widens a panel at its start, in the reading direction.
      sign={(edge === 'start' ? 1 : -1) * (direction === 'ltr' ? 1 : -1)}
      onResize={resize}
      onReset={() => resize(defaultWidth)}
    />
  )
  return (
    <>
      {edge === 'end' ? handle : null}
      <section className={styles.panel} style={{ inlineSize: width }} aria-label={label}>
        {header ? <header className={styles.header}>{header}</header> : null}
        <div className={styles.body}>{children}</div>
      </section>
      {edge === 'start' ? handle : null}
    </>
  )
}
