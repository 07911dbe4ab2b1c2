import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BareTimes } from './bare-import.ts'
import { runCli } from './cli.ts'
import { type Result, upTo } from './result.ts'
import { writeWordFiles } from './word-files.ts'

const FILES = 1_000
const WORDS = 8_000

const studyFile = `
study: { id: importing, title: Importing, language: en }
waves: [ { id: before, label: Before }, { id: after, label: After } ]
cases: { file: principals.csv, id: id }
`

/**
 * A thousand Word documents into a project by the command line, against the least that anybody must do with the same bytes, on one core:
 * every part unpacked by zlib, the document and its styles parsed by saxes, the text written into a table without an index. In the
 * project, texts can also be searched, are hashed, have their turns, and are in the history.
 */
export function benchImporting(): readonly Result[] {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    const cases = Array.from({ length: FILES / 2 }, (_, i) => `P${String(i + 1).padStart(3, '0')}`)
    writeWordFiles(join(folder, 'interviews'), cases, WORDS)
    const project = emptyStudy(folder, cases)
    const bare = timeBare(join(folder, 'interviews'), join(folder, 'bare.sqlite'))
    const started = performance.now()
    runCli(['import', project, join(folder, 'interviews'), '--kind', 'transcript'])
    const whole = performance.now() - started
    const sum = bare.unzip + bare.parse + bare.insert
    return [
      upTo('coding.import', whole / sum, 'x', 1.5, AGAINST),
      upTo('coding.import-searchable', whole / (sum + bare.index), 'x', null, `${AGAINST}, and into a full-text index`),
      upTo('coding.import-whole', whole, 'ms', null),
      upTo('coding.import-bare-unzip', bare.unzip, 'ms', null),
      upTo('coding.import-bare-parse', bare.parse, 'ms', null),
      upTo('coding.import-bare-insert', bare.insert, 'ms', null),
      upTo('coding.import-bare-index', bare.index, 'ms', null),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const AGAINST =
  'unzip + XML parse + raw insert of the same files by zlib, saxes and SQLite, one after the other on one core'

/** A project with the cases and waves of the files, and no text. */
function emptyStudy(folder: string, cases: readonly string[]): string {
  const source = join(folder, 'study')
  mkdirSync(source)
  writeFileSync(join(source, 'study.yaml'), studyFile)
  writeFileSync(join(source, 'principals.csv'), `id\n${cases.join('\n')}\n`)
  const project = join(folder, 'importing.throughline')
  runCli(['load', project, source])
  return project
}

/** In a process of its own, as ours is: in this one, which has done much else, the same takes longer. */
function timeBare(folder: string, database: string): BareTimes {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/bare-import.ts', folder, database], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The bare import failed: ${stderr}`)
  return JSON.parse(stdout)
}
