import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { makeDocx, makeDocxOfXml } from './folder.fixture.ts'
import { readDocument } from './read-document.ts'
import { readDocx } from './read-docx.ts'
import { newFindings } from './reading.ts'

test('paragraphs, line breaks, bold starts and table cells', async () => {
  const bytes = makeDocx(['Title', { bold: 'Dana:', rest: ' hello\nthere' }, ''], [['Interviewer', 'Why?']])
  expect(await readDocx(bytes)).toEqual({
    ok: true,
    paragraphs: [
      { text: 'Title', boldStart: 0 },
      { text: 'Dana: hello\nthere', boldStart: 5 },
      { text: '', boldStart: 0 },
      { text: 'Interviewer', boldStart: 0 },
      { text: 'Why?', boldStart: 0 },
    ],
    leftOut: [],
  })
})

test('the text is that of mammoth, paragraphs joined by one LF', async () => {
  const bytes = makeDocx(['ראיון עם מנהלת', { bold: 'מנהלת:', rest: ' יח״ל & <b>' }], [['a', 'b']])
  const findings = newFindings()
  const read = await readDocument('x.docx', bytes, findings)
  const raw = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  expect(read?.text).toBe(raw.value.trimEnd().split('\n\n').join('\n'))
  expect(findings).toEqual({ problems: [], notices: [] })
})

test('text deleted under tracked changes is not in it; text inserted is', async () => {
  const bytes = makeDocxOfXml(
    '<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:ins><w:r><w:t>c</w:t></w:r></w:ins></w:p>',
  )
  expect(await readDocx(bytes)).toMatchObject({ paragraphs: [{ text: 'ac' }] })
})

test('decomposed letters are composed, a text file gets LF', async () => {
  const docx = await readDocument('x.docx', makeDocx(['e\u0301']), newFindings())
  expect(docx?.text).toBe('é')
  const txt = await readDocument('x.txt', new TextEncoder().encode('\uFEFFa\r\nb\rc'), newFindings())
  expect(txt?.text).toBe('a\nb\nc')
})

test('a line break before a bold name does not shift the lines', async () => {
  const turns = (
    await readDocument(
      'x.docx',
      makeDocx([
        'one\ntwo\nthree',
        { bold: 'Noa:', rest: ' a' },
        { bold: 'Dana:', rest: ' b' },
        { bold: 'Noa:', rest: ' c' },
        { bold: 'Dana:', rest: ' d' },
      ]),
      newFindings(),
    )
  )?.turns
  expect(turns?.map((turn) => turn.speaker)).toEqual(['Noa', 'Dana', 'Noa', 'Dana'])
})
