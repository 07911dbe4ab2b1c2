import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CaseId, CodeId, DocumentId } from '#core/contract/ids.ts'
import type { MemoTarget } from '#core/contract/memos.ts'

type Address = { readonly pathname: string; readonly search: Readonly<Record<string, unknown>> }

/** What the screen at an address is about: the thing that a new memo would be on. */
export function subjectOfAddress({ pathname, search }: Address): MemoTarget {
  const named = (key: string) => (typeof search[key] === 'string' ? search[key] : null)
  const [principal, measure, code, document] = [named('case'), named('measure'), named('code'), named('document')]
  if (pathname === '/data' && principal !== null) return { kind: 'case', id: principal as CaseId }
  if (pathname === '/compare' && measure !== null) return { kind: 'measure', id: measure }
  if (pathname === '/coding' && code !== null) return { kind: 'code', id: code as CodeId }
  if (pathname === '/coding' && document !== null) return { kind: 'document', id: document as DocumentId }
  return { kind: 'study' }
}

const subjects = new Map<symbol, MemoTarget>()
const listeners = new Set<() => void>()
let newest: MemoTarget | null = null

function set(owner: symbol, target: MemoTarget | null): void {
  subjects.delete(owner)
  if (target) subjects.set(owner, target)
  newest = [...subjects.values()].at(-1) ?? null
  for (const listener of listeners) listener()
}

/** Says what the screen is about where its address does not: a coding that is looked at, the text that is read. */
export function useMemoSubject(kind: 'coding' | 'document' | 'code', id: string | null): void {
  const [owner] = useState(() => Symbol('subject'))
  useEffect(() => {
    set(owner, id === null ? null : ({ kind, id } as MemoTarget))
    return () => set(owner, null)
  }, [owner, kind, id])
}

/** What the screen on show says it is about; null when it leaves that to its address. */
export function useNewestSubject(): MemoTarget | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => newest,
  )
}

/** The thing's name among all things, for drafts. */
export function targetKey(target: MemoTarget): string {
  return target.kind === 'study' ? 'study' : `${target.kind}:${target.id}`
}
