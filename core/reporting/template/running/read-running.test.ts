import { describe, expect, it } from 'vitest'
import { zipText } from '../../test-support.test-helper.ts'
import { readTemplate } from '../read-template.ts'
import { AUTHOR } from '../template.test-helper.ts'
import { field, type LetterheadParts, letterhead, paragraph, picture, text } from './letterhead.test-helper.ts'
import { maskRunning } from './mask-running.ts'

async function read(parts: LetterheadParts) {
  const template = await readTemplate(letterhead(parts))
  if (!template.ok) throw new Error(template.why)
  return template
}

async function header(xml: string) {
  const { look, leftOut } = await read({ parts: { 'header default': xml } })
  return { xml: look.running.parts[0]?.xml ?? '', pictures: look.running.parts[0]?.pictures ?? [], leftOut }
}

const words = (xml: string) => [...xml.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, said]) => said).join('')

describe('headers and footers of a template', () => {
  it('are taken by page, the first and the even ones where the template has them on', async () => {
    const parts = {
      'header default': paragraph(text('all')),
      'header first': paragraph(text('first')),
      'footer even': paragraph(text('even')),
    }
    const placed = async (of: LetterheadParts) =>
      (await read(of)).look.running.parts.map(({ place, page, xml }) => `${place} ${page} ${words(xml)}`)
    expect(await placed({ parts })).toEqual(['header default all'])
    expect(await placed({ parts, hasFirst: true, hasEven: true })).toEqual([
      ...['header default all', 'header first first', 'footer even even'],
    ])
    expect((await read({ parts })).look.page).toMatchObject({ header: 600, footer: 500 })
  })

  it('keep their look without the template’s styles', async () => {
    const { xml } = await header(
      '<w:p><w:pPr><w:pStyle w:val="a1"/><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:color w:val="003F87"/></w:rPr><w:t>The</w:t><w:tab/><w:t>Trust</w:t></w:r></w:p>',
    )
    expect(xml).toContain('<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>')
    expect(xml).toContain(
      '<w:spacing w:before="480" w:after="160" w:line="259" w:lineRule="auto"/><w:jc w:val="center"/>',
    )
    const run = '<w:rFonts w:ascii="Gill Sans MT" w:hAnsi="Gill Sans MT" w:eastAsia="Gill Sans MT" w:cs="David"/><w:b/>'
    expect(xml).toContain(`<w:r><w:rPr>${run}<w:color w:val="003F87"/><w:sz w:val="40"/></w:rPr><w:t`)
    expect(xml).not.toContain('Style')
  })

  it('count pages, also where the number is told in the older ways', async () => {
    for (const number of [
      field(' PAGE \\* MERGEFORMAT ', '7'),
      `<w:fldSimple w:instr="PAGE">${text('7')}</w:fldSimple>`,
      '<w:r><w:pgNum/></w:r>',
      `<w:sdt><w:sdtPr/><w:sdtContent>${field('page', '7')}</w:sdtContent></w:sdt>`,
    ]) {
      const { xml, leftOut } = await header(paragraph(number))
      expect(xml.match(/<w:fldSimple w:instr=" PAGE ">/g)).toHaveLength(1)
      expect([words(xml), leftOut]).toEqual(['', []])
    }
  })

  it.each([
    ['a field that fetches', field('INCLUDEPICTURE "http://evil.example/x.png"', 'x'), ['field']],
    ['a field of the author', field('AUTHOR', AUTHOR), ['field']],
    ['a simple one', `<w:fldSimple w:instr="DOCPROPERTY Client">${text(AUTHOR)}</w:fldSimple>`, ['field']],
    ['one in another', field(`IF ${field('PAGE', '1')} = 1`, AUTHOR), ['field']],
    [
      'what a property fills in',
      `<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>${text(AUTHOR)}</w:sdtContent></w:sdt>`,
      ['field'],
    ],
    ['hidden text', `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${AUTHOR}</w:t></w:r>`, ['hidden']],
    ['deleted text', `<w:del w:author="${AUTHOR}"><w:r><w:delText>${AUTHOR}</w:delText></w:r></w:del>`, []],
    ['a picture elsewhere', picture('r:link="far"'), ['linked']],
    ['a picture out of the archive', picture('r:embed="up"'), ['linked']],
    ['an embedded program', `<w:r><w:object><o:OLEObject r:id="logo"/></w:object></w:r>`, ['object']],
    [
      'a text box',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor/></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textpath string="${AUTHOR}"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ['shape'],
    ],
    [
      'values that are none',
      `<w:r><w:rPr><w:color w:val="red;x"/><w:sz w:val="${AUTHOR}"/><w:rFonts w:ascii="&lt;${AUTHOR}"/></w:rPr></w:r>`,
      [],
    ],
  ])('do without %s', async (_, inside, told) => {
    const { xml, leftOut } = await header(paragraph(text('The Trust') + inside))
    expect(words(xml)).toBe('The Trust')
    expect(xml).not.toMatch(/evil|Plantedname|INCLUDE|AUTHOR|r:embed|r:link|color w:val="red/)
    expect(leftOut).toEqual(told)
  })

  it('keep the words of a link, without where it leads', async () => {
    const looks = '<w:rPr><w:rStyle w:val="link"/></w:rPr>'
    const run = text('trust.example').replace('<w:r>', `<w:r>${looks}`)
    const { xml, leftOut } = await header(paragraph(`<w:hyperlink r:id="page">${run}</w:hyperlink>`))
    expect([words(xml), leftOut]).toEqual(['trust.example', ['link']])
    expect(xml).not.toMatch(/hyperlink|r:id|w:u /)
  })

  it('bring their pictures, drawn anew', async () => {
    const old = `<w:r><w:pict><v:shape style="width:85pt;height:28.3pt"><v:imagedata r:id="logo"/></v:shape></w:pict></w:r>`
    for (const one of [picture('r:embed="logo"'), old]) {
      const { xml, pictures } = await header(paragraph(one))
      expect(xml).toContain('r:embed="rId1"')
      expect(xml).not.toContain(AUTHOR)
      expect(pictures).toHaveLength(1)
      expect(Buffer.from(pictures[0] ?? []).toString('latin1')).toMatch(/^.PNG(?!.*Plantedname)/s)
    }
  })

  it('take no more than a header has room for', async () => {
    const { xml, leftOut } = await header(paragraph(text('line')).repeat(200))
    expect(xml.match(/<w:p>/g)).toHaveLength(60)
    expect(leftOut).toContain('long')
    const tall = picture('r:embed="logo"').replace('cy="360000"', 'cy="9000000"')
    expect((await header(paragraph(tall))).xml).toContain('<wp:extent cx="388800" cy="3240000"/>')
  })

  it('are left out when they are damaged, and the rest of the template is taken', async () => {
    const { look, leftOut } = await read({
      parts: { 'header default': '<w:p>', 'footer default': paragraph(text('foot')) },
    })
    expect(look.running.parts.map(({ place }) => place)).toEqual(['footer'])
    expect(leftOut).toContain('damaged')
  })

  it('are kept in the project clean, with what was left out of them', async () => {
    const cell = `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph(text('in a table') + picture('r:embed="logo"'))}</w:tc></w:tr></w:tbl>`
    const { bare, look, leftOut } = await read({
      parts: { 'header first': cell, 'footer default': paragraph(field('FILENAME \\p', AUTHOR) + field('PAGE', '1')) },
      hasFirst: true,
    })
    expect(zipText(bare).replace(/word\/styles\.xml[\s\S]*?<\/w:styles>/, '')).not.toMatch(
      /evil|Plantedname|Draft|secret/,
    )
    const again = await readTemplate(bare)
    expect(again).toMatchObject({ ok: true, look, leftOut })
  })

  it('name nobody of the study, also where a name is cut into stretches', async () => {
    const { look } = await read({
      parts: {
        'footer default':
          paragraph(text('For Dal') + text('it Ozeri &amp; all')) + paragraph(text('Haifa & me'.replace('&', '&amp;'))),
      },
    })
    const masked = maskRunning(look.running, (said) => said.replaceAll('Dalit Ozeri', '[…]'))
    expect(words(masked.parts[0]?.xml ?? '')).toBe('For […] &#38; allHaifa &#38; me')
  })
})
