import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openFolder } from './folder-files.ts'

function studyFolder(): string {
  const home = mkdtempSync(join(tmpdir(), 'throughline-folder-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const folder = join(home, 'study')
  mkdirSync(join(folder, 'interviews'), { recursive: true })
  writeFileSync(join(home, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'study.yaml'), 'study')
  writeFileSync(join(folder, 'interviews', 'ראיון 1.txt'), 'shalom')
  return folder
}

const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)

test('files are listed and read by their paths below the folder', async () => {
  const files = openFolder(studyFolder())
  expect(await files.list()).toEqual(['interviews/ראיון 1.txt', 'study.yaml'])
  expect(text(await files.read('interviews/ראיון 1.txt'))).toBe('shalom')
})

test('nothing outside the folder is read, by path or by link', async () => {
  const folder = studyFolder()
  symlinkSync('../secret.txt', join(folder, 'link.txt'))
  symlinkSync('..', join(folder, 'up'))
  const files = openFolder(folder)
  for (const path of ['../secret.txt', 'link.txt', 'up/secret.txt', '/etc/passwd', 'interviews', 'none.txt', '']) {
    expect(await files.read(path)).toBeNull()
  }
  expect(await files.list()).toEqual(['interviews/ראיון 1.txt', 'study.yaml'])
})

test('a link to a file of the same folder is that file', async () => {
  const folder = studyFolder()
  symlinkSync('interviews/ראיון 1.txt', join(folder, 'same.txt'))
  const files = openFolder(folder)
  expect(await files.list()).toContain('same.txt')
  expect(text(await files.read('same.txt'))).toBe('shalom')
})

test('a folder that links to itself is walked once', async () => {
  const folder = studyFolder()
  symlinkSync('.', join(folder, 'round'))
  expect(await openFolder(folder).list()).toEqual(['interviews/ראיון 1.txt', 'study.yaml'])
})

test('a folder that is not there is said in a sentence', async () => {
  await expect(openFolder(join(studyFolder(), 'none')).list()).rejects.toMatchObject({ reason: 'file-missing' })
})
