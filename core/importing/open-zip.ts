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

/** The names in a checked archive, or why it was not accepted. */
export type CheckedZip =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly why: string }

/** Small archives may be as compressible as they like: a bomb needs size. */
const RATIO_FREE_BYTES = 20 * 1024 * 1024

/**
 * Unpacks a ZIP to nowhere and counts, so that the document library, which has no caps, is only given what is sound: no path
 * out of the archive, no lying sizes, no encryption, no bomb, no DOCTYPE in its XML. Source for names and sizes: yauzl 3.
 */
export async function checkZip(bytes: Uint8Array, caps: ZipCaps = OFFICE_CAPS): Promise<CheckedZip> {
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
    return await checkEntries(zip, bytes.length, caps)
  } catch (error) {
    return { ok: false, why: damagedSentence(error) }
  } finally {
    zip.close()
  }
}

async function checkEntries(zip: yauzl.ZipFile, packedBytes: number, caps: ZipCaps): Promise<CheckedZip> {
  if (zip.entryCount > caps.entries)
    return { ok: false, why: `It holds ${zip.entryCount} parts, more than the ${caps.entries} allowed.` }
  const names: string[] = []
  const allowed = Math.min(caps.totalBytes, Math.max(RATIO_FREE_BYTES, packedBytes * caps.ratio))
  let total = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return { ok: false, why: 'It is protected by a password. Save it without one.' }
    names.push(entry.fileName)
    if (total + entry.uncompressedSize > allowed) return { ok: false, why: tooLarge(allowed) }
    const unpacked = await unpack(zip, entry, allowed - total)
    if (unpacked === null) return { ok: false, why: tooLarge(allowed) }
    total += unpacked.bytes
    if (unpacked.hasDoctype)
      return {
        ok: false,
        why: `Its part ${entry.fileName} has a DOCTYPE, which is not accepted. Save it again from Word or Excel.`,
      }
  }
  return { ok: true, names }
}

interface Unpacked {
  readonly bytes: number
  readonly hasDoctype: boolean
}

/** Null when the entry is larger than allowed. */
async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, allowed: number): Promise<Unpacked | null> {
  const stream = await zip.openReadStreamPromise(entry)
  const isXml = /\.(xml|rels|qde|qdc)$/i.test(entry.fileName)
  let bytes = 0
  let hasDoctype = false
  let tail = ''
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > allowed) {
      stream.destroy()
      return null
    }
    if (!isXml || hasDoctype) continue
    // UTF-16 has the same letters with NULs between.
    const text = tail + chunk.toString('latin1').replaceAll('\0', '')
    hasDoctype = /<!doctype/i.test(text)
    tail = text.slice(-16)
  }
  return { bytes, hasDoctype }
}

function tooLarge(allowed: number): string {
  return `Unpacked it would take over ${Math.round(allowed / 1024 / 1024)} MB, as a "ZIP bomb" does. It was not opened.`
}

function damagedSentence(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return `The file is damaged or not what its name says (${detail}). Open it in Word or Excel and save it again.`
}
