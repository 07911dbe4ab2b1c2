import type { ReportSource } from '#core/types/report-source.ts'
import { fixtureSource } from './fixture.test-helper.ts'

export const FORMULAS = ['=HYPERLINK("http://evil.example")', '+1+1', '-2+3', '@SUM(A1)'] as const

/** 300 characters, as long as somebody may make a code's name by pasting its definition. */
export const LONG_NAME = `Leading ${'the mathematics team in difficult weeks '.repeat(8)}`.slice(0, 300)

/** A study whose labels are formulas, hold control characters, or go on and on. */
export function hostileSource(): ReportSource {
  const source = fixtureSource()
  const [first, second, third] = FORMULAS
  const labels: Readonly<Record<string, string>> = {
    'scale:confidence': `${first}\u0007\u0000`,
    'scale:data-use': second,
    'scale:team-building': third,
    'code:data-use': LONG_NAME,
    'code:resource-pooling': '_x0041_ | `tick` *star* <b>bold</b>\u001B[31m',
  }
  return {
    ...source,
    comparison: {
      ...source.comparison,
      measures: source.comparison.measures.map((one) => ({ ...one, label: labels[one.id] ?? one.label })),
    },
    study: {
      ...source.study,
      study: { ...source.study.study, title: `@${source.study.study.title}\u0001` },
    },
    codebook: source.codebook.map((one) => ({ ...one, name: labels[`code:${one.code}`] ?? one.name })),
    quotes: source.quotes.map((quote) => ({ ...quote, text: `=1+1\u0008 ${quote.text}` })),
  }
}
