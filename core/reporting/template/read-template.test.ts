import { describe, expect, it } from 'vitest'
import { zipText } from '../test-support.test-helper.ts'
import { readTemplate } from './read-template.ts'
import { AUTHOR, templateFile } from './template.test-helper.ts'

async function read(bytes: Uint8Array) {
  const template = await readTemplate(bytes)
  if (!template.ok) throw new Error(template.why)
  return template
}

describe('readTemplate', () => {
  it('reads named styles with what they inherit, and fonts of the theme', async () => {
    const { styles } = (await read(templateFile())).look
    const text = { font: 'Garamond', complexFont: 'David', size: 24, after: 160, line: 259, lineRule: 'auto' }
    expect(styles.Normal).toEqual(text)
    const heading = { ...text, font: 'Gill Sans MT', size: 40, color: '7a1f5c', bold: true, before: 480 }
    expect(styles['Heading 1']).toEqual(heading)
    expect(styles['Heading 2']).toEqual({ ...heading, size: 28, italic: true })
  })

  it('takes no value that is not of its kind, and no style in circles', async () => {
    expect((await read(templateFile())).look.styles.Title).toEqual((await read(templateFile())).look.styles.Normal)
  })

  it('reads the page and the first row and lines of its table', async () => {
    const { page, table } = (await read(templateFile())).look
    const size = { width: 12240, height: 15840, top: 1440, right: 1200, bottom: 1440, left: 1200 }
    expect(page).toEqual({ ...size, header: 720, footer: 720 })
    expect(table).toEqual({ line: 'c9a0bc', headBold: true, headColor: 'ffffff', headFill: '7a1f5c' })
  })

  it('says which styles it lacks', async () => {
    expect((await read(templateFile())).missing).toEqual([
      'Subtitle',
      'Heading 3',
      'Caption',
      'Quote',
      'List Paragraph',
    ])
  })

  it('keeps styles and page alone: no text, macro, comment, link or property', async () => {
    const { bare, look } = await read(templateFile())
    const kept = zipText(bare)
    expect(kept).not.toMatch(/vbaProject|comments|evil|docProps|Draft/)
    expect((await read(bare)).look).toEqual(look)
    expect(JSON.stringify(look)).not.toContain(AUTHOR)
  })

  it('leaves the report’s page where the template’s has no room for it', async () => {
    const body =
      '<w:document xmlns:w="x"><w:sectPr><w:pgSz w:w="5000" w:h="5000"/><w:pgMar w:top="1" w:right="1" w:bottom="1" w:left="1"/></w:sectPr></w:document>'
    expect((await read(templateFile({ 'word/document.xml': body }))).look.page).toBeNull()
  })

  it.each([
    ['a text', new TextEncoder().encode('no document'), /./],
    ['a file with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /password.*\.doc/],
    ['a document cut off', templateFile().subarray(0, 300), /./],
    ['another kind of Office file', templateFile({ 'word/document.xml': null }), /no Word document/],
    ['one without styles', templateFile({ 'word/styles.xml': null }), /no styles/],
    [
      'one whose styles have other names',
      templateFile({
        'word/styles.xml':
          '<w:styles xmlns:w="x"><w:style w:type="paragraph"><w:name w:val="Mine"/></w:style></w:styles>',
      }),
      /no styles/,
    ],
    ['broken XML', templateFile({ 'word/styles.xml': '<w:styles' }), /damaged/],
    ['a DOCTYPE', templateFile({ 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><styles/>' }), /DOCTYPE/],
  ])('refuses %s with a sentence', async (_, bytes, why) => {
    const template = await readTemplate(bytes)
    expect(template).toEqual({ ok: false, why: expect.stringMatching(why) })
    expect(template.ok ? '' : template.why).toMatch(/^[A-Z].+\.$/s)
  })
})
