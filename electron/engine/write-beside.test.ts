import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UserError } from '#db/user-error.ts'
import { writeBeside } from './write-beside.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-beside-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const bytes = new Uint8Array([1, 2, 3])

test('replaces a file of its name', () => {
  writeBeside(folder, 'report.docx', new Uint8Array([9]))
  expect(writeBeside(folder, 'report.docx', bytes)).toMatchObject({ name: 'report.docx', wanted: null })
  expect(readFileSync(join(folder, 'report.docx'))).toEqual(Buffer.from(bytes))
})

test('takes a second name where the first cannot be had, and says so', () => {
  mkdirSync(join(folder, 'report.docx', 'in the way'), { recursive: true })
  mkdirSync(join(folder, 'report (2).docx', 'too'), { recursive: true })
  expect(writeBeside(folder, 'report.docx', bytes)).toEqual({
    path: join(folder, 'report (3).docx'),
    name: 'report (3).docx',
    wanted: 'report.docx',
  })
  expect(readdirSync(folder).sort()).toEqual(['report (2).docx', 'report (3).docx', 'report.docx'])
})

test('says why, and leaves nothing, where no name can be had', () => {
  for (const name of ['a.pdf', ...Array.from({ length: 9 }, (_, i) => `a (${i + 2}).pdf`)])
    mkdirSync(join(folder, name, 'full'), { recursive: true })
  expect(() => writeBeside(folder, 'a.pdf', bytes)).toThrow(UserError)
  expect(readdirSync(folder)).toHaveLength(10)
})
