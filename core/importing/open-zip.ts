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
    return await unpackAll(zip, bytes.length, wants, caps)
  } catch (error) {
    return { ok: false, why: damagedSentence(error) }
  } finally {
    zip.close()
  }
}

async function unpackAll(
  zip: yauzl.ZipFile,
  packedBytes: number,
  wants: (name: string) => boolean,
  caps: ZipCaps,
): Promise<CheckedZip> {
  if (zip.entryCount > caps.entries) {
    return { ok: false, why: `It holds ${zip.entryCount} parts, more than the ${caps.entries} allowed.` }
  }
  const names: string[] = []
  const parts = new Map<string, Uint8Array>()
  const allowed = Math.min(caps.totalBytes, Math.max(RATIO_FREE_BYTES, packedBytes * caps.ratio))
  let left = allowed
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry
    if (entry.isEncrypted()) return { ok: false, why: 'It is protected by a password. Save it without one.' }
    const part = entry.uncompressedSize > left ? null : await unpack(zip, entry, left, wants(fileName))
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

/** Null when the entry is larger than allowed, whatever size it claims. */
async function unpack(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  allowed: number,
  keep: boolean,
): Promise<Unpacked | null> {
  const stream = await zip.openReadStreamPromise(entry)
  const hasDoctype = /\.(xml|rels|qde|qdc)$/i.test(entry.fileName) ? doctypeWatch() : () => false
  const chunks: Buffer[] = []
  let bytes = 0
  let found = false
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > allowed) {
      stream.destroy()
      return null
    }
    found ||= hasDoctype(chunk)
    if (keep) chunks.push(chunk)
  }
  return { bytes, hasDoctype: found, content: keep ? Buffer.concat(chunks) : null }
}

/** Looks for a DOCTYPE in a stream of chunks, also across their borders and in UTF-16, which has NULs between the letters. */
function doctypeWatch(): (chunk: Buffer) => boolean {
  let tail = ''
  return (chunk) => {
    const text = tail + chunk.toString('latin1').replaceAll('\0', '')
    tail = text.slice(-16)
    return /<!doctype/i.test(text)
  }
}

function tooLarge(allowed: number): string {
  return `Unpacked it would take over ${Math.round(allowed / 1024 / 1024)} MB, as a "ZIP bomb" does. It was not opened.`
}

function damagedSentence(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return `The file is damaged or not what its name says (${detail}). Open it in Word or Excel and save it again.`
}
