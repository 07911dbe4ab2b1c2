import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'
import { readOdt } from './read-odt.ts'
import { newFindings } from './reading.ts'

const SPACES =
  'xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:draw="d" xmlns:svg="v" xmlns:table="b" xmlns:manifest="m"'

function makeOdt(body: string, styles = '', manifest = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest ${SPACES}>${manifest}</manifest:manifest>`),
  })
}

async function texts(body: string) {
  const reading = await readOdt(makeOdt(body))
  return reading.ok ? reading.paragraphs.map(({ text }) => text) : reading.why
}

test.each([
  [
    'white space is single; written spaces, tabs and breaks stay',
    '<text:p> a\n  b<text:s text:c="3"/>c<text:tab/>d<text:line-break/> e</text:p>',
    ['a b   c\td\ne'],
  ],
  [
    'cells and lists',
    '<table:table><table:table-cell><text:p>a</text:p></table:table-cell></table:table><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>',
    ['a', 'b'],
  ],
  [
    'deleted text',
    '<text:tracked-changes><text:deletion><text:p>x</text:p></text:deletion></text:tracked-changes><text:p>a</text:p>',
    ['a'],
  ],
  [
    'a text box after its paragraph',
    '<text:p>a<draw:frame><draw:text-box><text:p>b</text:p></draw:text-box><svg:title>t</svg:title></draw:frame>c</text:p>',
    ['ac', 'b'],
  ],
  [
    'ruby and links',
    '<text:p><text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby><text:a>b</text:a></text:p>',
    ['ab'],
  ],
])('%s', async (_name, body, expected) => {
  expect(await texts(body)).toEqual(expected)
})

test('bold by style, headings by element or style, footnotes counted', async () => {
  const styles =
    '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="P2" style:parent-style-name="B"/>'
  const body =
    '<text:p text:style-name="P1">T</text:p><text:h>H</text:h><text:p><text:span text:style-name="P2">Dana:</text:span> yes<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>'
  expect(await readOdt(makeOdt(body, styles))).toEqual({
    ok: true,
    paragraphs: [
      { text: 'T', boldStart: 0, isBold: false, isHeading: true },
      { text: 'H', boldStart: 0, isBold: false, isHeading: true },
      { text: 'Dana: yes', boldStart: 5, isBold: false, isHeading: false },
    ],
    leftOut: ['footnotes (1)'],
  })
})

test('told by its bytes, whatever its name; a password is told', async () => {
  const findings = newFindings()
  expect(await readDocument('x.docx', makeOdt('<text:p>a</text:p>'), findings)).toMatchObject({ text: 'a' })
  expect(findings.notices.map(({ message }) => message)).toEqual([
    "The file is an OpenDocument text, though its name ends in '.docx'. It was read as what it is.",
  ])
  expect(await readOdt(makeOdt('', '', '<manifest:encryption-data/>'))).toEqual({
    ok: false,
    why: 'The file is protected by a password. Save it without the password.',
  })
  expect(await readOdt(makeOdt('<text:p>'))).toMatchObject({ ok: false })
})
