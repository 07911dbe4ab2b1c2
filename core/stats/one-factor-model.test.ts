import { expect, test } from 'vitest'
import { FIVE_ITEMS } from './items.fixture.ts'
import { oneFactorModel } from './one-factor-model.ts'

const TWO_TOPS = [
  [3, 3, 4, 5, 3, 5, 5, 5, 3, 5],
  [2, 3, 1, 1, 3, 2, 3, 3, 3, 2],
  [4, 2, 3, 5, 3, 5, 2, 5, 4, 5],
  [3, 4, 6, 6, 2, 5, 3, 5, 3, 4],
  [2, 3, 3, 5, 1, 4, 5, 5, 3, 3],
  [4, 3, 5, 4, 4, 3, 4, 3, 2, 3],
]
const columns = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, item) => rows.map((row) => row[item] ?? 0))

test('loadings and uniquenesses, the bound included; R 4.2.2: factanal(items, 1)', () => {
  const answer = oneFactorModel(columns(FIVE_ITEMS))
  const loadings = [0.9975378638728465, 0.7687878704108952, 0.7644764233600653, 0.8730504299147062, 0.7958025741604033]
  const uniquenesses = [0.005, 0.4089652080007542, 0.4155757971107628, 0.2377829380800066, 0.3666982645984255]
  expect(answer.ok && answer.value.heywood).toBe(true)
  loadings.forEach((loading, i) => {
    expect(answer.ok && answer.value.loadings[i]).toBeCloseTo(loading, 4)
  })
  uniquenesses.forEach((unique, i) => {
    expect(answer.ok && answer.value.uniquenesses[i]).toBeCloseTo(unique, 4)
  })
})

test('items that do not go together have no factor', () => {
  const unrelated = [
    [1, 1, 1],
    [1, 1, 2],
    [1, 2, 1],
    [1, 2, 2],
    [2, 1, 1],
    [2, 1, 2],
    [2, 2, 1],
    [2, 2, 2],
  ]
  expect(oneFactorModel(columns(unrelated))).toEqual({ ok: false, why: 'the items do not vary together' })
})

test('has no answer where an item follows from the others, as with fewer respondents than items', () => {
  expect(
    oneFactorModel([
      [1, 2, 3, 4],
      [2, 1, 4, 3],
      [3, 3, 7, 7],
    ]),
  ).toEqual({ ok: false, why: 'an item follows from the others' })
})

test('three items of five people whose likelihood is highest at the bound; R 4.2.2: factanal(x, 1)$uniquenesses', () => {
  const model = oneFactorModel([
    [3, 3, 1, 3, 2],
    [1, 5, 3, 4, 3],
    [3, 4, 3, 3, 1],
  ])
  expect(model.ok && model.value.heywood).toBe(true)
  expect(model.ok && model.value.uniquenesses[0]).toBeCloseTo(0.8717663, 5)
  expect(model.ok && model.value.uniquenesses[1]).toBeCloseTo(0.8848527, 5)
})

test('of two tops the higher one; R 4.2.2: factanal(covmat = r, factors = 1, start = …)$uniquenesses from twenty starts', () => {
  // Ten people's six items; from the middle one arrives at the lower top, with a fourth uniqueness of .022.
  const model = oneFactorModel(TWO_TOPS)
  expect(model.ok && model.value.uniquenesses[0]).toBeCloseTo(0.1293306, 5)
  expect(model.ok && model.value.uniquenesses[3]).toBeCloseTo(0.5697809, 5)
})

test('two correlated items and one apart: any split of their correlation is as likely', () => {
  const columns = [
    [1, 2, 3, 4, 1, 2, 3, 4],
    [1, 3, 2, 4, 1, 3, 2, 4],
    [1, 1, 1, 1, 2, 2, 2, 2],
  ]
  expect(oneFactorModel(columns)).toEqual({ ok: false, why: 'the factor model has more than one solution' })
})
