import styles from './chart.module.css'

/** A tooltip made of text nodes: whatever the data holds, it is shown, never read as markup. */
export function tooltipElement(lines: readonly string[]): HTMLElement {
  const box = document.createElement('div')
  box.className = styles.tooltip ?? ''
  for (const line of lines) {
    const row = document.createElement('div')
    row.dir = 'auto'
    row.textContent = line
    box.append(row)
  }
  return box
}
