import { normaliseText } from './normalise-text.ts'

/** Control characters that XML cannot hold, line breaks and tabs apart. */
const CONTROLS = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const EDGE = '[\\s\\u061C\\u200B\\u200E\\u200F\\uFEFF]+'
const EDGES = new RegExp(`^${EDGE}|${EDGE}$`, 'gu')

/**
 * The form in which a codebook's texts are kept, which every format it is exchanged in gives back as it is: normalised, without
 * control characters, and without white space and direction marks at its ends.
 */
export function codeText(input: string): string {
  return normaliseText(input).text.replace(CONTROLS, '').replace(EDGES, '')
}

/** The same for a name, which is one line. */
export function codeNameText(input: string): string {
  return codeText(input).replace(/\s+/g, ' ')
}
