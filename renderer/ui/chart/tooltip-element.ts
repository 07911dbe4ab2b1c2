import styles from './chart.module.css'
import { tooltipDirection } from './tooltip-direction.ts'

/** A tooltip made of text nodes: whatever the data holds, it is shown, never read as markup. */
export function tooltipElement(lines: readonly string[]): HTMLElement {
  const box = document.createElement('div')
  box.className = styles.tooltip ?? ''
  for (const line of lines) {
    const row = document.createElement('div')
    row.dir = tooltipDirection(line, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr')
    row.textContent = line
    box.append(row)
  }
  return box
}
