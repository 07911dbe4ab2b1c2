import { beforeAll, describe, expect, it } from 'vitest'
import { buildReport } from './build-report.ts'
import { makeRasterise } from './charts/rasterise.ts'
import { fixtureSource, PLANTED } from './fixture.test-helper.ts'
import { quotesOf } from './number-blocks.ts'
import { renderDocx } from './render-docx.ts'
import type { ReportLanguage, ReportModel } from './report-model.ts'
import { docxParts, docxText, figuresIn } from './test-support.test-helper.ts'

const date = new Date('2026-11-23T10:00:00Z')
const rasterise = makeRasterise([])

async function render(language: ReportLanguage): Promise<{ model: ReportModel; bytes: Uint8Array }> {
  const model = buildReport(fixtureSource(), { language, generatedAt: '2026-11-23' })
  return { model, bytes: await renderDocx(model, { rasterise, date }) }
}

describe.each(['en', 'he'] as const)('the Word report in %s', (language) => {
  let model: ReportModel
  let bytes: Uint8Array
  let body = ''
  beforeAll(async () => {
    ;({ model, bytes } = await render(language))
    body = docxParts(bytes)['word/document.xml'] ?? ''
  })

  it('holds every figure of the model as printed', () => {
    const text = docxText(bytes)
    for (const figure of figuresIn(model)) expect(text).toContain(figure.text)
  })

  it('names nobody in any part of the file', () => {
    const all = Object.values(docxParts(bytes)).join('\n')
    for (const planted of PLANTED) expect(all).not.toContain(planted)
  })

  it('runs in its direction: paragraphs, runs and tables', () => {
    const rtl = language === 'he'
    expect(body.includes('<w:bidiVisual/>')).toBe(rtl)
    expect(/<w:bidi\/>/.test(body)).toBe(true)
    const runs = body.replace(/<w:sdt>[\s\S]*?<\/w:sdt>/, '').match(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/g) ?? []
    const hebrew = runs.filter((run) => /<w:t[ >][^<]*[\u05D0-\u05EA]/.test(run))
    expect(hebrew.length).toBeGreaterThan(0)
    expect(hebrew.filter((run) => !run.includes('<w:rtl/>'))).toEqual([])
  })

  it('gives the entries of its contents their direction by their style', () => {
    const styles = docxParts(bytes)['word/styles.xml'] ?? ''
    const toc = /<w:style [^>]*w:styleId="TOC1">.*?<\/w:style>/.exec(styles)?.[0] ?? ''
    expect([toc.includes('<w:bidi/>'), toc.includes('<w:rtl/>')]).toEqual([language === 'he', language === 'he'])
  })

  it('has real headings, captions, header rows, contents and pictures with alternative texts', () => {
    expect(body.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(model.sections.length)
    const captions = model.sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'table' || kind === 'chart'),
    )
    expect(body.match(/w:pStyle w:val="Caption"/g)).toHaveLength(captions.length)
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('TOC \\')
    const pictures = body.match(/<wp:docPr [^>]*descr="[^"]{20,}"/g) ?? []
    expect(pictures).toHaveLength(captions.filter(({ kind }) => kind === 'chart').length)
  })

  it('does not part how sure a finding is from the chart and quotes above it', () => {
    const above = [...body.matchAll(/<w:tbl>((?:(?!<w:tbl>).)*)<\/w:tbl><w:p><w:pPr><w:pStyle w:val="Note"\/>/gs)]
    const columns = above
      .map(([, table = '']) => table.match(/<w:p>.*?<\/w:p>/gs) ?? [])
      .filter((all) => all.length > 3)
    expect(columns.length).toBeGreaterThan(0)
    for (const paragraph of columns.flat()) expect(paragraph).toContain('<w:keepNext/>')
  })

  it('says in a footnote of each quote where it stands, in the report’s direction', () => {
    const notes = docxParts(bytes)['word/footnotes.xml'] ?? ''
    const quotes = model.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'quote'))
    const cited = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id))
    // Word counts footnotes in the order of the text: the same numbers as in the evidence appendix.
    expect(cited).toEqual(quotesOf(model.sections).map(({ evidence }) => evidence.number))
    for (const { evidence } of quotes) expect(notes).toContain(`${evidence.startCodePoint}–${evidence.endCodePoint}`)
    expect(/<w:bidi\/>/.test(notes)).toBe(language === 'he')
  })

  it('carries the given date and no person', () => {
    const core = docxParts(bytes)['docProps/core.xml'] ?? ''
    expect(core).toContain('2026-11-23T10:00:00Z')
    expect(core).not.toMatch(/creator|lastModifiedBy/)
  })
})
