// What Electron's own default_app.asar does: load the application named on the command line. A module with a
// top-level await, since Electron holds its ready event back until such a main has loaded.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
const directory = resolve(named ?? '.')
const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(directory)
await import(pathToFileURL(join(directory, manifest.main)).href)
