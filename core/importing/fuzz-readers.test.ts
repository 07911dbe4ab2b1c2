import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { makeDocx } from './folder.fixture.ts'
import { makePdf } from './pdf.fixture.ts'
import { readDocument } from './read-document.ts'
import { newFindings } from './reading.ts'

const SPEECH = 'מראיינת: מה השתנה?\nDana: everything 😀 (2018)\nالمديرة: نعم\n'
const ODT =
  '<o:c xmlns:o="o" xmlns:t="t"><o:text><t:h>H</t:h><t:p>Dana: <t:span t:style-name="B">a</t:span><t:s t:c="2"/></t:p></o:text></o:c>'

const FILES: Readonly<Record<string, Uint8Array>> = {
  'a.txt': strToU8(SPEECH),
  'a.md': strToU8(
    `# Title\n\n**Dana:** a *b* [c](d.e) <b>f</b>\n> - ${SPEECH}\n| g | h |\n|---|---|\n| \`i\` | &amp; |\n`,
  ),
  'a.html': strToU8(
    `<html><head><meta charset="utf-8"></head><body><h1>T</h1><p title="x"><b>Dana:</b> ${SPEECH}</p></body></html>`,
  ),
  'a.vtt': strToU8(
    'WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<v Dana>hello &amp; goodbye</v>\n\n00:03.000 --> 00:04.000\nNoa: yes\n',
  ),
  'a.srt': strToU8('1\n00:00:01,000 --> 00:00:02,000\nDana: hello\n\n2\n00:00:03,000 --> 00:00:04,000\nNoa: yes\n'),
  'a.rtf': strToU8(
    "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset177 David;}}\\f0{\\b Dana:} \\u1513?\\'f9\\par{\\*\\x y}{\\pict\\bin2 ab}\\cell b}",
  ),
  'a.pdf': makePdf([
    [
      { text: 'Dana: hello', x: 50, y: 500 },
      { text: 'םולש', x: 50, y: 480 },
    ],
    [{ text: '2', x: 50, y: 20 }],
  ]),
  'a.docx': makeDocx([{ bold: 'Dana:', rest: ' hello' }, SPEECH], [['a', 'b']]),
  'a.odt': zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(ODT),
  }),
}

/** A change to bytes: where (as a share), how many are taken out, what is put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat(12),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '\0',
        '\uFEFF',
        '{',
        '}',
        '\\u-1?',
        '\\bin99999999 ',
        '<',
        '">',
        '&#xD800;',
        '-->',
        '\n\n',
        '<<',
        'endobj',
        '99999999',
      )
      .map((text) => strToU8(text)),
  ),
})

function apply(
  bytes: Uint8Array,
  { at, out, put }: { readonly at: number; readonly out: number; readonly put: Uint8Array },
): Uint8Array {
  const start = Math.floor(at * bytes.length)
  return Uint8Array.from([...bytes.subarray(0, start), ...put, ...bytes.subarray(start + out)])
}

async function expectAnswer(file: string, bytes: Uint8Array): Promise<void> {
  const findings = newFindings()
  const read = await readDocument(file, bytes, findings)
  expect(read === null).toBe(findings.problems.length > 0)
  for (const { message } of [...findings.problems, ...findings.notices]) {
    expect(message).not.toMatch(/undefined|NaN|\[object|is not a function/)
  }
  if (!read) return
  expect(read.text.isWellFormed()).toBe(true)
  expect(read.text).not.toMatch(/[\0\r]/)
  const length = Array.from(read.text).length
  let last = 0
  for (const { startCodePoint, endCodePoint } of read.turns) {
    expect(startCodePoint).toBeGreaterThanOrEqual(last)
    expect(endCodePoint).toBeGreaterThan(startCodePoint)
    last = endCodePoint
  }
  expect(last).toBeLessThanOrEqual(length)
}

test.each(Object.entries(FILES))('%s is read whole', async (file, bytes) => {
  const findings = newFindings()
  expect((await readDocument(file, bytes, findings))?.text).toBeTruthy()
  expect(findings.problems).toEqual([])
})

test.each(Object.entries(FILES))('whatever happens to %s, there is a text or a problem, soon', async (file, bytes) => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      await expectAnswer(file, changes.reduce(apply, bytes))
    }),
    { numRuns: 120, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: true },
  )
})

test.each(['a.docx', 'a.odt'])('the same for the parts within %s', async (file) => {
  const parts = unzipSync(FILES[file] ?? new Uint8Array(0))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(parts)),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (part, changes) => {
        await expectAnswer(file, zipSync({ ...parts, [part]: changes.reduce(apply, parts[part] ?? new Uint8Array(0)) }))
      },
    ),
    { numRuns: 80, interruptAfterTimeLimit: 15_000, markInterruptAsFailure: true },
  )
})

test('each kind under the name of another is read, or told what it is', async () => {
  for (const bytes of Object.values(FILES)) for (const file of Object.keys(FILES)) await expectAnswer(file, bytes)
})
