import { describe, expect, it } from 'vitest'
import type { ReportPlan } from '#core/types/report-plan.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import type { GroupRow } from '#core/types/score-details.ts'
import { cellPhrase } from '../block-phrases.ts'
import { buildReport } from '../build-report.ts'
import { bareSource, fixtureSource } from '../fixture.test-helper.ts'
import { plain } from '../phrase.ts'
import { renderReport } from '../render.ts'
import type { ReportLanguage } from '../report-model.ts'
import { zipText } from '../test-support.test-helper.ts'

const row = (group: string | null, n: number | null) =>
  ({
    ...{ group, n, cases: [], suppressed: n === null ? 'fewer than five' : null },
    ...{ baseline: n && 3, change: n && 0.5, ci: n === null ? null : [0.1, 0.9] },
    ...{ difference: n && 0.1, differenceCi: n === null ? null : [-0.2, 0.4] },
    why: 'fewer than five cases',
  }) as GroupRow

/** A study whose groups are told and withheld in every way. */
function source(): ReportSource {
  const fixture = fixtureSource()
  const sector = (druze: number | null) => ({
    attribute: 'sector',
    groups: [row('state', 12), row('arab', 6), row('druze', druze), row('bedouin', null)],
  })
  const [gender, cohort] = [
    { attribute: 'gender', groups: [] },
    { attribute: 'cohort', groups: [row('1', 30)] },
  ]
  return {
    ...fixture,
    groups: {
      'scale:confidence': [sector(5), gender, cohort],
      'scale:data-use': [sector(null), gender, cohort],
      'scale:team-building': [sector(5), gender, cohort],
      'scale:resource-pooling': [sector(5), gender, cohort],
    },
  }
}

function listOf(given: ReportSource, language: ReportLanguage = 'en') {
  const model = buildReport(given, { language, generatedAt: '2026-11-23' })
  const found = model.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === 'table' &&
      block.columns.length === 4 &&
      'rows' in block &&
      /withheld|אינם מוצגים|المحجوبة/.test(plain(block.caption))
        ? [{ section: section.id, rows: block.rows.map((cells) => cells.map((cell) => plain(cellPhrase(cell)))) }]
        : [],
    ),
  )
  return { model, lists: found, rows: found[0]?.rows ?? [] }
}

describe('the list of what is withheld', () => {
  it('names the cells with their table and their rule', () => {
    const { model, rows } = listOf(source())
    const number = (caption: string) =>
      model.sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' && plain(block.caption) === caption ? block.number : []))[0]
    const sector = `Table ${number('Mean change by sector')}`
    expect(rows.map(([, ...rest]) => rest)).toEqual([
      ['In the text', 'Scores at first of those who left, beside those who stayed: the whole table', 'Rule 1'],
      [expect.stringMatching(/^Figure \d+$/), 'Whole rows: Coach 1 and Coach 3', 'Rule 1 or 2'],
      [expect.stringMatching(/^Table \d+$/), 'Whole rows: Coach 1 and Coach 3', 'Rule 1 or 2'],
      ['In the text', 'Mean change by gender: the whole table', 'Rule 1 or 2'],
      [sector, 'Whole columns: Bedouin', 'Rule 1 or 2'],
      [sector, 'Druze: Data use', 'Rule 1 or 2'],
    ])
    expect(rows.map(([section]) => section)).toContain('11 For whom and where')
  })

  it('says of no group how large it is, nor which is the smaller one', () => {
    const { rows } = listOf(source())
    // Coaches stand in the order of the roster; the fixture's first has five principals, its third two.
    expect(JSON.stringify(rows)).not.toMatch(/\(\d|fewer than|smallest/)
    expect(JSON.stringify(rows)).not.toContain('"kind":"figure"')
  })

  it.each(['he', 'ar'] as const)('is written in %s', (language) => {
    const { rows } = listOf(source(), language)
    expect(rows).toHaveLength(6)
    expect(JSON.stringify(rows)).not.toMatch(
      /[A-Za-z]{3,}(?<!Data use)(?<!Leadership confidence)(?<!Team building)(?<!Resource pooling)"/,
    )
  })

  it('stands once, also when the appendix that has it is switched off', () => {
    const without = (...ids: string[]): ReportSource => {
      const plan: ReportPlan = { ...source().plan, sections: ids.map((id) => ({ id, isShown: false })) }
      return { ...source(), plan }
    }
    expect(listOf(source()).lists.map(({ section }) => section)).toEqual(['tables'])
    expect(listOf(without('tables')).lists.map(({ section }) => section)).toEqual(['methods'])
    expect(listOf(without('tables', 'methods')).lists.map(({ section }) => section)).toEqual(['versions'])
  })

  it('says so when nothing is withheld', () => {
    const { model, lists } = listOf(bareSource())
    expect(lists).toEqual([])
    expect(JSON.stringify(model)).toContain('No cell of any table was withheld')
  })

  it('is in every format', async () => {
    const { files } = await renderReport(source(), {
      ...{ formats: ['html', 'pdf', 'docx', 'xlsx', 'md'], language: 'en', generatedAt: '2026-11-23', fonts: [] },
    })
    for (const { name, bytes } of files) {
      const text = /\.(docx|xlsx)$/.test(name) ? zipText(bytes) : new TextDecoder().decode(bytes)
      expect([name, /Cells that are withheld/.test(text), /Bedouin/.test(text), /Rule 2: for as/.test(text)]).toEqual([
        ...[name, true, true, true],
      ])
    }
  })
})
