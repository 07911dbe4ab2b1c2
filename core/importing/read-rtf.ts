import { type ParagraphReading, sayLeftOut } from './paragraph.ts'
import { readRtfText } from './rtf-text.ts'

/**
 * Reads the text of an RTF document, as Word, WordPad and LibreOffice write it; footnotes, comments and pictures are left out
 * and counted. Never throws.
 */
export function readRtf(bytes: Uint8Array): ParagraphReading {
  const text = readRtfText(decodeBytes(bytes))
  if (!text)
    return { ok: false, why: 'The RTF text is damaged: its groups do not end. Open it in Word and save it again.' }
  const cutOff = 'The file ends in the middle: its end may be missing. Compare the last lines with the original.'
  return {
    ok: true,
    paragraphs: text.paragraphs,
    leftOut: sayLeftOut(text.leftOut),
    remarks: text.isCutOff ? [{ kind: 'left-out', message: cutOff }] : [],
  }
}

/** A character for each byte; `latin1` to a TextDecoder would be windows-1252. */
function decodeBytes(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}
