import { useState } from 'react'
import { dropDraft, keepDraft, readDraft } from '#renderer/engine/drafts.ts'

/** What is being typed under a name, taken up where it was left, until it is dropped. */
export function useDraft(name: string) {
  const [typed, setTyped] = useState(() => readDraft(name) ?? '')
  const type = (text: string) => {
    setTyped(text)
    if (text === '') dropDraft(name)
    else keepDraft(name, text)
  }
  return { typed, type, drop: () => dropDraft(name) }
}
