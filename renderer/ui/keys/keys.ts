/** A key combination as commands declare it: `Mod+Shift+Z`, `Alt+1`, `?`, `Escape`. `Mod` is Ctrl, on a Mac ⌘. */
export type Keys = string

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const modifiers = ['Mod', 'Alt', 'Shift'] as const

/**
 * Whether a key press is the combination. On a keyboard whose letters are not Latin (Hebrew, Arabic) the key is told
 * by its place, so that Ctrl+Z is where the Z is printed.
 */
export function matchesKeys(keys: Keys, pressed: Pressed, isMac: boolean): boolean {
  const parts = keys === '+' ? ['+'] : keys.split('+')
  const wanted = parts.at(-1) ?? ''
  const has = (name: (typeof modifiers)[number]) => parts.slice(0, -1).includes(name)
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey
  const otherMod = isMac ? pressed.ctrlKey : pressed.metaKey
  if (mod !== has('Mod') || otherMod || pressed.altKey !== has('Alt')) return false
  // A sign such as `?` is typed with Shift on some keyboards and without on others: only its being typed counts.
  if (isSign(wanted)) return signOf(pressed.key) === wanted
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

function signOf(key: string): string {
  return key === '؟' ? '?' : key
}

function nameOf({ key, code }: Pressed): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1] ?? key
}
