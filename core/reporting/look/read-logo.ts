import { createCanvas, loadImage } from '@napi-rs/canvas'
import { sniffPicture } from './sniff-picture.ts'

/** A logo as the report prints it, or a sentence that says why it cannot. */
export type ReadLogo = { readonly ok: true; readonly png: Uint8Array } | { readonly ok: false; readonly why: string }

/** Enough for print at the size it has on the cover. */
const LOGO: Room = { width: 900, height: 360 }

/** Pixels. */
export interface Room {
  readonly width: number
  readonly height: number
}

/**
 * Unpacks the picture and draws it anew as a PNG no larger than there is room for (the cover's, unless told otherwise): so a damaged one is found here, and nothing that was in
 * the file beside the picture (author, place, camera, thumbnails) is ever printed or kept.
 */
export async function readLogo(bytes: Uint8Array, most: Room = LOGO): Promise<ReadLogo> {
  const sniffed = sniffPicture(bytes)
  if (!sniffed.ok) return sniffed
  try {
    const image = await loadImage(Buffer.from(bytes))
    const scale = Math.min(1, most.width / image.width, most.height / image.height)
    const width = Math.max(1, Math.round(image.width * scale))
    const height = Math.max(1, Math.round(image.height * scale))
    const canvas = createCanvas(width, height)
    const context = canvas.getContext('2d')
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, width, height)
    return { ok: true, png: new Uint8Array(await canvas.encode('png')) }
  } catch {
    return { ok: false, why: 'It is damaged and cannot be shown. Save the picture again as PNG or JPEG.' }
  }
}
