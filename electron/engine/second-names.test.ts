import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freeNumber, standingFiles, withNumber } from './second-names.ts'

const NAMES = ['report.html', 'report.docx', 'reproduce'] as const

test('tells which files stand there; a folder is none that could be replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-names-'))
  expect(standingFiles(folder, NAMES)).toEqual([])
  writeFileSync(join(folder, 'report.docx'), '')
  mkdirSync(join(folder, 'report.html'))
  expect(standingFiles(folder, NAMES)).toEqual(['report.docx'])
})

test('what is written together takes one number that is free for all of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-names-'))
  expect(freeNumber(folder, NAMES)).toBe(2)
  writeFileSync(join(folder, 'report (2).docx'), '')
  mkdirSync(join(folder, 'reproduce (3)'))
  expect(freeNumber(folder, NAMES)).toBe(4)
  expect(NAMES.map((name) => withNumber(name, 4))).toEqual(['report (4).html', 'report (4).docx', 'reproduce (4)'])
})
