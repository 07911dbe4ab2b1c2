import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sample, sampleCopy, tempFolder, throughline } from './throughline.ts'

describe.concurrent('a wrong call: status 2, what is wrong, and the usage; nothing on standard output', () => {
  test.each([
    [[], /^Which command\?/],
    [['evalute', 'x'], /^There is no command “evalute”/],
    [['load'], /^load takes PROJECT STUDY_FOLDER/],
    [['load', 'a', 'b', 'c'], /^load takes PROJECT STUDY_FOLDER/],
    [['compare', 'x', '--nope'], /--nope/],
    [['compare', 'x', '--out', 'y'], /^compare has no option --out/],
    [['evaluate', 'x'], /^evaluate needs --out DIR/],
    [['evaluate', 'x', '--out', ''], /^evaluate needs --out DIR/],
    [['export', 'x'], /^export needs --out FILE\.qdc/],
    [['export', 'x', '--out', 'y.txt'], /^export writes the codebook as REFI-QDA/],
    [['evaluate', 'x', '--out', 'y', '--formats', 'html,zip'], /^“zip” is not a format/],
    [['evaluate', 'x', '--out', 'y', '--lang', 'fr'], /^“fr” is not a report language/],
  ])('%j', async (words, said) => {
    const { status, stdout, stderr } = await throughline(...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(said)
    expect(stderr).toContain('Usage: throughline COMMAND')
  })
})

test('help is an answer, not a mistake', async () => {
  for (const words of [['help'], ['--help'], ['compare', '-h']]) {
    const { status, stdout, stderr } = await throughline(...words)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Usage: throughline COMMAND/)
  }
})

describe.concurrent('a place that is not there: status 1, one sentence, nothing made', () => {
  test.each([
    [
      (folder: string) => ['load', join(folder, 'x.throughline'), join(folder, 'none')],
      /none: there is no such folder/,
    ],
    [
      (folder: string) => ['load', join(folder, 'x.throughline'), join(folder, 'file.txt')],
      /file\.txt: there is no such folder/,
    ],
    [(folder: string) => ['load', join(folder, 'no', 'x.throughline'), sample], /its folder does not exist/],
    [(folder: string) => ['evaluate', sample, '--out', join(folder, 'file.txt')], /this is a file, not a folder/],
    [(folder: string) => ['evaluate', join(folder, 'none'), '--out', join(folder, 'out')], /there is no such folder/],
    [(folder: string) => ['compare', join(folder, 'x.throughline')], /x\.throughline is not there any more/],
  ])('%#', async (words, said) => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'file.txt'), 'text')
    const { status, stdout, stderr } = await throughline(...words(folder))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(said)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['file.txt'])
  })
})

test('a refused evaluate makes no folder', async () => {
  const study = sampleCopy()
  writeFileSync(join(study, 'study.yaml'), 'study: {}\n')
  const folder = tempFolder()
  const { status } = await throughline('evaluate', study, '--out', join(folder, 'out'))
  expect(status).toBe(1)
  expect(readdirSync(folder)).toEqual([])
})

test('a study without a comparison says so', async () => {
  const folder = tempFolder()
  const { status, stderr, stdout } = await throughline('compare', join(folder, 'x.throughline'), '--json')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).not.toMatch(/fault of its own/)
})
