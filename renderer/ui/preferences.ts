/** Small choices of the window that outlive it. A store that is full or forbidden costs only the remembering. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`throughline.${name}`)
  } catch {
    return null
  }
}

export function keepPreference(name: string, value: string): void {
  try {
    localStorage.setItem(`throughline.${name}`, value)
  } catch {
    // Not remembered; it holds for as long as the window is open.
  }
}

/** The names that begin so. */
export function preferencesBelow(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(`throughline.${prefix}`) ? [key.slice('throughline.'.length)] : [],
    )
  } catch {
    // A store that is forbidden holds nothing.
    return []
  }
}

export function dropPreference(name: string): void {
  try {
    localStorage.removeItem(`throughline.${name}`)
  } catch {
    // A store that is forbidden holds nothing to drop.
  }
}
