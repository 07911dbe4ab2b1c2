import { copyFileSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { editLine, sample, sampleCopy, tempFolder, throughline } from './throughline.ts'

/** One fault each in a copy of the sample, and how the one line about it begins. */
const faults: readonly (readonly [string, (study: string) => void, RegExp])[] = [
  ['a missing file', (study) => rmSync(join(study, 'survey-end.csv')), /^survey-end\.csv: There is no such file/],
  [
    'a wrong column',
    (study) => editLine(study, 'survey-end.csv', 1, 'Q7,', 'Q_7,'),
    /^survey-end\.csv:1:Q7: There is no column 'Q7'\..* Did you mean 'Q_7'\?/,
  ],
  [
    'a case that is not in the roster',
    (study) => editLine(study, 'survey-baseline.csv', 2, 'P21', 'P99'),
    /^survey-baseline\.csv:2:principal_id: There is no case 'P99' in principals\.csv/,
  ],
  [
    'a case twice in a wave',
    (study) => editLine(study, 'survey-baseline.csv', 3, 'P26', 'P21'),
    /^survey-baseline\.csv:3:principal_id: The answers of 'P21' in wave 'baseline' are in row 2 already/,
  ],
  [
    'a value outside its scale',
    (study) => editLine(study, 'survey-baseline.csv', 2, 'he,4', 'he,9'),
    /^survey-baseline\.csv:2:Q1: 9 is outside the item's range \(1–5\)/,
  ],
  [
    'a transcript of an unknown case',
    (study) => copyFileSync(join(study, 'interviews/P02-end.docx'), join(study, 'interviews/P99-end.docx')),
    /^interviews\/P99-end\.docx: There is no case 'P99' in principals\.csv/,
  ],
  [
    'a quote that is not in the text',
    (study) => editLine(study, 'codings.csv', 3, 'ומתוכה', 'ומתוכם'),
    /^codings\.csv:3:quote: The quote 'ומתוכם .*' is not in 'P02-baseline'/,
  ],
  [
    'a code that is not in the codebook',
    (study) => editLine(study, 'codings.csv', 3, 'teaching-hours', 'teaching-hour'),
    /^codings\.csv:3:code: There is no code 'teaching-hour' in the codebook\. Did you mean 'teaching-hours'\?/,
  ],
  [
    'a path out of the folder',
    (study) => editLine(study, 'study.yaml', 7, 'principals.csv', '../principals.csv'),
    /^study\.yaml:7:9: The path \.\.\/principals\.csv leaves the study folder/,
  ],
  [
    'a link out of the folder',
    (study) => {
      rmSync(join(study, 'survey-end.csv'))
      symlinkSync('/etc/passwd', join(study, 'survey-end.csv'))
    },
    /^survey-end\.csv: There is no such file in the study folder/,
  ],
  [
    'a text called a Word document',
    (study) => writeFileSync(join(study, 'interviews/P02-end.docx'), 'hello'),
    /^interviews\/P02-end\.docx: The file is plain text, not what its name says\. Let its name end in \.txt, or export it again\./,
  ],
  [
    'a Word document called a CSV',
    (study) => copyFileSync(join(study, 'interviews/P02-end.docx'), join(study, 'survey-end.csv')),
    /^survey-end\.csv: The file is a ZIP file .*, not CSV text/,
  ],
  ['no study.yaml', (study) => rmSync(join(study, 'study.yaml')), /^study\.yaml: There is no such file/],
  [
    'a study.yaml that cannot be read',
    (study) => editLine(study, 'study.yaml', 2, '{', '['),
    /^study\.yaml:2:\d+: The YAML cannot be read here/,
  ],
]

const home = tempFolder()
const project = join(home, 'study.throughline')
let bytes: Buffer

beforeAll(async () => {
  expect((await throughline('load', project, sample)).status).toBe(0)
  bytes = readFileSync(project)
})

describe.concurrent('each is one line on standard error, status 1, and the project is as it was', () => {
  test.each(faults)('%s', async (_, spoil, line) => {
    const study = sampleCopy()
    spoil(study)
    const { status, stdout, stderr } = await throughline('load', project, study)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(line)
    expect(stderr.endsWith('\n')).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(readFileSync(project).equals(bytes)).toBe(true)
    expect(readdirSync(dirname(project))).toEqual(['study.throughline'])
  })
})

test('several faults are told together, by file and row, and no new project is made', async () => {
  const study = sampleCopy()
  editLine(study, 'survey-baseline.csv', 3, 'P26', 'P21')
  editLine(study, 'survey-baseline.csv', 2, 'he,4', 'he,9')
  editLine(study, 'codings.csv', 3, 'teaching-hours', 'teaching-hour')
  const folder = tempFolder()
  const { status, stdout, stderr } = await throughline('load', join(folder, 'new.throughline'), study)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['codings.csv:3:code:', 'survey-baseline.csv:2:Q1:', 'survey-baseline.csv:3:principal_id:'])
  expect(readdirSync(folder)).toEqual([])
})

test('another study is refused by the project', async () => {
  const study = sampleCopy()
  editLine(study, 'study.yaml', 2, 'id: grant-267', 'id: grant-268')
  const { status, stderr } = await throughline('load', project, study)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^study\.yaml: This folder is the study “grant-268”, but the project holds “grant-267”/)
  expect((await throughline('check', project)).status).toBe(0)
})

test('a coded interview that has changed is refused, and the project says what it said', async () => {
  const study = sampleCopy()
  const before = await throughline('compare', project, '--json')
  copyFileSync(join(study, 'interviews/P05-end.docx'), join(study, 'interviews/P26-end.docx'))
  const lines = readFileSync(join(study, 'codings.csv'), 'utf8').split('\n')
  writeFileSync(join(study, 'codings.csv'), lines.filter((line) => !line.startsWith('P26-end,')).join('\n'))
  const { status, stderr } = await throughline('load', project, study)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^interviews\/P26-end\.docx: The text of P26-end differs/),
  })
  expect((await throughline('compare', project, '--json')).stdout).toBe(before.stdout)
})
