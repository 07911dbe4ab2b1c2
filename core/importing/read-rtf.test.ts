import { expect, test } from 'vitest'
import { readRtf } from './read-rtf.ts'

const read = (body: string) => readRtf(Uint8Array.from(body, (char) => char.charCodeAt(0)))
const texts = (body: string) => {
  const reading = read(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`)
  return reading.ok ? reading.paragraphs.map(({ text }) => text) : reading.why
}

test.each([
  ['paragraphs, line breaks and tabs', 'a\\par b\\line c\\tab d\\par', ['a', 'b\nc\td']],
  ['Unicode with what stands in for it', "\\uc1\\u1513?\\u1500\\'f9 x\\u-10179?\\u-8704?", ['של x😀']],
  ['no stand-ins, and two', '\\uc0\\u1513 a{\\uc2\\u1500??b}\\u1513 c', ['שaלbשc']],
  [
    'bytes in the encoding of their font',
    "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset177 David;}{\\f2\\fcharset178 X;}}\\f1\\'f9\\'ec\\f2\\'e3\\f0\\'e9",
    ['שלمé'],
  ],
  [
    'groups that are not text',
    '{\\info{\\title t}}{\\*\\generator g;}{\\stylesheet{\\s1 heading 1;}}{\\header h}a{\\field{\\*\\fldinst X}{\\fldrslt b}}',
    ['ab'],
  ],
  ['deleted text', 'a{\\deleted b}c', ['ac']],
  ['cells', 'a\\cell b\\cell\\row c', ['a', 'b', 'c']],
  ['signs of RTF itself', '\\{a\\}\\\\ \\~b\\_c', ['{a}\\ \u00A0b\u2011c']],
  ['raw line ends and binary data', 'a\r\nb{\\pict\\bin3 }}}}c', ['abc']],
])('%s', (_name, body, expected) => {
  expect(texts(body)).toEqual(expected)
})

test("the file's own encoding", () => {
  const reading = read("{\\rtf1\\ansi\\ansicpg1255 \\'f9\\'ec\\'e5\\'ed}")
  expect(reading).toMatchObject({ ok: true, paragraphs: [{ text: 'שלום' }], remarks: [] })
})

test('bold names and headings', () => {
  const reading = read('{\\rtf1 {\\b Dana:} yes\\par\\pard\\outlinelevel0 Part\\par {\\b all}\\par}')
  expect(reading.ok && reading.paragraphs).toEqual([
    { text: 'Dana: yes', boldStart: 5, isBold: false, isHeading: false },
    { text: 'Part', boldStart: 0, isBold: false, isHeading: true },
    { text: 'all', boldStart: 0, isBold: true, isHeading: false },
  ])
})

test('what is left out is counted; a file cut off is told', () => {
  expect(read('{\\rtf1 a{\\footnote f}{\\pict 00}{\\pict 11}}')).toMatchObject({
    leftOut: ['footnotes (1)', 'pictures (2)'],
  })
  expect(read('{\\rtf1 a{\\b b')).toMatchObject({ remarks: [{ kind: 'left-out' }] })
  expect(read('{'.repeat(3000))).toMatchObject({ ok: false })
})
