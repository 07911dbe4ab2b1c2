import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './views.module.css'
import { keepOneStop, walkCells } from './walk-cells.ts'

/** A table whose cells are buttons: one stop of the Tab key, arrows walk it. Cells say where they are by `data-row` and `data-column`. */
export function WalkedTable({
  className,
  children,
}: {
  readonly className: string | undefined
  readonly children: ReactNode
}) {
  const { direction } = useTranslate()
  const table = useRef<HTMLTableElement>(null)
  // After every drawing: cells come and go with what is shown.
  useLayoutEffect(() => {
    if (table.current) keepOneStop(table.current)
  })
  return (
    <div className={styles.scroll}>
      <table ref={table} className={className} onKeyDown={(event) => walkCells(event, direction)}>
        {children}
      </table>
    </div>
  )
}
