import { useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft, readDraft } from '#renderer/engine/drafts.ts'

/** How long after the last key a text is kept. */
const PAUSE_MS = 1000

type Draft = {
  readonly typed: string
  readonly type: (text: string) => void
  /** Now: the field is left. */
  readonly keep: () => void
}

/**
 * A text kept a second after typing stops, when the field is left, and when it goes away. What comes from elsewhere (an undo) is taken in,
 * unless something is being typed; what could not be kept stays, and is tried again. `asKept` is the form in which it comes back. Until
 * it is kept it is a draft under `name`, which is taken up again when the application was lost.
 */
export function useDraft(
  name: string,
  saved: string,
  asKept: (text: string) => string,
  save: (text: string) => Promise<boolean>,
): Draft {
  const [typed, setTyped] = useState(() => readDraft(name) ?? saved)
  const kept = useRef(saved)
  const now = useRef({ typed, save, asKept })
  now.current = { typed, save, asKept }
  const keep = useRef(() => {
    const { typed: text, save: send } = now.current
    const before = kept.current
    if (text === before) return dropDraft(name)
    kept.current = text
    void send(text).then((isKept) => {
      if (isKept && now.current.typed === text) dropDraft(name)
      else if (!isKept && kept.current === text) kept.current = before
    })
  })

  useEffect(() => {
    if (saved === kept.current) return
    const isTyping = now.current.typed !== kept.current
    const isOwn = now.current.asKept(now.current.typed) === saved
    if (isOwn) kept.current = now.current.typed
    else kept.current = saved
    if (!isTyping && !isOwn) setTyped(saved)
  }, [saved])
  useEffect(() => {
    if (typed === kept.current) return
    const timer = setTimeout(() => keep.current(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => {
    const flush = keep.current
    window.addEventListener('beforeunload', flush)
    return () => {
      window.removeEventListener('beforeunload', flush)
      flush()
    }
  }, [])
  const type = (text: string) => {
    keepDraft(name, text)
    setTyped(text)
  }
  return { typed, type, keep: () => keep.current() }
}
