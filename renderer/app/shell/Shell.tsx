import type { ReactNode } from 'react'
import type { StudyStatus } from '#core/contract/study.ts'
import { ShellSlotsProvider } from './ShellSlots.tsx'
import { SideBar } from './SideBar.tsx'
import { StatusBar } from './StatusBar.tsx'
import styles from './shell.module.css'
import { TopBar } from './TopBar.tsx'

/** The frame round every screen of an open study. */
export function Shell({ status, children }: { readonly status: StudyStatus; readonly children: ReactNode }) {
  return (
    <ShellSlotsProvider>
      <div className={styles.app}>
        <TopBar status={status} />
        <SideBar status={status} />
        <main className={styles.main}>{children}</main>
        <StatusBar status={status} />
      </div>
    </ShellSlotsProvider>
  )
}
