import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeWholeFile } from './write-file.ts'

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-write-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const bytes = new TextEncoder().encode('new')

test('a file is there whole, the old one replaced, and nothing beside it', () => {
  const folder = tempFolder()
  const path = join(folder, 'report.html')
  writeFileSync(path, 'old')
  writeWholeFile(path, bytes)
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['report.html'])
})

test('what a killed writer left is removed, what a living one is writing is not', () => {
  const folder = tempFolder()
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  for (const pid of [dead, process.ppid]) writeFileSync(join(folder, `report.html.part-${pid}`), 'half')
  writeFileSync(join(folder, 'other.html.part-1'), 'not ours to remove')
  writeWholeFile(join(folder, 'report.html'), bytes)
  expect(readdirSync(folder).toSorted()).toEqual(
    ['other.html.part-1', 'report.html', `report.html.part-${process.ppid}`].toSorted(),
  )
})

test('where it cannot be written, a sentence says so and nothing is left', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'taken'))
  writeFileSync(join(folder, 'taken', 'x'), '')
  const refused = (path: string) => {
    try {
      writeWholeFile(path, bytes)
    } catch (error) {
      return (error as { reason?: string }).reason
    }
    return 'written'
  }
  expect(refused(join(folder, 'taken'))).toBe('exists')
  expect(refused(join(folder, 'none', 'report.html'))).toBe('file-missing')
  expect(refused(join(folder, 'taken', 'x', 'report.html'))).toBe('file-missing')
  expect(readdirSync(folder)).toEqual(['taken'])
})
