import { createHash } from 'node:crypto'

/** SHA-256 of a text's UTF-8 bytes, lower-case hex: what `check` compares a stored text with. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
