import { describe, expect, it } from 'vitest'
import { fixtureSource } from './fixture.test-helper.ts'
import { renderReport } from './render.ts'
import { docxParts, zipText } from './test-support.test-helper.ts'

const TEXTS = {
  en: 'This **matters** and *slightly* so, says *גם* he.',
  he: 'זה **חשוב** ו*פחות* מזה.',
  ar: 'هذا **مهم** و *أقل* منه.',
} as const
const WORDS = { en: ['matters', 'slightly'], he: ['חשוב', 'פחות'], ar: ['مهم', 'أقل'] } as const

async function render(language: 'en' | 'he' | 'ar') {
  const source = fixtureSource()
  const text = { section: 'summary', place: 'before', language, text: TEXTS[language], seen: {} } as const
  const { files } = await renderReport(
    { ...source, plan: { ...source.plan, texts: [text] } },
    { formats: ['html', 'docx', 'xlsx', 'md'], language, generatedAt: '', fonts: [] },
  )
  const [html, docx, xlsx, md] = files.map(({ bytes }) => bytes)
  return {
    html: new TextDecoder().decode(html),
    md: new TextDecoder().decode(md),
    xlsx: zipText(xlsx ?? new Uint8Array()),
    /** The properties of the run that holds a word. */
    run: (word: string) => {
      const body = docxParts(docx ?? new Uint8Array())['word/document.xml'] ?? ''
      return new RegExp(`<w:r><w:rPr>((?:(?!</w:rPr>).)*)</w:rPr><w:t[^>]*>${word}</w:t>`).exec(body)?.[1] ?? ''
    },
  }
}

describe.each(['en', 'he', 'ar'] as const)('what the evaluators marked in their own words, in %s', (language) => {
  const [strong, emphasis] = WORDS[language]

  it('is marked in the page, in Word and in Markdown, and is plain in the workbook', async () => {
    const { html, md, run, xlsx } = await render(language)
    expect(html).toContain(`<strong>${strong}</strong>`)
    expect(html).toMatch(new RegExp(`<em(?: lang="\\w\\w")?>${emphasis}</em>`))
    if (language === 'en') expect(html).toContain('<em lang="he">גם</em>')
    expect(md).toContain(`**${strong}**`)
    expect(md).toContain(`*${emphasis}*`)
    expect(run(strong)).toContain('<w:bCs/>')
    expect(xlsx).not.toMatch(/\*\*|<strong>/)
  })

  it('never slants a Hebrew or Arabic letter', async () => {
    const { html, run } = await render(language)
    expect(html).toContain('em:lang(he),em:lang(ar){font-style:normal;font-weight:600}')
    expect(run(emphasis)).not.toContain('<w:iCs/>')
    expect(run(emphasis)).toContain('<w:bCs/>')
    if (language === 'en') expect(run(emphasis)).toContain('<w:i/>')
  })
})
