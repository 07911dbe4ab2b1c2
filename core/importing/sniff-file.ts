import { isUtf16 } from './decode-text.ts'

/** What a file's first bytes say it is. `text` is whatever has no known signature and little that is not text. */
export type FileKind =
  | 'empty'
  | 'zip'
  | 'ole'
  | 'encrypted-office'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'image'
  | 'sqlite'
  | 'text'
  | 'binary'

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
]

/** Tells a file by its content, whatever its name. Source: the formats' published signatures. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const start = skipBlank(bytes)
  for (const [kind, signature] of SIGNATURES) {
    if (!signature.every((byte, i) => bytes[start + i] === byte)) continue
    return kind === 'ole' && isEncryptedOffice(bytes) ? 'encrypted-office' : kind
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(start, start + 1000)).toLowerCase()
  if (/^(<!doctype html|<html|<head|<meta|<table)/.test(head)) return 'html'
  if (head.startsWith('<?xml')) return head.includes('<html') ? 'html' : 'xml'
  return looksBinary(bytes) && !isUtf16(bytes.subarray(0, 4096)) ? 'binary' : 'text'
}

/** What to call each kind in a sentence. */
export const FILE_KIND_NAMES: Readonly<Record<FileKind, string>> = {
  empty: 'an empty file',
  zip: 'a ZIP file (as .docx and .xlsx are)',
  ole: 'an old Office file (.doc or .xls)',
  'encrypted-office': 'an Office file protected by a password',
  pdf: 'a PDF',
  rtf: 'an RTF text',
  html: 'a web page (HTML)',
  xml: 'an XML file',
  image: 'a picture',
  sqlite: 'a database',
  text: 'plain text',
  binary: 'not text and not a kind of file that is known',
}

function skipBlank(bytes: Uint8Array): number {
  const [a, b, c] = bytes
  let at = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  while (at < Math.min(bytes.length, 64) && [0x09, 0x0a, 0x0d, 0x20].includes(bytes[at] ?? 0)) at++
  return at
}

/** Word and Excel put a protected document in an old-style container with a stream of this name. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, 1 << 20)).includes('EncryptedPackage')
}

/** Control characters that no text has; UTF-16's NUL bytes are left for the decoder to judge. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  let odd = 0
  for (const byte of head)
    if (byte !== 0 && byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte)) odd++
  return odd * 20 > head.length
}
