import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { runCommand } from './history.ts'
import { schemaVersion } from './migrate.ts'
import { createProject, openProject, openProjectReadOnly } from './open.ts'
import { asNobody, by, dump, load, projectFile, refusal, smallStudy, tempFolder } from './project.fixture.ts'
import { addCoder } from './queries/edit-codings.ts'

/** Opening must be refused, for writing and for reading, and leave the file and its folder as they were. */
function expectRefused(path: string, sentence: string | RegExp): void {
  const bytes = readFileSync(path)
  const files = readdirSync(dirname(path))
  for (const open of [openProject, openProjectReadOnly]) {
    expect(refusal(() => open(path))).toMatch(sentence)
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(readdirSync(dirname(path))).toEqual(files)
  }
}

function fileOf(content: string | Uint8Array): string {
  const path = join(tempFolder(), 'x.throughline')
  writeFileSync(path, content)
  return path
}

/** Changes a closed project with SQLite itself, as another program would. */
function tamper(path: string, sql: string): void {
  const db = new Database(path)
  db.unsafeMode()
  db.exec(sql)
  db.close()
}

describe('a file that is not a project', () => {
  test('an empty file', () => expectRefused(fileOf(''), /^not-a-project: x\.throughline is not a Throughline study/))
  test('a text', () => expectRefused(fileOf('principal_id,name\n'.repeat(20)), /^not-a-project/))
  test('a folder', () => {
    const path = join(tempFolder(), 'x.throughline')
    mkdirSync(path)
    expect(refusal(() => openProject(path))).toMatch(/^not-a-project/)
  })
  test('a database of another program', () => {
    const path = join(tempFolder(), 'x.throughline')
    tamper(path, 'create table people (name text)')
    expectRefused(path, /^not-a-project: .* database of another program/)
  })
  test('a database with our mark and nothing of ours in it', () => {
    const path = join(tempFolder(), 'x.throughline')
    tamper(
      path,
      `create table people (name text); pragma application_id = 1414025804; pragma user_version = ${schemaVersion}`,
    )
    expectRefused(path, /^damaged-project: .*people/)
  })
  test('one that is not there', () => {
    const folder = tempFolder()
    expect(refusal(() => openProject(join(folder, 'x.throughline')))).toMatch(/^file-missing/)
    expect(refusal(() => openProject(join(folder, 'no', 'x.throughline')))).toMatch(/^file-missing/)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a damaged project', () => {
  test('a truncated one, wherever it is cut', async () => {
    const path = await projectFile()
    const { length } = readFileSync(path)
    for (const size of [length - 1000, Math.floor(length / 2), 4096, 1000]) {
      truncateSync(path, size)
      expectRefused(path, /^damaged-project: small\.throughline is damaged \(\d+ bytes\).*backup/)
    }
    truncateSync(path, 50)
    expectRefused(path, /^not-a-project/)
  })

  test('a damaged header', async () => {
    const path = await projectFile()
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0xff, 16, 24))
    expectRefused(path, /^damaged-project/)
    writeFileSync(path, bytes.fill(0, 0, 16))
    expectRefused(path, /^not-a-project/)
  })

  test('a damaged first page', async () => {
    const path = await projectFile()
    writeFileSync(path, readFileSync(path).fill(0x5a, 100, 4096))
    expectRefused(path, /^damaged-project/)
  })

  test('a table that is gone', async () => {
    const path = await projectFile()
    tamper(path, 'pragma foreign_keys = off; drop table finding_evidence')
    expectRefused(path, /^damaged-project: .* has lost a part that every study has \(.*finding_evidence/)
  })

  test('a journal trigger that is gone', async () => {
    const path = await projectFile()
    tamper(path, 'drop trigger journal_coding_delete')
    expectRefused(path, /^damaged-project: .* has lost .*trigger journal_coding_delete/)
  })
})

describe('a project that brings code along', () => {
  test.each([
    ['a trigger', 'create trigger spy after insert on coding begin delete from memo; end', 'trigger .*: spy'],
    ['a view', 'create view people as select name from case_identity', 'view .*: people'],
    ['a table', 'create table extra (x)', 'table .*: extra'],
    [
      'another trigger under our name',
      'drop trigger journal_memo_delete; create trigger journal_memo_delete after delete on memo begin select 1; end',
      'trigger .*: journal_memo_delete',
    ],
  ])('%s is refused', async (_, sql, said) => {
    const path = await projectFile()
    tamper(path, sql)
    expectRefused(path, new RegExp(`^damaged-project: small.throughline has a ${said}`))
  })

  test('what SQLite itself adds is no reason to refuse', async () => {
    const path = await projectFile()
    tamper(path, 'analyze')
    openProject(path).close()
  })
})

test('a newer project is refused and stays as it is to the byte', async () => {
  const path = await projectFile()
  tamper(path, 'pragma journal_mode = delete; pragma user_version = 99')
  expectRefused(path, /^newer-project: small\.throughline was made by a newer Throughline/)
})

test('a newer schema that is still in the journal is seen too', async () => {
  const path = await projectFile()
  const other = new Database(path)
  other.pragma('user_version = 99')
  try {
    expect(refusal(() => openProject(path))).toMatch(/^newer-project/)
    expect(refusal(() => openProjectReadOnly(path))).toMatch(/^newer-project/)
  } finally {
    other.close()
  }
})

test('creating never touches a file that is there', () => {
  const path = fileOf('mine')
  expect(refusal(() => createProject(path))).toMatch(/^exists/)
  expect(readFileSync(path, 'utf8')).toBe('mine')
})

test('creating in a folder that is not there says so', () => {
  expect(refusal(() => createProject(join(tempFolder(), 'no', 'x.throughline')))).toMatch(/^file-missing/)
})

test('a closed project is one file', async () => {
  const path = await projectFile()
  openProject(path).close()
  expect(readdirSync(dirname(path))).toEqual(['small.throughline'])
})

test('what a writer has just written can be read beside it', async () => {
  const path = join(tempFolder(), 'new.throughline')
  const writer = createProject(path)
  load(writer, await smallStudy())
  const reader = openProjectReadOnly(path)
  expect(dump(reader)).toEqual(dump(writer))
  expect(() => load(reader, structuredClone({}) as never)).toThrow('readonly')
  reader.close()
  writer.close()
})

describe('where nothing may be written', () => {
  async function readOnlyProject(): Promise<string> {
    const path = await projectFile()
    chmodSync(path, 0o444)
    chmodSync(dirname(path), 0o555)
    return path
  }

  test('it is refused for writing in a sentence, and opens for reading', async () => {
    const path = await readOnlyProject()
    const [said, rows] = asNobody(() => {
      const refused = refusal(() => openProject(path))
      const project = openProjectReadOnly(path)
      const found = dump(project)
      project.close()
      return [refused, found]
    })
    expect(said).toMatch(/^read-only: small\.throughline cannot be written here/)
    const project = openProject(path)
    expect(rows).toEqual(dump(project))
    project.close()
    expect(readdirSync(dirname(path))).toEqual(['small.throughline'])
  })

  test('also what is in the journal only is read', async () => {
    const path = await projectFile()
    const project = openProject(path)
    runCommand(project, { ...by, kind: 'coding.addCoder', detail: null }, (writer) => addCoder(writer, 'Late'))
    // As after a power cut: the file and its journal, copied away while they are in use.
    const copy = join(tempFolder(), 'copy.throughline')
    for (const suffix of ['', '-wal']) writeFileSync(`${copy}${suffix}`, readFileSync(`${path}${suffix}`))
    const expected = dump(project)
    project.close()
    chmodSync(dirname(copy), 0o555)
    const rows = asNobody(() => {
      const reader = openProjectReadOnly(copy)
      const found = dump(reader)
      reader.close()
      return found
    })
    expect(rows).toEqual(expected)
  })

  test('creating there is refused in a sentence', async () => {
    const path = await readOnlyProject()
    expect(asNobody(() => refusal(() => createProject(join(dirname(path), 'new.throughline'))))).toMatch(/^read-only/)
  })

  test('a file that may not be read is refused in a sentence', async () => {
    const path = await projectFile()
    chmodSync(path, 0)
    chmodSync(dirname(path), 0o755)
    expect(asNobody(() => refusal(() => openProjectReadOnly(path)))).toMatch(/^read-only/)
  })
})

test('a link to a project shares its lock', async () => {
  const path = await projectFile()
  const link = join(tempFolder(), 'link.throughline')
  symlinkSync(path, link)
  const project = openProject(path)
  expect(refusal(() => openProject(link))).toMatch(/^open-elsewhere/)
  project.close()
  openProject(link).close()
  expect(existsSync(`${link}-lock`)).toBe(false)
})
