import { copyFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { editLine, sampleCopy, tempFolder, throughline } from './throughline.ts'

const faults: [string, (f: string) => void][] = [
  ['missing', (f) => rmSync(join(f, 'survey-end.csv'))],
  ['col', (f) => editLine(f, 'survey-end.csv', 1, 'Q7,', 'Q_7,')],
  ['case', (f) => editLine(f, 'survey-baseline.csv', 2, 'P21', 'P99')],
  ['dup', (f) => editLine(f, 'survey-baseline.csv', 3, 'P26', 'P21')],
  ['value', (f) => editLine(f, 'survey-baseline.csv', 2, 'he,4', 'he,9')],
  ['transcript', (f) => copyFileSync(join(f, 'interviews/P02-end.docx'), join(f, 'interviews/P99-end.docx'))],
  ['quote', (f) => editLine(f, 'codings.csv', 3, 'ומתוכה', 'ומתוכם')],
  ['path', (f) => editLine(f, 'study.yaml', 7, 'principals.csv', '../principals.csv')],
  ['docx', (f) => writeFileSync(join(f, 'interviews/P02-end.docx'), 'hello')],
  ['csv', (f) => copyFileSync(join(f, 'interviews/P02-end.docx'), join(f, 'survey-end.csv'))],
  ['yaml', (f) => rmSync(join(f, 'study.yaml'))],
  ['yaml2', (f) => editLine(f, 'study.yaml', 2, '{', '[')],
  ['roster dup', (f) => editLine(f, 'principals.csv', 3, 'P02', 'P01')],
  ['code', (f) => editLine(f, 'codings.csv', 3, 'teaching-hours', 'teaching-hour')],
  [
    'link',
    (f) => {
      rmSync(join(f, 'survey-end.csv'))
      symlinkSync('/etc/passwd', join(f, 'survey-end.csv'))
    },
  ],
]
test('x', async () => {
  for (const [name, spoil] of faults) {
    const f = sampleCopy()
    spoil(f)
    const r = await throughline('load', join(tempFolder(), 'x.throughline'), f)
    console.log(
      name,
      r.status,
      r.stdout,
      r.stderr
        .split('\n')
        .slice(0, 3)
        .map((l) => l.slice(0, 220))
        .join('\n'),
    )
  }
  for (const words of [
    [],
    ['nope'],
    ['load'],
    ['load', 'a'],
    ['compare', 'x', '--nope'],
    ['compare', 'x', '--out', 'y'],
    ['evaluate', 'x'],
    ['evaluate', 'x', '--out', 'y', '--formats', 'zip'],
    ['check', '/nope/x.throughline'],
    ['check', '/nope/x.throughline', '--json'],
    ['load', '/nope/x.throughline', 'samples/grant-267'],
    ['load', 'x', '/nope'],
    ['load', 'x', 'package.json'],
    ['evaluate', 'samples/grant-267', '--out', 'package.json'],
    ['--help'],
  ]) {
    const r = await throughline(...words)
    console.log(words.join(' '), '=>', r.status, JSON.stringify(r.stdout.slice(0, 200)), r.stderr.slice(0, 200))
  }
})
