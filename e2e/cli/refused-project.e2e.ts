import { copyFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, test } from 'vitest'
import { sample, tempFolder, throughline } from './throughline.ts'

const home = tempFolder()
const sound = join(home, 'sound.throughline')

beforeAll(async () => {
  expect((await throughline('load', sound, sample)).status).toBe(0)
})

/** Sets the schema's number in the header, as a newer application would have. */
function makeNewer(path: string): void {
  const bytes = readFileSync(path)
  bytes.writeUInt32BE(99, 60)
  writeFileSync(path, bytes)
}

function tamper(path: string, sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  db.close()
}

describe.concurrent('a project file that cannot be used: a sentence, status 1, the file as it was', () => {
  test.each<[string, (path: string) => void, RegExp]>([
    ['an empty file', (path) => writeFileSync(path, ''), /is not a Throughline study/],
    ['a text', (path) => writeFileSync(path, 'principal_id\n'.repeat(100)), /is not a Throughline study/],
    [
      'a database of another program',
      (path) => {
        rmSync(path)
        tamper(path, 'create table t (a)')
      },
      /is a database of another program/,
    ],
    ['a newer one', makeNewer, /was made by a newer Throughline\. Update Throughline/],
    ['a truncated one', (path) => truncateSync(path, 100_000), /is damaged \(100000 bytes\) and was not opened/],
    [
      'one with a trigger',
      (path) => tamper(path, 'create trigger t after insert on code begin select 1; end'),
      /trigger that Throughline did not make/,
    ],
  ])('%s', async (_, spoil, sentence) => {
    const path = join(tempFolder(), 'x.throughline')
    copyFileSync(sound, path)
    spoil(path)
    const bytes = readFileSync(path)
    for (const words of [
      ['load', path, sample],
      ['check', path],
    ]) {
      const { status, stdout, stderr } = await throughline(...words)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(sentence)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(readFileSync(path).equals(bytes)).toBe(true)
      expect(readdirSync(dirname(path))).toEqual(['x.throughline'])
    }
    const { status, stdout } = await throughline('check', path, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual({
      ok: false,
      problems: [{ file: 'x.throughline', message: expect.stringMatching(sentence) }],
    })
  })
})

test('a fault inside is told by check, in words and as JSON', async () => {
  const path = join(tempFolder(), 'x.throughline')
  copyFileSync(sound, path)
  const bytes = readFileSync(path)
  const place = bytes.indexOf('coaching')
  bytes.write('poaching', place)
  writeFileSync(path, bytes)
  const said = await throughline('check', path)
  expect({ status: said.status, stdout: said.stdout }).toEqual({ status: 1, stdout: '' })
  expect(said.stderr).toMatch(/^x\.throughline: /)
  const { status, stdout } = await throughline('check', path, '--json')
  const { ok, problems } = JSON.parse(stdout) as { ok: boolean; problems: readonly unknown[] }
  expect({ status, ok }).toEqual({ status: 1, ok: false })
  expect(problems).toEqual(problems.map(() => ({ file: 'x.throughline', message: expect.any(String) })))
})

test('one that is open elsewhere is not written to, names who has it, and can still be compared and checked', async () => {
  const path = join(tempFolder(), 'x.throughline')
  copyFileSync(sound, path)
  const bytes = readFileSync(path)
  // What an application that has it open holds: see db/project-lock.ts.
  const lock = new Database(`${path}-lock`)
  lock.exec("create table holder (who text, token text) strict; insert into holder values ('Dana on her-laptop', 'x')")
  lock.exec('begin immediate')
  const refused = await throughline('load', path, sample)
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(refused.stderr).toBe(
    'This study is open elsewhere by Dana on her-laptop. Close it there, or open it read-only.\n',
  )
  expect(readFileSync(path).equals(bytes)).toBe(true)
  const compared = await throughline('compare', path, '--json')
  expect(compared).toMatchObject({ status: 0, stderr: '' })
  expect((await throughline('check', path)).status).toBe(0)
  lock.close()
  expect((await throughline('load', path, sample)).status).toBe(0)
})
