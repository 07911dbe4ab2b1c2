import type { ReactNode } from 'react'
import { InSideBar } from './ShellSlots.tsx'
import styles from './side-bar.module.css'

type Props = {
  readonly title: string
  /** Links, the one on show with `aria-current`. */
  readonly children: ReactNode
}

/** The views of a stage, under the stages. */
export function SideViews({ title, children }: Props) {
  return (
    <InSideBar>
      <nav className={styles.views} aria-label={title}>
        <h4>{title}</h4>
        {children}
      </nav>
    </InSideBar>
  )
}
