// What Electron's own default_app.asar does: load the application named on the command line.
const { app } = require('electron')
const fs = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
const directory = path.resolve(named ?? '.')
const manifest = JSON.parse(fs.readFileSync(path.join(directory, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(directory)
import(pathToFileURL(path.join(directory, manifest.main)).href).catch((error) => {
  console.error(error)
  app.exit(1)
})
