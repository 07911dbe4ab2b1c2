import { expect, it } from 'vitest'
import { buildReport } from './build-report.ts'
import { fixtureSource } from './fixture.test-helper.ts'
import { plain } from './phrase.ts'
import type { ReportLanguage } from './report-model.ts'

function methodsOf(language: ReportLanguage): string {
  const { sections } = buildReport(fixtureSource(), { language, generatedAt: '2026-11-23T10:00:00Z' })
  const blocks = sections.find(({ id }) => id === 'methods')?.blocks ?? []
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : [])).join('\n')
}

it.each([
  ['en', 'Wilcoxon’s signed-rank test (the changes do not look normal) – Leadership confidence, Data use'],
  ['he', 'מבחן הסימנים והדרגות של וילקוקסון (השינויים אינם נראים נורמליים) – ביטחון בהובלה'],
  ['ar', 'اختبار ويلكوكسون للرتب الموقّعة (لا تبدو التغيّرات طبيعية التوزيع) – الثقة في القيادة'],
] as const)('the methods say which test each scale’s data suggest and why, in %s', (language, words) => {
  expect(methodsOf(language)).toContain(words)
})

it('says that the test was settled beforehand', () => {
  expect(methodsOf('en')).toContain('settled beforehand and is the same for all')
})
