import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/**
 * The same Word package with nothing in it that depends on when or where it was made: entries in one order with one
 * date, and the document's properties dated as given.
 */
export function steadyPackage(docx: Uint8Array, date: string): Uint8Array {
  const entries = Object.entries(unzipSync(docx)).sort(([one], [other]) => (one < other ? -1 : 1))
  const files = entries
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => [name, steadyPart(name, bytes, date)])
  const zipped: Zippable = Object.fromEntries(inWordsOrder(files as [string, Uint8Array][]))
  // Local time: what a ZIP entry stores, so that every time zone writes the same bytes.
  return zipSync(zipped, { level: 9, mtime: new Date(2018, 6, 15, 12, 0, 0) })
}

function steadyPart(name: string, bytes: Uint8Array, date: string): Uint8Array {
  if (name !== 'docProps/core.xml') return bytes
  const dated = strFromU8(bytes).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${date}T12:00:00Z`)
  return strToU8(dated)
}

/** Readers that sniff a file's type expect the content types first. */
function inWordsOrder(files: readonly [string, Uint8Array][]): readonly [string, Uint8Array][] {
  const first = '[Content_Types].xml'
  return [...files.filter(([name]) => name === first), ...files.filter(([name]) => name !== first)]
}
