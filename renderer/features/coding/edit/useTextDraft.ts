import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { TextToEdit } from '#core/contract/text-edits.ts'
import { dropPreference, keepPreference, readPreference } from '#renderer/ui/preferences.ts'

const PAUSE_MS = 200

/** The text as it is being changed; what was changed and not kept is taken up again. `settled`: as of the last pause. */
export function useTextDraft({ id, sha256, text }: TextToEdit) {
  const name = `draft.text.${id}.${sha256.slice(0, 16)}`
  const [typed, setTyped] = useState(() => readPreference(name) ?? text)
  const [settled] = useDebouncedValue(typed, PAUSE_MS)
  useEffect(() => {
    if (settled === text) dropPreference(name)
    else keepPreference(name, settled)
  }, [settled, text, name])
  const revert = () => setTyped(text)
  return { typed, settled, type: setTyped, revert, drop: () => dropPreference(name) }
}
