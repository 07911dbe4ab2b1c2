import styles from './dialogs.module.css'

/** What will happen, a line each, before it does. */
export function Consequences({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.consequences} aria-live="polite">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
