import type { Step } from '#core/coding/move-bound.ts'
import { isTypedWithAlt, typedSign } from '#renderer/ui/keys/keys.ts'
import { isMac } from '#renderer/ui/keys/platform.ts'
import type { Bound } from '#renderer/ui/text-view/text-view-types.ts'

type Pressed = Parameters<typeof isTypedWithAlt>[0]

/** What a key means while a bound is chosen; `none`: it means nothing yet (Ctrl being held), `other`: it has nothing to do with bounds. */
export type BoundKey =
  | { readonly act: 'step'; readonly unit: Step; readonly by: 1 | -1 }
  | { readonly act: 'choose'; readonly bound: Bound }
  | { readonly act: 'keep' | 'cancel' }
  | 'none'
  | 'other'

/** The arrows point where the bound goes on screen, whichever way the line runs; with Ctrl (on a Mac Option) by words. */
export function boundKey(pressed: Pressed, direction: 'ltr' | 'rtl'): BoundKey {
  const { key, ctrlKey, metaKey, altKey } = pressed
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const by = (key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1
    return { act: 'step', unit: ctrlKey || metaKey || altKey ? 'word' : 'character', by }
  }
  if (['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', '?', '؟'].includes(key)) return 'none'
  if ((ctrlKey || metaKey) && !isTypedWithAlt(pressed, isMac)) return 'other'
  const sign = typedSign(pressed)
  if (sign === '[') return { act: 'choose', bound: 'start' }
  if (sign === ']') return { act: 'choose', bound: 'end' }
  if (key === 'Enter') return { act: 'keep' }
  if (key === 'Escape') return { act: 'cancel' }
  return 'other'
}
