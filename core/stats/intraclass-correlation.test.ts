import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { intraclassCorrelation } from './intraclass-correlation.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

test('Shrout and Fleiss (1979), table 2: ICC(1,1) = .17; R 4.2.2, psych 2.2.9: ICC(m)$results[1, ]', () => {
  const targets = [
    [9, 2, 5, 8],
    [6, 1, 3, 2],
    [8, 4, 6, 8],
    [7, 1, 2, 6],
    [10, 5, 6, 9],
    [6, 2, 4, 7],
  ]
  const answer = intraclassCorrelation(targets, 0.95)
  expect(answer.ok && answer.value.icc).toBeCloseTo(0.1657417684054756, 12)
  expect(answer.ok && answer.value.interval[0]).toBeCloseTo(-0.1329323248747509, 8)
  expect(answer.ok && answer.value.interval[1]).toBeCloseTo(0.7225600623281211, 8)
})

test('unequal clusters, below 0; R 4.2.2: mean squares of anova(lm(e ~ g))', () => {
  const e = differences(BEFORE, AFTER)
  const answer = intraclassCorrelation([e.slice(0, 3), e.slice(3, 5), e.slice(5, 9), e.slice(9), []], 0.95)
  expect(answer.ok && answer.value.icc).toBeCloseTo(-0.411665542818611, 9)
  expect(answer.ok && answer.value.interval[0]).toBeCloseTo(-0.4942297902217049, 8)
  expect(answer.ok && answer.value.interval[1]).toBeCloseTo(0.2638264022272079, 8)
})

test('has no answer without two clusters, a cluster of two, and variation within', () => {
  expect(intraclassCorrelation([[1, 2]], 0.95)).toEqual({ ok: false, why: 'fewer than 2 clusters' })
  expect(intraclassCorrelation([[1], [2]], 0.95)).toEqual({ ok: false, why: 'no cluster has 2 values' })
  expect(
    intraclassCorrelation(
      [
        [1, 1],
        [2, 2],
      ],
      0.95,
    ),
  ).toEqual({ ok: false, why: 'the values do not vary' })
})
