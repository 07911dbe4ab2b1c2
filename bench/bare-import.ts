import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import Database from 'better-sqlite3'
import { SaxesParser } from 'saxes'

// node bench/bare-import.ts FOLDER DATABASE: what the benchmark holds an import against, as JSON.

/** Milliseconds of each step for all files together. */
export type BareTimes = {
  readonly unzip: number
  readonly parse: number
  readonly insert: number
  readonly index: number
}

/** Each step for a file at a time, so that nothing waits for memory; the index in a transaction of its own. */
function timeBare(files: readonly string[], path: string): BareTimes {
  const sql = new Database(path)
  sql.pragma('journal_mode = WAL')
  sql.exec('create table bare (id integer primary key, text text not null) strict')
  sql.exec("create virtual table words using fts5(text, tokenize='unicode61 remove_diacritics 2')")
  const insert = sql.prepare('insert into bare (text) values (?)')
  let [unzip, parse, inserting] = [0, 0, 0]
  sql.exec('begin')
  for (const file of files) {
    const start = performance.now()
    const xml = unzipParts(file)
    const unzipped = performance.now()
    const text = parseParts(xml)
    const parsed = performance.now()
    insert.run(text)
    unzip += unzipped - start
    parse += parsed - unzipped
    inserting += performance.now() - parsed
  }
  const committing = performance.now()
  sql.exec('commit')
  const committed = performance.now()
  sql.exec('insert into words (rowid, text) select id, text from bare')
  const indexed = performance.now()
  sql.close()
  return { unzip, parse, insert: inserting + committed - committing, index: indexed - committed }
}

/** Every part of the archive, as text: by its list of names at the end, without any of the checks that a stranger's file needs. */
function unzipParts(file: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(file)
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(bytes.length - 22 + 16)
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [packed, header] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)]
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
    const part = inflateRawSync(bytes.subarray(start, start + packed)).toString('utf8')
    parts.set(bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)), part)
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}

/** The text of the document, a line a paragraph; its styles, which say what is a heading, are parsed too. */
function parseParts(parts: ReadonlyMap<string, string>): string {
  let text = ''
  const parser = new SaxesParser()
  parser.on('text', (piece) => {
    text += piece
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:p') text += '\n'
  })
  parser.write(parts.get('word/document.xml') ?? '').close()
  new SaxesParser().write(parts.get('word/styles.xml') ?? '').close()
  return text
}

const [folder = '', database = ''] = process.argv.slice(2)
const files = readdirSync(folder).map((name) => join(folder, name))
process.stdout.write(JSON.stringify(timeBare(files, database)))
