import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { EMPTY_STUDY } from '../study.fixture.ts'
import { attributeGroups } from './attribute-groups.ts'

const STUDY: StudyData = {
  ...EMPTY_STUDY,
  cases: Array.from({ length: 14 }, (_, i) => ({
    id: `P${i}`,
    pseudonym: `P${i}`,
    site: null,
    attributes: { sector: i < 7 ? 'state' : i < 12 ? 'arab' : null, school: `S${i}` },
  })),
}
const LISTS = {
  cases: STUDY.cases.map(({ id }) => id),
  baseline: STUDY.cases.map(() => 3),
  end: STUDY.cases.map((_, i) => 3 + i / 10),
  changes: STUDY.cases.map((_, i) => i / 10),
}

test('figures of a group that can be shown; R 4.2.2: t.test(d[1:7]), t.test(d[1:7], d[-(1:7)])', () => {
  const [sector] = attributeGroups(STUDY, LISTS)
  expect(sector?.groups.map(({ group, suppressed }) => [group, suppressed])).toEqual([
    ['state', null],
    ['arab', 'would be deduced'],
    [null, 'fewer than five'],
  ])
  const [state, arab] = sector?.groups ?? []
  expect(state).toMatchObject({ n: 7, baseline: 3 })
  expect(state?.cases).toHaveLength(7)
  expect(state?.change).toBeCloseTo(0.3, 12)
  expect(state?.ci?.[0]).toBeCloseTo(0.1002104839709, 8)
  expect(state?.difference).toBeCloseTo(-0.7, 12)
  expect(state?.differenceCi?.[0]).toBeCloseTo(-0.9515876347444, 8)
  expect(arab).toMatchObject({ n: null, change: null, ci: null, why: 'a smaller group would be deduced', cases: [] })
})

test('an attribute of which no group can be shown has no rows', () => {
  expect(attributeGroups(STUDY, LISTS)[1]).toEqual({ attribute: 'school', groups: [] })
})
