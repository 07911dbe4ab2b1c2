const FSI = '\u2068'
const PDI = '\u2069'
const PDF = '\u202C'
const OPENS_ISOLATE = /[\u2066-\u2068]/
const OPENS_EMBEDDING = /[\u202A\u202B\u202D\u202E]/

/**
 * Wraps a name or quote so that its direction cannot disturb the sentence around it (first strong isolate).
 * Direction marks inside are kept but balanced: what is not opened is dropped, what is not closed is closed.
 * Where there is markup, use `<bdi>`. Source: Unicode UAX #9.
 */
export function isolate(text: string): string {
  const open: string[] = []
  let out = ''
  for (const char of text) {
    if (OPENS_ISOLATE.test(char)) open.push(PDI)
    else if (OPENS_EMBEDDING.test(char)) open.push(PDF)
    else if (char === PDI || char === PDF) {
      if (open.at(-1) !== char) continue
      open.pop()
    }
    out += char
  }
  return FSI + out + open.reverse().join('') + PDI
}
