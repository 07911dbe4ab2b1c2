/** A key combination as commands declare it: `Mod+Shift+Z`, `Alt+1`, `?`, `Escape`. `Mod` is Ctrl, on a Mac ⌘. */
export type Keys = string

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>

const modifiers = ['Mod', 'Alt', 'Shift'] as const

/**
 * Whether a key press is the combination. On a keyboard whose letters are not Latin (Hebrew, Arabic) the key is told
 * by its place, so that Ctrl+Z is where the Z is printed. What is typed with AltGr is the sign that it types, and nothing else.
 */
export function matchesKeys(keys: Keys, pressed: Pressed, isMac: boolean): boolean {
  const parts = keys === '+' ? ['+'] : keys.split('+')
  const wanted = parts.at(-1) ?? ''
  const has = (name: (typeof modifiers)[number]) => parts.slice(0, -1).includes(name)
  if (isTypedWithAlt(pressed, isMac)) {
    if (parts.length === 1 && isSign(wanted)) return typedSign(pressed) === wanted
    if (!isMac) return false
  }
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey
  const otherMod = isMac ? pressed.ctrlKey : pressed.metaKey
  if (mod !== has('Mod') || otherMod || pressed.altKey !== has('Alt')) return false
  // A sign such as `?` is typed with Shift on some keyboards and without on others: only its being typed counts.
  if (isSign(wanted)) return typedSign(pressed) === wanted
  return pressed.shiftKey === has('Shift') && (nameOf(pressed) === wanted.toUpperCase() || pressed.key === wanted)
}

/** The parts to show as key caps. */
export function keyCaps(keys: Keys, isMac: boolean): readonly string[] {
  const names: Readonly<Record<string, string>> = isMac
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧', Escape: 'Esc' }
    : { Mod: 'Ctrl', Escape: 'Esc' }
  const arrows: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }
  const parts = keys === '+' ? ['+'] : keys.split('+')
  return parts.map((part) => names[part] ?? arrows[part] ?? (part.length === 1 ? part.toUpperCase() : part))
}

/** The `aria-keyshortcuts` form of the combination. */
export function ariaKeys(keys: Keys, isMac: boolean): string {
  return keys.replace('Mod', isMac ? 'Meta' : 'Control')
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key)
}

/**
 * Whether AltGr, or on a Mac Option, is held to type a sign: `[` on a German keyboard. Windows tells AltGr as Ctrl and Alt, which must
 * not be taken for them.
 */
export function isTypedWithAlt(pressed: Pressed, isMac: boolean): boolean {
  if (pressed.key.length !== 1) return false
  if (pressed.getModifierState?.('AltGraph')) return true
  const isHeld = isMac ? pressed.altKey && !pressed.ctrlKey && !pressed.metaKey : pressed.altKey && pressed.ctrlKey
  return isHeld && isSign(pressed.key) && !/\p{L}|\p{N}/u.test(pressed.key)
}

/** Signs whose keys carry letters on keyboards that are not Latin. */
const signPlaces: Readonly<Record<string, string>> = { Slash: '/', BracketLeft: '[', BracketRight: ']' }

/** The sign that a key press types: on an Arabic keyboard, whose letters stand there, by its place. */
export function typedSign({ key, code, shiftKey }: Pick<Pressed, 'key' | 'code' | 'shiftKey'>): string {
  if (key === '؟') return '?'
  const isOtherLetter = /^\p{L}+$/u.test(key) && !/\p{Script=Latin}/u.test(key)
  return isOtherLetter && !shiftKey ? (signPlaces[code] ?? key) : key
}

function nameOf({ key, code }: Pressed): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1] ?? key
}
