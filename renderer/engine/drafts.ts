import { dropPreference, keepPreference, preferencesBelow, readPreference } from '../ui/preferences.ts'
import type { EngineClient } from './client.ts'

/**
 * Texts that are being typed and are not in the study yet. The window's own store has them at once, for a page that is lost; but a browser
 * writes that store to disk when it pleases, up to a minute later. So the engine keeps them too, half a second after they were typed, for
 * a machine or an application that is lost.
 */
const PAUSE_MS = 500

const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; text: string }>()
let engine: EngineClient | null = null

/** Called once for each page, before anything asks for a draft: what an application that was lost had kept comes first. */
export async function takeUpDrafts(client: EngineClient): Promise<void> {
  engine = client
  const { drafts, isFirst } = await client.app.takeDrafts()
  // The engine outlived the page: the window's own store is newer.
  if (!isFirst) return
  for (const name of preferencesBelow('draft.')) dropPreference(name)
  for (const { name, text } of drafts) keepPreference(`draft.${name}`, text)
}

export function readDraft(name: string): string | null {
  return readPreference(`draft.${name}`)
}

export function keepDraft(name: string, text: string): void {
  keepPreference(`draft.${name}`, text)
  const known = waiting.get(name)
  if (known) {
    known.text = text
    return
  }
  const timer = setTimeout(() => {
    const now = waiting.get(name)
    waiting.delete(name)
    if (now) send(name, now.text)
  }, PAUSE_MS)
  waiting.set(name, { timer, text })
}

export function dropDraft(name: string): void {
  const known = waiting.get(name)
  if (known) clearTimeout(known.timer)
  waiting.delete(name)
  if (readDraft(name) === null) return
  dropPreference(`draft.${name}`)
  send(name, null)
}

/** A draft of what has another name from now on. */
export function moveDraft(from: string, to: string): void {
  const text = readDraft(from)
  if (text === null) return
  dropDraft(from)
  keepDraft(to, text)
}

function send(name: string, text: string | null): void {
  // Where there is no room for it, the window's own store still has it, and the study gets it a moment later.
  engine?.app.keepDraft({ name, text }).catch(() => {})
}
