import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'

type Slots = {
  readonly sideBar: HTMLElement | null
  readonly status: HTMLElement | null
  readonly setSideBar: (element: HTMLElement | null) => void
  readonly setStatus: (element: HTMLElement | null) => void
}

const SlotsContext = createContext<Slots | null>(null)

/** Places in the shell that the screen on show may fill. */
export function ShellSlotsProvider({ children }: { readonly children: ReactNode }) {
  const [sideBar, setSideBar] = useState<HTMLElement | null>(null)
  const [status, setStatus] = useState<HTMLElement | null>(null)
  const slots = useMemo(() => ({ sideBar, status, setSideBar, setStatus }), [sideBar, status])
  return <SlotsContext value={slots}>{children}</SlotsContext>
}

export function useShellSlots(): Slots {
  const slots = useContext(SlotsContext)
  if (!slots) throw new Error('useShellSlots outside ShellSlotsProvider')
  return slots
}

/** Under the stages: a screen's own views or coders. */
export function InSideBar({ children }: { readonly children: ReactNode }) {
  const { sideBar } = useShellSlots()
  return sideBar ? createPortal(children, sideBar) : null
}

/** In the status bar: what a careful person wants to know about this screen. Each child is one item. */
export function InStatusBar({ children }: { readonly children: ReactNode }) {
  const { status } = useShellSlots()
  return status ? createPortal(children, status) : null
}
