/** `#rrggbb` in lower case; null for none, undefined for what is no colour. */
export function readColor(text: string): string | null | undefined {
  if (text === '') return null
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase()
  return /^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace('#', '')}`.toLowerCase() : undefined
}
