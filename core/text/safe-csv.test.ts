import { expect, test } from 'vitest'
import { toSafeCsv } from './safe-csv.ts'

test('cells keep their quotes and line breaks, and none is a formula', () => {
  const csv = toSafeCsv([
    ['file', 'reason'],
    ['=HYPERLINK("x")', 'a "b"\nc'],
    [' +1', '@x'],
    ['-', '＝1'],
    ['ריאיון, 1.docx', ''],
  ])
  expect(csv.split('\r\n')).toEqual([
    '\uFEFF"file","reason"',
    '"\'=HYPERLINK(""x"")","a ""b""\nc"',
    '"\' +1","\'@x"',
    '"\'-","\'＝1"',
    '"ריאיון, 1.docx",""',
    '',
  ])
})
