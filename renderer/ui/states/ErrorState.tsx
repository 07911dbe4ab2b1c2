import type { ReactNode } from 'react'
import type { Problem } from '#core/types/problem.ts'
import { ProblemList } from './ProblemList.tsx'
import styles from './states.module.css'

type ErrorStateProps = {
  /** What happened. */
  readonly title: string
  /** That nothing was lost, and what to do. */
  readonly body: string
  readonly problems?: readonly Problem[]
  readonly children?: ReactNode
}

export function ErrorState({ title, body, problems = [], children }: ErrorStateProps) {
  return (
    <section className={styles.error} role="alert">
      <h2>{title}</h2>
      <p dir="auto">{body}</p>
      {problems.length > 0 ? <ProblemList problems={problems} /> : null}
      {children ? <div className={styles.actions}>{children}</div> : null}
    </section>
  )
}
