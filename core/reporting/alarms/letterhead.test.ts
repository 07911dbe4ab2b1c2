import { expect, it } from 'vitest'
import { isOpen } from '#core/types/report-alarm.ts'
import { NO_PLAN, type TermDecision } from '#core/types/report-plan.ts'
import { describeReport } from '../describe-report.ts'
import { fixtureSource } from '../fixture.test-helper.ts'
import { renderReport } from '../render.ts'
import { readTemplate } from '../template/read-template.ts'
import { type LetterheadParts, letterhead, paragraph, text } from '../template/running/letterhead.test-helper.ts'
import { docxParts } from '../test-support.test-helper.ts'

async function withLetterhead(parts: LetterheadParts['parts'], termDecisions: readonly TermDecision[] = []) {
  const template = await readTemplate(letterhead({ parts, hasFirst: true }))
  if (!template.ok) throw new Error(template.why)
  const look = { ...NO_PLAN.look, template: { name: 'letter.docx', bytes: template.bare } }
  return { ...fixtureSource(), plan: { ...NO_PLAN, look, termDecisions } }
}

async function onLetterhead(source: Awaited<ReturnType<typeof withLetterhead>>) {
  const { alarms } = await describeReport(source, 'en')
  return alarms.flatMap((alarm) => {
    const places = alarm.kind === 'term' ? alarm.places.filter(({ where }) => where === 'letterhead') : []
    return alarm.kind === 'term' && places.length > 0 ? [{ ...alarm, places }] : []
  })
}

/** Cut over two stretches of one paragraph, as Word cuts them. */
const CUT = paragraph(text('Director: Dalit Oz') + text('eri, 04-855 1234, office@trust.example'))
const PARTS = { 'header default': CUT, 'header first': CUT, 'footer default': paragraph(text('12 Garden Road')) }

it('a name of the study on the letterhead is to be decided about, with its place; the foundation’s own address is not', async () => {
  const [first, ...others] = await onLetterhead(await withLetterhead(PARTS))
  expect(others).toEqual([])
  expect(first).toMatchObject({ what: 'person', term: 'Dalit Ozeri', decision: null })
  // On the first page and all others: one place to look at.
  expect(first?.places).toMatchObject([
    { id: 'header', excerpt: 'Director: Dalit Ozeri, 04-855 1234, office@trust.example' },
  ])
  expect(first?.places[0]?.term).toEqual([10, 21])
})

it.each(['keep', 'mask'] as const)(
  'once it is decided to %s it, the letterhead prints what was decided',
  async (decision) => {
    const decided = { term: 'Dalit Ozeri', decision, reason: 'It is hers', coder: 'Noa', at: '2026-11-23T10:00:00Z' }
    const source = await withLetterhead(PARTS, [decided])
    expect((await onLetterhead(source)).map(isOpen)).toEqual([false])
    const options = { formats: ['docx'], language: 'en', generatedAt: '2026-11-23', fonts: [] } as const
    const [file] = (await renderReport(source, options)).files
    const heads = Object.entries(docxParts(file?.bytes ?? new Uint8Array())).filter(([path]) => path.includes('header'))
    const words = heads.map(([, xml]) => xml.replace(/<[^>]+>/g, '')).join(' ')
    expect(words).toContain(decision === 'keep' ? 'Director: Dalit Ozeri, 04' : 'Director: […], 04')
  },
)

it('a template without headers and footers adds nothing to decide about', async () => {
  expect(await onLetterhead(await withLetterhead({}))).toEqual([])
})
