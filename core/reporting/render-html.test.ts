import { describe, expect, it } from 'vitest'
import { buildReport } from './build-report.ts'
import { fixtureSource, PLANTED } from './fixture.test-helper.ts'
import { renderHtml } from './render-html.ts'
import type { ReportLanguage } from './report-model.ts'
import { figuresIn, htmlText } from './test-support.test-helper.ts'

const FONTS = [
  { family: 'IBM Plex Sans', weight: 400, bytes: new Uint8Array([1, 2, 3]) },
  { family: 'IBM Plex Sans Arabic', weight: 400, bytes: new Uint8Array([4, 5, 6]) },
] as const

function render(language: ReportLanguage) {
  const model = buildReport(fixtureSource(), { language, generatedAt: '2026-11-23' })
  return { model, html: renderHtml(model, FONTS) }
}

describe.each(['en', 'he', 'ar'] as const)('the page in %s', (language) => {
  const { model, html } = render(language)

  it('is of its language and direction', () => {
    expect(html).toContain(`<html lang="${language}" dir="${language === 'en' ? 'ltr' : 'rtl'}">`)
  })

  it('holds every figure of the model as printed', () => {
    const text = htmlText(html)
    for (const figure of figuresIn(model)) expect(text).toContain(figure.text)
  })

  it('is escaped: markup in texts and titles stays text', () => {
    expect(html).not.toMatch(/<img|<b>|onerror=(?!alert\(1\)&#62;)/)
    expect(htmlText(html)).toContain('<img src=x onerror=alert(1)>')
    expect(htmlText(html)).toContain('Coaching <b>principals</b>')
  })

  it('asks for nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|javascript:|@import/i)
    expect(html.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:\/\//)
  })

  it('names nobody', () => {
    for (const planted of PLANTED) expect(htmlText(html)).not.toContain(planted)
  })

  it('gives each chart a text for those who cannot see it, and each table a caption', () => {
    const charts = html.match(/class="chart"[^>]* role="img" aria-label="[^"]{20,}"/g) ?? []
    expect(charts.length).toBe(html.match(/<figure/g)?.length)
    expect(html.match(/<caption>/g)?.length).toBe(html.match(/<table>/g)?.length)
  })

  it('says the values of a chart over its marks and in a table, without a script', () => {
    expect(html).toMatch(/<path [^>]*><title>[^<]+: [^<]+<\/title><\/path>/)
    expect(html.match(/<details><summary>/g)?.length).toBe(html.match(/<figure/g)?.length)
  })

  it('is the same bytes when written again', () => {
    expect(render(language).html).toBe(html)
  })
})

describe('the page', () => {
  it('keeps a quote in its own direction', () => {
    const { html } = render('en')
    expect(html).toMatch(/<blockquote class="end" lang="he" dir="rtl"/)
    expect(html).toMatch(/<blockquote class="\w+" lang="en" dir="ltr"/)
  })

  it('isolates the study’s words and writes numbers from left to right in a Hebrew report', () => {
    const { html } = render('he')
    expect(html).toContain('<bdi>ביטחון בהובלה</bdi>')
    expect(html).toContain('<bdi>Confidence to lead</bdi>') // the study's own, which no catalogue knows
    expect(html).toContain('data-from="measures[scale:confidence].change.mean" dir="ltr">+0.61</data>')
  })

  it('can be brought to the end of a section on a screen; paper has no such places', () => {
    const { model, html } = render('en')
    for (const { id } of model.sections) expect(html).toContain(`<i id="${id}-end"`)
    expect(renderHtml(model, FONTS, 'paper')).not.toContain('class="section-end"')
  })

  it('brings only the fonts that its text needs', () => {
    const source = fixtureSource()
    const english = { ...source, quotes: source.quotes.filter(({ language }) => language === 'en') }
    const model = buildReport(english, { language: 'en', generatedAt: '' })
    expect(renderHtml(model, FONTS)).not.toContain('"IBM Plex Sans Arabic";font-weight')
    expect(render('ar').html).toContain('"IBM Plex Sans Arabic";font-weight:400')
  })
})
