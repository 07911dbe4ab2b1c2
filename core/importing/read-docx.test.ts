import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { findHeadingStyles } from './docx-headings.ts'
import { makeDocx, makeDocxOfXml } from './folder.fixture.ts'
import { plainParagraph } from './paragraph.ts'
import { readDocument } from './read-document.ts'
import { readDocx } from './read-docx.ts'
import { newFindings } from './reading.ts'

test('paragraphs, line breaks, bold starts and table cells', async () => {
  const bytes = makeDocx(['Title', { bold: 'Dana:', rest: ' hello\nthere' }, ''], [['Interviewer', 'Why?']])
  expect(await readDocx(bytes)).toEqual({
    ok: true,
    paragraphs: [
      plainParagraph('Title'),
      { ...plainParagraph('Dana: hello\nthere'), boldStart: 5 },
      plainParagraph(''),
      plainParagraph('Interviewer'),
      plainParagraph('Why?'),
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

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const OLD_SHAPE = 'xmlns:v="urn:schemas-microsoft-com:vml"'

test.each([
  [
    'words of the other direction',
    `<w:p>${run('a')}<w:dir w:val="rtl">${run('ב')}</w:dir><w:bdo w:val="rtl">${run('ג')}</w:bdo>${run('c')}</w:p>`,
    ['aבגc'],
  ],
  ['a field', `<w:p>${run('a')}<w:fldSimple w:instr="REF x">${run('b')}</w:fldSimple></w:p>`, ['ab']],
  ['a field of several runs', `<w:p><w:r><w:instrText>REF x</w:instrText></w:r>${run('b')}</w:p>`, ['b']],
  [
    'ruby',
    `<w:p><w:r><w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${run('b')}</w:rubyBase></w:ruby></w:r></w:p>`,
    ['b'],
  ],
  ['an equation', `<w:p>${run('a')}<m:oMath xmlns:m="m"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`, ['ax']],
  [
    'a content control',
    `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p>${run('b')}</w:p></w:sdtContent></w:sdt>`,
    ['b'],
  ],
  ['text moved', `<w:p><w:moveFrom>${run('x')}</w:moveFrom><w:moveTo>${run('b')}</w:moveTo></w:p>`, ['b']],
  [
    'tab stops, a tab and hyphens',
    `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>${run('a')}<w:r><w:tab/><w:noBreakHyphen/></w:r>${run('c')}</w:p>`,
    ['a\t\u2011c'],
  ],
  [
    'a text box, once, after its paragraph',
    `<w:p>${run('a')}<mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent><w:p>${run('b')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><v:shape ${OLD_SHAPE}><w:txbxContent><w:p>${run('b')}</w:p></w:txbxContent></v:shape></mc:Fallback></mc:AlternateContent>${run('c')}</w:p>`,
    ['ac', 'b'],
  ],
  ['an element with a name that objects have', '<w:p><constructor/><toString/></w:p>', ['']],
])('%s', async (_name, body, texts) => {
  const docx = await readDocx(makeDocxOfXml(body))
  expect(docx.ok && docx.paragraphs.map((paragraph) => paragraph.text)).toEqual(texts)
})

test('bold of right-to-left letters, of a style, and bold turned off', async () => {
  const bold = (property: string): string =>
    `<w:p><w:r><w:rPr>${property}</w:rPr><w:t>Dana:</w:t></w:r>${run(' b')}</w:p>`
  const docx = await readDocx(
    makeDocxOfXml(['<w:bCs/>', '<w:rStyle w:val="Strong"/>', '<w:b w:val="0"/>'].map(bold).join('')),
  )
  expect(docx.ok && docx.paragraphs.map((paragraph) => paragraph.boldStart)).toEqual([5, 5, 0])
})

test('what is left out is counted', async () => {
  const body =
    '<w:p><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r></w:p>'
  expect(await readDocx(makeDocxOfXml(body))).toMatchObject({ leftOut: ['footnotes (2)', 'comments (1)'] })
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

test('a heading is told by its style, its outline or its bold; it ends the turn before it', async () => {
  const spoken = (who: string, text: string): string => `<w:p>${run(`${who}: ${text}`)}</w:p>`
  const headings = [
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('one')}</w:p>`,
    `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run('two')}</w:p>`,
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>three</w:t></w:r></w:p>`,
  ]
  const body = headings.map((heading) => spoken('Interviewer', 'a') + spoken('Principal', 'b') + heading).join('')
  const read = await readDocument('x.docx', makeDocxOfXml(body), newFindings())
  const said = read?.turns.map((turn) => sliceCodePoints(read.text, turn.startCodePoint, turn.endCodePoint))
  expect(said).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
})

test('a style is a heading by its name or what it is based on, whatever its id', () => {
  const style = (id: string, name: string, more = ''): string =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
  const xml = `<w:styles xmlns:w="w">${style('1', 'heading 1')}${style('my', 'Mine', '<w:basedOn w:val="1"/>')}${style('a', 'Body', '<w:basedOn w:val="b"/>')}${style('b', 'Text', '<w:basedOn w:val="a"/>')}${style('o', 'Part', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>')}</w:styles>`
  const isHeading = findHeadingStyles(new Map([['word/styles.xml', new TextEncoder().encode(xml)]]))
  expect(['1', 'my', 'a', 'o', 'Title', 'gone'].map(isHeading)).toEqual([true, true, false, true, true, false])
})
