import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { TextToEdit } from '#core/contract/text-edits.ts'
import { dropDraft, keepDraft, readDraft } from '#renderer/engine/drafts.ts'

const PAUSE_MS = 200

/** The text as it is being changed; what was changed and not kept is taken up again. `settled`: as of the last pause. */
export function useTextDraft({ id, sha256, text }: TextToEdit) {
  const name = `text.${id}.${sha256.slice(0, 16)}`
  const [typed, setTyped] = useState(() => readDraft(name) ?? text)
  const [settled] = useDebouncedValue(typed, PAUSE_MS)
  useEffect(() => {
    if (settled === text) dropDraft(name)
    else keepDraft(name, settled)
  }, [settled, text, name])
  const revert = () => setTyped(text)
  return { typed, settled, type: setTyped, revert, drop: () => dropDraft(name) }
}
