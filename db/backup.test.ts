import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp, backUpUnlessThere, backupFolder, listBackups, timeOf } from './backup.ts'
import { runCommand } from './history.ts'
import { openProject } from './open.ts'
import { asNobody, by, dump, projectFile, refusal } from './project.fixture.ts'

const at = (day: number) => new Date(Date.UTC(2018, 0, day, 10, 30))

test('a backup is a project like the one it was made of', async () => {
  const path = await projectFile()
  const project = openProject(path)
  const backup = backUp(project.sql, path, at(1))
  const copy = openProject(backup)
  expect(dump(copy)).toEqual(dump(project))
  copy.close()
  project.close()
})

test('the newest ten are kept, what a killed run left is removed, other files are left alone', async () => {
  const path = await projectFile()
  mkdirSync(backupFolder(path))
  writeFileSync(join(backupFolder(path), '2017-01-01T00-00-00.000Z.throughline.part'), 'half')
  writeFileSync(join(backupFolder(path), '2017-01-01T00-00-00.000Z.throughline.part-journal'), 'half')
  writeFileSync(join(backupFolder(path), 'notes.txt'), 'mine')
  const project = openProject(path)
  for (let day = 1; day <= 12; day += 1) backUp(project.sql, path, at(day))
  project.close()
  expect(listBackups(path)).toEqual(
    Array.from({ length: 10 }, (_, i) => `2018-01-${String(12 - i).padStart(2, '0')}T10-30-00.000Z.throughline`),
  )
  expect(readdirSync(backupFolder(path))).toHaveLength(11)
  expect(readFileSync(join(backupFolder(path), 'notes.txt'), 'utf8')).toBe('mine')
})

test('two backups of one moment are two files', async () => {
  const path = await projectFile()
  const project = openProject(path)
  backUp(project.sql, path, at(1))
  backUp(project.sql, path, at(1))
  project.close()
  expect(listBackups(path)).toEqual(['2018-01-01T10-30-00.001Z.throughline', '2018-01-01T10-30-00.000Z.throughline'])
})

test('a damaged project is not copied over sound backups', async () => {
  const path = await projectFile()
  const bytes = readFileSync(path)
  const place = bytes.lastIndexOf('P01-baseline')
  writeFileSync(path, bytes.fill(0xee, place - 600, place + 600))
  const project = openProject(path)
  expect(refusal(() => backUp(project.sql, path, at(1)))).toMatch(/^damaged-project/)
  expect(listBackups(path)).toEqual([])
  expect(readdirSync(backupFolder(path))).toEqual([])
  project.close()
})

test('a folder that may not be written is said so', async () => {
  const path = await projectFile()
  const project = openProject(path)
  chmodSync(dirname(path), 0o555)
  expect(asNobody(() => refusal(() => backUp(project.sql, path, at(1))))).toMatch(/^read-only/)
  chmodSync(dirname(path), 0o755)
  project.close()
})

test('before a bulk change, a copy is made only of what no copy has yet', async () => {
  const path = await projectFile()
  const project = openProject(path)
  const rename = (name: string, when: Date) =>
    runCommand(project, { ...by, at: when, kind: 'test.rename', detail: null }, (writer) =>
      writer.sql.prepare('update case_identity set name = ?').run(name),
    )
  backUpUnlessThere(project.sql, path, at(200))
  backUpUnlessThere(project.sql, path, at(201))
  expect(listBackups(path).map(timeOf)).toEqual([at(200).toISOString()])
  rename('changed in the very moment of the backup', at(200))
  backUpUnlessThere(project.sql, path, at(202))
  rename('changed later', at(203))
  backUpUnlessThere(project.sql, path, at(204))
  expect(listBackups(path).map(timeOf)).toEqual([at(204), at(202), at(200)].map((time) => time.toISOString()))
  // A clock that ran ahead once must not stop all backups.
  backUpUnlessThere(project.sql, path, at(190))
  expect(listBackups(path)).toHaveLength(4)
  project.close()
})
