import { Inflate, inflateSync } from 'fflate'
import yauzl from 'yauzl'

/** How much a ZIP may hold before it is taken for a bomb. Sizes in bytes. */
export interface ZipCaps {
  readonly entries: number
  readonly totalBytes: number
  /** Largest size out for size in, of the whole archive. */
  readonly ratio: number
}

/** Far above any transcript or survey; a ratio over 200 is not reached by real Office files. */
const OFFICE_CAPS: ZipCaps = { entries: 4000, totalBytes: 300 * 1024 * 1024, ratio: 200 }

/** The names in a checked archive and the parts that were asked for, or why it was not accepted. */
export type CheckedZip =
  | { readonly ok: true; readonly names: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly why: string }

/** Small archives may be as compressible as they like: a bomb needs size. */
const RATIO_FREE_BYTES = 20 * 1024 * 1024

/**
 * Unpacks a whole ZIP, keeping only the parts that `wants` names, so that what is read is sound: no path out of the archive,
 * no lying sizes, no encryption, no bomb, no DOCTYPE in its XML. Source for names and sizes: yauzl 3.
 */
export async function openZip(
  bytes: Uint8Array,
  wants: (name: string) => boolean = () => false,
  caps: ZipCaps = OFFICE_CAPS,
): Promise<CheckedZip> {
  let zip: yauzl.ZipFile
  try {
    zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    })
  } catch (error) {
    return { ok: false, why: damagedSentence(error) }
  }
  try {
    return await unpackAll(zip, bytes, wants, caps)
  } catch (error) {
    return { ok: false, why: damagedSentence(error) }
  } finally {
    zip.close()
  }
}

async function unpackAll(
  zip: yauzl.ZipFile,
  bytes: Uint8Array,
  wants: (name: string) => boolean,
  caps: ZipCaps,
): Promise<CheckedZip> {
  if (zip.entryCount > caps.entries) {
    return { ok: false, why: `It holds ${zip.entryCount} parts, more than the ${caps.entries} allowed.` }
  }
  const names: string[] = []
  const parts = new Map<string, Uint8Array>()
  const allowed = Math.min(caps.totalBytes, Math.max(RATIO_FREE_BYTES, bytes.length * caps.ratio))
  let left = allowed
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry
    if (entry.isEncrypted()) return { ok: false, why: 'It is protected by a password. Save it without one.' }
    const part = entry.uncompressedSize > left ? null : unpack(bytes, entry, wants(fileName))
    if (part === null) return { ok: false, why: tooLarge(allowed) }
    if (part.hasDoctype) {
      const why = `Its part ${fileName} has a DOCTYPE, which is not accepted. Save it again from Word or Excel.`
      return { ok: false, why }
    }
    left -= part.bytes
    names.push(fileName)
    if (part.content) parts.set(fileName, part.content)
  }
  return { ok: true, names, parts }
}

interface Unpacked {
  readonly bytes: number
  readonly hasDoctype: boolean
  readonly content: Uint8Array | null
}

/** How much is inflated at a time, packed: what a lying entry can give beyond its size is bounded by a thousand times this. */
const PIECE = 16 * 1024
/** What is packed smaller than this is inflated in one go, which takes half the time: it cannot give more than some hundred MB. */
const ONE_GO = 256 * 1024

/** What an entry holds, which must be as much as it says. Throws when it is damaged. */
function unpack(bytes: Uint8Array, entry: yauzl.Entry, keep: boolean): Unpacked {
  const packed = packedData(bytes, entry)
  const chunks = entry.compressionMethod === 0 ? [packed] : inflate(packed, entry.uncompressedSize)
  const [only] = chunks
  const content =
    chunks.length === 1 && only ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(chunks)
  if (content.length !== entry.uncompressedSize) throw new Error(`its part ${entry.fileName} has not the size it says`)
  const hasDoctype = /\.(xml|rels|qde|qdc)$/i.test(entry.fileName) && holdsDoctype(content)
  return { bytes: content.length, hasDoctype, content: keep ? content : null }
}

/** Source: PKWARE APPNOTE 4.3.7; yauzl has checked the directory's entry, not the header before the data. */
function packedData(
  bytes: Uint8Array,
  { fileName, relativeOffsetOfLocalHeader: at, ...entry }: yauzl.Entry,
): Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || header.getUint32(at, true) !== 0x04034b50)
    throw new Error(`its part ${fileName} is not there`)
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new Error(`its part ${fileName} is packed in an unknown way`)
  const start = at + 30 + header.getUint16(at + 26, true) + header.getUint16(at + 28, true)
  if (start + entry.compressedSize > bytes.length) throw new Error(`its part ${fileName} is cut off`)
  return bytes.subarray(start, start + entry.compressedSize)
}

/** No entry gives much more than it says it holds, in memory or time. */
function inflate(packed: Uint8Array, size: number): readonly Uint8Array[] {
  if (packed.length === 0 || packed.length > ONE_GO) return inflateInPieces(packed, size)
  // Room for one byte more than it says, so that more is seen.
  return [inflateSync(packed, { out: new Uint8Array(size + 1) })]
}

function inflateInPieces(packed: Uint8Array, size: number): readonly Uint8Array[] {
  const chunks: Uint8Array[] = []
  let left = size
  const inflater = new Inflate((chunk) => {
    left -= chunk.length
    chunks.push(chunk)
  })
  for (let at = 0; at < packed.length; at += PIECE) {
    inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    if (left < 0) throw new Error('more is in it than it says')
  }
  return chunks
}

/** Looks for a DOCTYPE wherever markup is declared, also in UTF-16, which has NULs between the letters. */
function holdsDoctype(content: Buffer): boolean {
  for (const mark of ['<!', '<\0!']) {
    for (let at = content.indexOf(mark, 0, 'latin1'); at >= 0; at = content.indexOf(mark, at + 1, 'latin1')) {
      const word = content.toString('latin1', at, at + 20).replaceAll('\0', '')
      if (/^<!doctype/i.test(word)) return true
    }
  }
  return false
}

function tooLarge(allowed: number): string {
  return `Unpacked it would take over ${Math.round(allowed / 1024 / 1024)} MB, as a "ZIP bomb" does. It was not opened.`
}

function damagedSentence(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return `The file is damaged or not what its name says (${detail}). Open it in Word or Excel and save it again.`
}
