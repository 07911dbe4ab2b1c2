import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'
import { newFindings } from './reading.ts'

async function tell(file: string, bytes: Uint8Array | string) {
  const findings = newFindings()
  const read = await readDocument(file, typeof bytes === 'string' ? strToU8(bytes) : bytes, findings)
  return {
    text: read?.text ?? null,
    problems: findings.problems.map(({ message }) => message),
    notices: findings.notices.map(({ message }) => message),
  }
}

test('a text beyond all interviews is refused with how much is read', async () => {
  const { text, problems } = await tell('x.txt', new Uint8Array(21_000_000).fill(97))
  expect(text).toBeNull()
  expect(problems).toEqual([
    'The text has 21 million characters; at most 20 million are read, which is some 500 long interviews. Give a smaller file.',
  ])
  expect((await tell('x.txt', new Uint8Array(201 * 1024 * 1024))).problems).toEqual([
    'The file has 201 MB; at most 200 MB are read. Give a smaller file.',
  ])
})

test('NUL, lone surrogates, mixed line ends and direction controls', async () => {
  expect(await tell('x.txt', 'a\0b\r\nc\rd\n\u202Eא\u202C')).toEqual({
    text: 'ab\nc\nd\n\u202Eא\u202C',
    problems: [],
    notices: [
      '1 NUL characters were left out.',
      'There are 1 characters that turn the direction of writing (U+202E and its like). They were kept; what is seen may differ from what is read.',
    ],
  })
  const rtf = await tell('x.rtf', '{\\rtf1 a\\u-10179?b}')
  expect(rtf).toMatchObject({ text: 'a\uFFFDb', notices: ['1 damaged characters were replaced by �.'] })
})

test('a ZIP bomb that calls itself OpenDocument is not opened', async () => {
  const bomb = zipSync(
    {
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': new Uint8Array(60 * 1024 * 1024),
    },
    { level: 9 },
  )
  expect((await tell('x.odt', bomb)).problems).toEqual([expect.stringMatching(/ZIP bomb/)])
})

test.each([
  [
    'a workbook',
    'x.docx',
    zipSync({ 'xl/workbook.xml': strToU8('<x/>') }),
    /Excel workbook\. Bring it in as texts, one a row/,
  ],
  ['a CSV', 'x.csv', 'a,b\n', /The file is a table\. Bring it in as texts, one a row/],
  ['a picture', 'x.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), /is a picture; transcripts are read from/],
  ['a program', 'x.js', 'let a', /not read from \.js/],
  ['nothing', 'x.txt', '', /empty \(0 bytes\)/],
])('%s is refused with what would mend it', async (_name, file, bytes, words) => {
  const { problems } = await tell(file, bytes)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(words)
})

test('a guessed encoding comes with the choices, and a choice is taken', async () => {
  const findings = newFindings()
  const bytes = Uint8Array.from([0xf9, 0xec, 0xe5, 0xed, 0x20, 0xec, 0xeb, 0xed])
  expect((await readDocument('x.txt', bytes, findings))?.text).toBe('שלום לכם')
  const encodings = findings.notices[0]?.encodings
  expect(encodings?.used).toBe('windows-1255')
  expect(encodings?.choices.map(({ encoding }) => encoding)).toEqual(
    expect.arrayContaining(['windows-1255', 'windows-1252']),
  )
  const chosen = newFindings()
  expect((await readDocument('x.txt', bytes, chosen, { encoding: 'windows-1252' }))?.text).toBe('ùìåí ìëí')
  expect(chosen).toEqual({ problems: [], notices: [] })
})

test('old Hebrew in the order of the eye is turned, and said', async () => {
  const lines = ['םכל םולש', 'םידימלתה םיאב', 'ןמז ןיא']
  const { text, notices } = await tell('x.txt', lines.join('\n'))
  expect(text).toBe('שלום לכם\nבאים התלמידים\nאין זמן')
  expect(notices).toEqual([expect.stringMatching(/put in reading order/)])
})
