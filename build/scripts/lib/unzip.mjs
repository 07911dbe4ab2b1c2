// Unpacks a ZIP with its modes and links; yauzl is a dependency of the application.
import { createWriteStream, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

const linkBit = 0xa000
const typeMask = 0xf000

/**
 * @param {string} zipFile
 * @param {string} target folder
 * @param {(name: string) => string | null} rename the path below target, or null to leave the entry out
 */
export async function unzip(zipFile, target, rename) {
  const yauzl = (await import('yauzl')).default
  const zip = await new Promise((resolve, reject) =>
    yauzl.open(zipFile, { lazyEntries: true, autoClose: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    ),
  )
  const open = (entry) =>
    new Promise((resolve, reject) =>
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
    )
  await new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', async (entry) => {
      try {
        const name = rename(entry.fileName)
        if (name && !entry.fileName.endsWith('/')) await writeEntry(entry, join(target, name), open)
        zip.readEntry()
      } catch (error) {
        reject(error)
      }
    })
    zip.readEntry()
  })
}

async function writeEntry(entry, path, open) {
  mkdirSync(dirname(path), { recursive: true })
  const mode = entry.externalFileAttributes >>> 16
  const stream = await open(entry)
  if ((mode & typeMask) === linkBit) symlinkSync(await text(stream), path)
  else await pipeline(stream, createWriteStream(path, { mode: mode & 0o777 || 0o644 }))
}
