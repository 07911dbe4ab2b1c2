import { useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'

const PAUSE_MS = 1000

/**
 * A text that is kept a second after typing stops, and when it is left. Until then it is a draft under `name`, which is taken up
 * again after a crash. `keep` says whether it was kept: if not, the draft stays and leaving tries again.
 */
export function useKeptText(name: string, stored: string, keep: (text: string) => Promise<boolean>) {
  const [typed, setTyped] = useState(() => readDraft(name) ?? stored)
  const kept = useRef(stored)
  const newest = useRef(typed)
  newest.current = typed

  // What changed elsewhere (undo, the coding's own field) is shown, unless something else is being written here.
  useEffect(() => {
    if (newest.current === kept.current) setTyped(stored)
    kept.current = stored
  }, [stored])

  const leave = useRef(() => {})
  leave.current = () => {
    const text = newest.current
    if (text === kept.current) return dropDraft(name)
    const before = kept.current
    kept.current = text
    void keep(text).then((isKept) => {
      if (!isKept) kept.current = before
      else if (newest.current === text) dropDraft(name)
    })
  }
  useEffect(() => {
    if (typed === kept.current) return
    const timer = setTimeout(() => leave.current(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => () => leave.current(), [])

  const type = (text: string) => {
    keepDraft(name, text)
    setTyped(text)
  }
  return { typed, type, leave: () => leave.current() }
}
