import { listEncodings } from './decode-text.ts'
import type { Remark } from './paragraph.ts'

/** Tells that an encoding was guessed, with what the user may choose in its place. */
export function guessedEncoding(bytes: Uint8Array, encoding: string): Remark {
  return {
    kind: 'guessed',
    message: `The encoding was taken to be ${encoding}. Read a few lines; if they are wrong, save the file as UTF-8.`,
    encodings: { used: encoding, choices: listEncodings(bytes) },
  }
}
