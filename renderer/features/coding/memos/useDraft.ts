import { useState } from 'react'
import { dropPreference, keepPreference, readPreference } from '#renderer/ui/preferences.ts'

/** What is being typed under a name, taken up where it was left, until it is dropped. */
export function useDraft(name: string) {
  const draft = `draft.${name}`
  const [typed, setTyped] = useState(() => readPreference(draft) ?? '')
  const type = (text: string) => {
    setTyped(text)
    if (text === '') dropPreference(draft)
    else keepPreference(draft, text)
  }
  return { typed, type, drop: () => dropPreference(draft) }
}
