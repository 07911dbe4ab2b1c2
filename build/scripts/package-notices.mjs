// electron-builder's afterPack: the licences of everything bundled go along with the application, as they ask for.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/run.mjs'

export default function writeNotices({ appOutDir, packager }) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const notices = Object.keys(packages)
    .filter((path) => path && !packages[path].dev && existsSync(join(root, path)))
    .map(noticeOf)
  const own = readFileSync(join(root, 'LICENSE'), 'utf8')
  const text = [`Throughline\n\n${own}`, ...notices].join(`\n${'-'.repeat(80)}\n\n`)
  writeFileSync(join(packager.getResourcesDir(appOutDir), 'licences.txt'), text)
}

/** A package's name and licence file; where it brings no file, what it says of itself. */
function noticeOf(path) {
  const folder = join(root, path)
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const said = [license ?? licenses ?? 'see its README', author ?? ''].map((part) =>
    typeof part === 'string' ? part : JSON.stringify(part),
  )
  return `${name} ${version}\n\n${file ? readFileSync(join(folder, file), 'utf8') : said.join('\n')}`
}
