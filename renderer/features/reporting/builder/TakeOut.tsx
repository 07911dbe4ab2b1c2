import styles from './finding-editor.module.css'

/** Takes one of several out again. */
export function TakeOut({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" className={styles.takeOut} aria-label={label} title={label} onClick={onClick}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.5 2.5l7 7m0-7l-7 7" />
      </svg>
    </button>
  )
}
