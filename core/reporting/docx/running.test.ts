import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { NO_PLAN } from '#core/types/report-plan.ts'
import { fixtureSource } from '../fixture.test-helper.ts'
import { renderReport } from '../render.ts'
import type { ReportLanguage } from '../report-model.ts'
import { readTemplate } from '../template/read-template.ts'
import {
  field,
  type LetterheadParts,
  letterhead,
  paragraph,
  picture,
  text,
} from '../template/running/letterhead.test-helper.ts'
import { docxParts } from '../test-support.test-helper.ts'

async function render(parts: LetterheadParts, language: ReportLanguage = 'en') {
  const template = await readTemplate(letterhead(parts))
  if (!template.ok) throw new Error(template.why)
  const look = { ...NO_PLAN.look, template: { name: 'letter.docx', bytes: template.bare } }
  const { files, notices } = await renderReport(
    { ...fixtureSource(), plan: { ...NO_PLAN, look } },
    { formats: ['docx'], language, generatedAt: '2026-11-23', fonts: [] },
  )
  const bytes = files[0]?.bytes ?? new Uint8Array()
  return { bytes, parts: docxParts(bytes), notices }
}

/** What stands at one place of the pages. */
function running(parts: Readonly<Record<string, string>>, place: 'header' | 'footer', page: string) {
  const id = new RegExp(`<w:${place}Reference w:type="${page}" r:id="(\\w+)"`).exec(
    parts['word/document.xml'] ?? '',
  )?.[1]
  const tags = parts['word/_rels/document.xml.rels']?.match(/<Relationship [^>]*>/g) ?? []
  const tag = tags.find((one) => one.includes(`Id="${id}"`)) ?? ''
  const file = /Target="([^"]+)"/.exec(tag)?.[1] ?? ''
  return { file, xml: parts[`word/${file}`] ?? '' }
}

const PAGE = /PAGE/

describe('the head and foot of the Word report', () => {
  it('are the template’s on the pages they are for', async () => {
    const { parts } = await render({
      parts: {
        'header default': paragraph(text('Trust')),
        'header first': paragraph(text('Welcome')),
        'footer even': paragraph(text('left page')),
      },
      ...{ hasFirst: true, hasEven: true },
    })
    expect(running(parts, 'header', 'default').xml).toContain('Trust')
    expect(running(parts, 'header', 'first').xml).toContain('Welcome')
    expect(running(parts, 'footer', 'even').xml).toMatch(/left page.*PAGE/s)
    expect(running(parts, 'footer', 'default').xml).toMatch(PAGE)
    expect(running(parts, 'footer', 'first').xml).not.toMatch(PAGE)
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
    expect(parts['word/document.xml']).toContain('w:header="600" w:footer="500"')
  })

  it('stand on the cover too when the template has no first page of its own', async () => {
    const { parts } = await render({ parts: { 'header default': paragraph(text('Trust')) } })
    expect(running(parts, 'header', 'first').xml).toContain('Trust')
    expect(running(parts, 'footer', 'first').xml).not.toMatch(PAGE)
  })

  it.each(['header default', 'footer default'])(
    'count a page once, by the template’s number in the %s',
    async (place) => {
      const { parts } = await render({ parts: { [place]: paragraph(text('Trust ') + field('PAGE', '1')) } })
      const both = running(parts, 'header', 'default').xml + running(parts, 'footer', 'default').xml
      expect(both.match(/PAGE/g)).toHaveLength(1)
    },
  )

  it('bring the template’s logo with words for those who cannot see it, and nothing out of the report', async () => {
    const { bytes, parts } = await render({ parts: { 'header default': paragraph(picture('r:embed="logo"')) } })
    const { file, xml } = running(parts, 'header', 'default')
    expect(xml).toContain('descr="Picture of the foundation’s letterhead"')
    const target = /Target="(media\/[^"]+\.png)"/.exec(parts[`word/_rels/${file}.rels`] ?? '')?.[1]
    expect(unzipSync(bytes)[`word/${target}`]?.length).toBeGreaterThan(50)
    const all = Object.values(parts).join('')
    expect(all).not.toMatch(/TargetMode|Plantedname|evil/)
    expect(parts['[Content_Types].xml']).toContain('Extension="png"')
  })

  it('are told what was left out, in the report’s language; a foot of the report’s own runs in its direction', async () => {
    const { parts, notices } = await render(
      { parts: { 'footer default': paragraph(text('Dalit Ozeri, Trust') + field('AUTHOR', 'x')) } },
      'he',
    )
    expect(notices.find((notice) => notice.includes('מהכותרות העליונות'))).toContain('שדות וטפסים')
    expect(notices.find((notice) => notice.includes('הכותרת העליונה או התחתונה'))).toBeDefined()
    const { xml } = running(parts, 'footer', 'default')
    expect(xml).toMatch(/\[…\], Trust.*<w:bidi\/>.*עמוד/s)
    expect(xml).not.toContain('Ozeri')
  })
})
