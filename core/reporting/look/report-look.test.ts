import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { fixtureSource } from '../fixture.test-helper.ts'
import { type ReportFormat, renderReport } from '../render.ts'
import { AUTHOR, templateFile } from '../template/template.test-helper.ts'
import { docxParts, zipText } from '../test-support.test-helper.ts'

const FORMATS: readonly ReportFormat[] = ['html', 'pdf', 'docx', 'xlsx', 'md', 'charts']
const OWN_ACCENT = /006a6a/i

const logo = new Uint8Array(createCanvas(300, 100).toBuffer('image/png'))
const file = (bytes: Uint8Array) => ({ name: `${AUTHOR}.file`, bytes })

async function render({
  accent = '#7a1f5c',
  template = templateFile(),
  formats = FORMATS,
  language = 'en' as const,
} = {}) {
  const source = fixtureSource()
  const look = { accent, logo: file(logo), template: file(template) }
  const options = { formats, language, generatedAt: '2026-11-23', fonts: [] }
  const { files, notices } = await renderReport({ ...source, plan: { ...source.plan, look } }, options)
  return { notices, bytes: files.map((one) => one.bytes) }
}

describe('the foundation’s look', () => {
  it('is in every format: its accent, and nowhere ours', async () => {
    const { bytes } = await render()
    const [html = '', pdf = '', docx = '', xlsx = '', , charts = ''] = bytes.map((one) =>
      one[0] === 0x50 ? zipText(one) : new TextDecoder().decode(one),
    )
    for (const text of [html, pdf, docx, xlsx, charts]) {
      expect(text).toMatch(/7a1f5c/i)
      expect(text).not.toMatch(OWN_ACCENT)
    }
  })

  it('puts the logo on the cover, with words for those who cannot see it', async () => {
    const { bytes } = await render({ formats: ['html', 'docx'] })
    const [html, docx] = bytes
    expect(new TextDecoder().decode(html)).toMatch(
      /<header>\n<img class="logo" src="data:image\/png;base64,[^"]+" width="300" height="100" alt="Logo: [^"]+">/,
    )
    const body = docxParts(docx ?? new Uint8Array())['word/document.xml'] ?? ''
    expect(body.indexOf('descr="Logo: ')).toBeGreaterThan(0)
    expect(body.indexOf('descr="Logo: ')).toBeLessThan(body.indexOf('w:val="Title"'))
  })

  it('gives Word the template’s styles, page and table, and says which it lacks', async () => {
    const { bytes, notices } = await render({ formats: ['docx'] })
    const parts = docxParts(bytes[0] ?? new Uint8Array())
    const heading = /<w:style [^>]*w:styleId="Heading1">.*?<\/w:style>/.exec(parts['word/styles.xml'] ?? '')?.[0] ?? ''
    expect(heading).toContain('w:ascii="Gill Sans MT"')
    expect(heading).toContain('w:cs="David"')
    expect(heading).toContain('<w:sz w:val="40"/>')
    expect(heading).toContain('w:before="480"')
    expect(heading).toContain('<w:keepNext/>')
    const body = parts['word/document.xml'] ?? ''
    expect(body).toContain('<w:pgSz w:w="12240" w:h="15840"')
    expect(body).toContain('w:fill="7a1f5c"')
    expect(notices.at(-1)).toMatch(/Subtitle, Heading 3, Caption/)
  })

  it('names nobody who made the template or the logo', async () => {
    const { bytes } = await render()
    for (const one of bytes)
      expect(one[0] === 0x50 ? zipText(one) : new TextDecoder().decode(one)).not.toContain('Plantedname')
  })

  it('says that an accent too light to read was darkened, and that a template could not be used', async () => {
    const { notices } = await render({ accent: '#ffe680', template: new Uint8Array([1, 2]), formats: ['docx'] })
    expect(notices.some((one) => one.includes('too light'))).toBe(true)
    expect(notices.at(-1)).toMatch(/template could not be used/)
  })
})
