import { strToU8, type Zippable, zipSync } from 'fflate'

/** The first day that ZIP can hold, in the machine's own time as ZIP wants it: a date of writing would tell when, and differ each time. */
const NO_DATE = new Date(1980, 0, 1)

/** Parts as a ZIP whose bytes depend on nothing but the parts. */
export function packParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data]),
  )
  return zipSync(entries, { mtime: NO_DATE, level: 6 })
}
