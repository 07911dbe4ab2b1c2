import { countScripts } from '#core/text/script.ts'

/** A font file handed in by the caller, who reads files; one for each script and weight. */
export interface ReportFont {
  readonly family: 'IBM Plex Sans' | 'IBM Plex Sans Hebrew' | 'IBM Plex Sans Arabic'
  readonly weight: 400 | 600
  /** WOFF2. */
  readonly bytes: Uint8Array
}

/** The fonts of the scripts that a text is written in. */
export function fontsFor(text: string, fonts: readonly ReportFont[]): readonly ReportFont[] {
  const { hebrew, arabic } = countScripts(text)
  return fonts.filter(({ family }) => {
    if (family === 'IBM Plex Sans Hebrew') return hebrew > 0
    return family === 'IBM Plex Sans Arabic' ? arabic > 0 : true
  })
}

/** Base64 without Node's Buffer, so that it also runs in the window. */
export function toBase64(bytes: Uint8Array): string {
  const chunk = 0x8000
  let binary = ''
  for (let i = 0; i < bytes.length; i += chunk) binary += String.fromCharCode(...bytes.subarray(i, i + chunk))
  return btoa(binary)
}
