/** Where the modifier is ⌘. */
export const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac')
