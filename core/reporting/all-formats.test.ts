import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ReportSource } from '#core/types/report-source.ts'
import { buildReport } from './build-report.ts'
import { bareSource, fixtureSource, PLANTED } from './fixture.test-helper.ts'
import { FORMULAS, hostileSource, LONG_NAME } from './hostile.test-helper.ts'
import { type ReportFormat, renderReport } from './render.ts'
import type { ReportLanguage } from './report-model.ts'
import { docxText, figuresIn, figuresMissing, htmlText, zipText } from './test-support.test-helper.ts'

const FORMATS: readonly ReportFormat[] = ['html', 'pdf', 'docx', 'xlsx', 'md', 'charts']

async function renderAll(source: ReportSource, language: ReportLanguage = 'en') {
  const { files, notices } = await renderReport(source, {
    formats: FORMATS,
    language,
    generatedAt: '2026-11-23',
    fonts: [],
  })
  const [html, pdf, docx, xlsx, md, charts] = files.map(({ bytes }) => bytes)
  if (!html || !pdf || !docx || !xlsx || !md || !charts) throw new Error('a format is missing')
  return { html, pdf, docx, xlsx, md, charts, notices, files }
}

const utf8 = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Text of a Markdown file as a reader sees it. */
function markdownText(bytes: Uint8Array): string {
  return utf8(bytes)
    .replace(/\\([\\`*_[\]<>|~#+=.)-])/g, '$1')
    .replace(/&amp;/g, '&')
}

describe.each(['en', 'he', 'ar'] as const)('a report in %s, in every format', async (language) => {
  const all = await renderAll(fixtureSource(), language)

  it('carries every figure as often as the report has it', () => {
    const printed = figuresIn(buildReport(fixtureSource(), { language, generatedAt: '2026-11-23' })).map(
      ({ text }) => text,
    )
    expect(printed.length).toBeGreaterThan(250)
    const { html, pdf, docx, md } = all
    expect(figuresMissing(printed, htmlText(utf8(html)))).toEqual([])
    expect(figuresMissing(printed, htmlText(utf8(pdf)))).toEqual([])
    expect(figuresMissing(printed, docxText(docx))).toEqual([])
    expect(figuresMissing(printed, markdownText(md))).toEqual([])
  })

  it('names nobody in any part of any file, nor in a file’s name', () => {
    const { html, pdf, docx, xlsx, md, charts, files } = all
    const texts = [...[html, pdf, md].map(utf8), ...[docx, xlsx, charts].map(zipText), ...files.map(({ name }) => name)]
    for (const planted of PLANTED) for (const text of texts) expect(text).not.toContain(planted)
  })

  it('is the same bytes when written again', async () => {
    const again = await renderAll(fixtureSource(), language)
    for (const format of ['html', 'pdf', 'docx', 'xlsx', 'md', 'charts'] as const)
      expect([format, Buffer.compare(again[format], all[format])]).toEqual([format, 0])
  })

  it('is still a good report of one wave without scales, texts or findings', async () => {
    const { html, docx, xlsx, md, charts } = await renderAll(bareSource(), language)
    for (const text of [htmlText(utf8(html)), docxText(docx), zipText(xlsx), utf8(md)]) {
      expect(text).not.toMatch(/NaN|undefined|\[object/)
      expect(text.length).toBeGreaterThan(2000)
    }
    expect(Object.keys(unzipSync(charts))).toEqual(['charts/titles.txt'])
  })
})

describe('a study of formulas, control characters and a name of 300 characters', async () => {
  const { html, docx, xlsx, md, charts, notices } = await renderAll(hostileSource())

  it('is told of', () => {
    expect(notices).toContain('Control characters in the study’s texts were left out: no file can hold them.')
    expect(notices).toContain(
      'A name of the study is too long for a chart or a table and is cut short there; the codebook and the list of scales have it whole.',
    )
  })

  it('leaves no control character in any file', () => {
    const texts = [utf8(html), utf8(md), ...[docx, xlsx].map((zip) => partsOfXml(zip))]
    for (const text of texts) expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/)
  })

  it('keeps its words whole', () => {
    const parts = partsOfXml(xlsx)
    expect(parts).not.toMatch(/<f>|<f /)
    for (const formula of FORMULAS.slice(0, 3)) {
      expect(htmlText(utf8(html))).toContain(formula)
      expect(docxText(docx)).toContain(formula)
      expect(markdownText(md)).toContain(formula)
    }
    for (const text of [htmlText(utf8(html)), docxText(docx), markdownText(md)])
      expect(text).toContain(LONG_NAME.trim())
    expect(parts).toContain('_x005F_x0041_')
  })

  it('puts no markup into Markdown or SVG', () => {
    expect(utf8(md)).not.toMatch(/(?<!\\)<(?!\/?div)/)
    for (const [name, data] of Object.entries(unzipSync(charts)))
      if (name.endsWith('.svg')) expect(utf8(data)).not.toMatch(/<b>|<img|<text/)
  })
})

function partsOfXml(zip: Uint8Array): string {
  const parts = Object.entries(unzipSync(zip)).filter(([path]) => /\.(xml|rels)$/.test(path))
  return parts.map(([, data]) => utf8(data)).join('\n')
}
