/**
 * What a PDF tells of itself, but for its title and language, is blanked: the program and machine that wrote it, and when.
 * Chromium writes the entry in the clear, and blanks keep every other part where the file's index says it is.
 *
 * @throws when the file has no such entry in the clear, since what it tells is then not known
 */
export function clearInformation(pdf: Uint8Array): Uint8Array {
  const text = latin(pdf)
  const reference = /trailer\s*<<[\s\S]*?\/Info (\d+) 0 R/.exec(text.slice(-4096))
  const start = reference ? text.search(new RegExp(`(?<!\\d)${reference[1]} 0 obj\\s*<<`)) : -1
  const end = text.indexOf('endobj', start)
  if (start < 0 || end < 0) throw new Error('The PDF does not say in the clear what it tells of itself')
  const told = text.slice(start, end)
  // A string in parentheses, in which parentheses and backslashes are escaped.
  const blanked = told.replace(
    /\/(?:Creator|Producer|CreationDate|ModDate|Author|Subject|Keywords)\s*\((?:\\[\s\S]|[^\\)])*\)/g,
    (entry) => ' '.repeat(entry.length),
  )
  const clean = pdf.slice()
  for (let i = 0; i < told.length; i += 1) if (blanked[i] !== told[i]) clean[start + i] = BLANK
  return clean
}

const BLANK = 0x20

/** A byte a character, so that positions in the text are positions in the file. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
