import { expect, it } from 'vitest'
import { buildReport } from './build-report.ts'
import { count, figureCell, figuresCell } from './figures.ts'
import { fixtureSource } from './fixture.test-helper.ts'
import { cutMark, markedColumns } from './marked-columns.ts'
import { say } from './phrase.ts'
import { renderHtml } from './render-html.ts'
import type { ReportModel, TableBlock } from './report-model.ts'
import { htmlText } from './test-support.test-helper.ts'

const plain = figureCell(count(3, 'a'))
const marked = figuresCell(say`${count(4, 'b')}*`)
const interval = figuresCell(say`${count(4, 'b')} to ${count(5, 'c')}`)
const column = { label: 'n', kind: 'number', weight: 1 } as const

it('only a mark at the end of a figure hangs beside it, in its column alone', () => {
  expect(cutMark(marked)).toEqual({ phrase: [count(4, 'b')], mark: '*' })
  expect([plain, interval, undefined].map((cell) => cutMark(cell).mark)).toEqual(['', '', ''])
  const rows = [
    [marked, plain, marked],
    [plain, interval, plain],
  ]
  expect(markedColumns({ columns: [column, column, { ...column, kind: 'text' }], rows })).toEqual([true, false, false])
})

it('on a page the mark takes no room, and is read with its figure', () => {
  const model = buildReport(fixtureSource(), { language: 'en', generatedAt: '2026-11-23' })
  const table: TableBlock = {
    ...{ kind: 'table', number: 1, caption: [], columns: [column, column], notes: [] },
    rows: [[plain, marked]],
  }
  const section = { id: 's', number: '1', heading: '', blocks: [table] }
  const html = renderHtml({ ...model, sections: [section] } satisfies ReportModel, [])
  expect(html).toMatch(/<td class="n m">.*4.*<span class="mark">\*<\/span><\/td>/)
  expect(htmlText(html)).toContain('4*')
})
