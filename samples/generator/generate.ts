/**
 * Writes the sample study: `node samples/generator/generate.ts`. The same files every time; see design.ts for what is
 * built into them and sample.ts for how they are put together.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSample, sampleFiles } from './sample.ts'

const folder = join(import.meta.dirname, '../grant-267')
const files = await sampleFiles(buildSample())
rmSync(folder, { recursive: true, force: true })
for (const [path, content] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
console.log(`${files.size} files in samples/grant-267`)
