// node build/scripts/icon.mjs: draws build/icons/icon.png anew from icon.svg; the packager makes every other size from it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { root } from './lib/run.mjs'

const sidePixels = 1024
const folder = join(root, 'build', 'icons')

const image = await loadImage(join(folder, 'icon.svg'))
const canvas = createCanvas(sidePixels, sidePixels)
canvas.getContext('2d').drawImage(image, 0, 0, sidePixels, sidePixels)
writeFileSync(join(folder, 'icon.png'), await canvas.encode('png'))
