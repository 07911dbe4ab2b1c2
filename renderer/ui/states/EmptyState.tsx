import type { ReactNode } from 'react'
import styles from './states.module.css'

type EmptyStateProps = {
  /** What comes here. */
  readonly title: string
  readonly body: string
  /** The one next step, and the sample beside it. */
  readonly children?: ReactNode
}

/** A screen without data yet: what it will hold and the one step that fills it. */
export function EmptyState({ title, body, children }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <svg className={styles.mark} viewBox="0 0 96 24" aria-hidden="true">
        <path d="M18 12 H78" className={styles.thread} />
        <circle cx="10" cy="12" r="7" className={styles.hollow} />
        <circle cx="86" cy="12" r="8" className={styles.solid} />
      </svg>
      <h1>{title}</h1>
      <p>{body}</p>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </section>
  )
}
