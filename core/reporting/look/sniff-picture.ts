/** A picture whose kind and size are known from its first bytes, or why it is none that is taken. */
export type SniffedPicture =
  | { readonly ok: true; readonly kind: 'png' | 'jpeg'; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly why: string }

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const MOST_PIXELS_A_SIDE = 10_000
/** As many as a good camera takes; each needs four bytes when it is unpacked. */
const MOST_PIXELS = 40_000_000

/**
 * Tells PNG and JPEG by their bytes, never by the file's name, and how large they would be unpacked, without unpacking. SVG
 * is refused: it is a program's text, which can load and run things. Sources: PNG specification 11.2.2, ITU-T T.81 B.2.2.
 */
export function sniffPicture(bytes: Uint8Array): SniffedPicture {
  const size = startsWith(bytes, PNG) ? pngSize(bytes) : startsWith(bytes, [0xff, 0xd8, 0xff]) ? jpegSize(bytes) : null
  if (size === null) return { ok: false, why: whyNone(bytes) }
  const { width, height } = size
  if (width === 0 || height === 0) return { ok: false, why: 'It is damaged: it has no size. Save the picture again.' }
  if (Math.max(width, height) > MOST_PIXELS_A_SIDE || width * height > MOST_PIXELS)
    return { ok: false, why: `It is ${width} × ${height} pixels, far more than a logo needs. Save it smaller.` }
  return { ok: true, ...size }
}

type Size = { readonly kind: 'png' | 'jpeg'; readonly width: number; readonly height: number }

function pngSize(bytes: Uint8Array): Size | null {
  const header = new TextDecoder('latin1').decode(bytes.subarray(12, 16))
  if (bytes.length < 24 || header !== 'IHDR') return null
  const view = viewOf(bytes)
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** Walks from segment to segment to the one that says how large the picture is. */
function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { kind: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function whyNone(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).trimStart()
  if (/<svg[\s>]/i.test(start))
    return 'It is an SVG, which can carry programs and load things from the network. Save it as PNG.'
  if (/^(GIF8|RIFF....WEBP|BM|II\*|MM\0\*)/s.test(start))
    return 'It is a picture of a kind that Word and PDF do not all show. Save it as PNG or JPEG.'
  return 'It is not a picture in PNG or JPEG, or it is damaged. Choose another file.'
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
