import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { readLogo } from './read-logo.ts'
import { sniffPicture } from './sniff-picture.ts'

function picture(width: number, height: number, kind: 'png' | 'jpeg'): Uint8Array {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#003f87'
  context.fillRect(0, 0, width, height)
  return new Uint8Array(kind === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg'))
}

/** A PNG that says of itself that it is this large. */
function claims(width: number, height: number): Uint8Array {
  const bytes = picture(8, 8, 'png')
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

/** The picture with a comment of its author's behind its first segment. */
function withAuthor(jpeg: Uint8Array): Uint8Array {
  const words = new TextEncoder().encode('by Rivka Planted')
  return new Uint8Array([...jpeg.subarray(0, 2), 0xff, 0xfe, 0, words.length + 2, ...words, ...jpeg.subarray(2)])
}

const ascii = (text: string) => new TextEncoder().encode(text)

describe('readLogo', () => {
  it.each(['png', 'jpeg'] as const)('takes a %s and makes it no larger than the cover needs', async (kind) => {
    const read = await readLogo(picture(1800, 300, kind))
    expect(read.ok && sniffPicture(read.png)).toEqual({ ok: true, kind: 'png', width: 900, height: 150 })
  })

  it('keeps nothing that was in the file beside the picture', async () => {
    const given = withAuthor(picture(40, 20, 'jpeg'))
    const read = await readLogo(given)
    expect(new TextDecoder('latin1').decode(given)).toContain('Planted')
    expect(read.ok && new TextDecoder('latin1').decode(read.png)).not.toContain('Planted')
  })

  it.each([
    ['a text', ascii('no picture'), /not a picture/],
    ['nothing', new Uint8Array(), /not a picture/],
    ['an SVG', ascii('<?xml version="1.0"?><svg xmlns="x" onload="alert(1)"/>'), /SVG.*PNG/],
    ['a GIF', ascii('GIF89a....'), /PNG or JPEG/],
    ['a picture cut off', picture(400, 400, 'png').subarray(0, 60), /damaged/],
    ['a picture that would fill the memory', claims(60_000, 60_000), /60000 × 60000 pixels/],
    ['a strip', claims(20_000, 1), /20000 × 1/],
    ['a picture without a size', claims(0, 5), /no size/],
    ['a JPEG of one segment', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 2]), /damaged/],
  ])('refuses %s with a sentence', async (_, bytes, why) => {
    const read = await readLogo(bytes)
    expect(read).toEqual({ ok: false, why: expect.stringMatching(why) })
  })
})
