import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainRows, plainRowsSerializer as serializer } from './plain-rows.ts'

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)
const rows = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 }).chain((keys) =>
  fc.array(fc.record(Object.fromEntries(keys.filter((key) => key !== '__proto__').map((key) => [key, value]))), {
    maxLength: 300,
  }),
)

test('what is read is what was sent, in its order, with its keys in theirs', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const read = serializer.deserialize(serializer.serialize(plainRows(list)))
      // As JSON sends them: there is no negative zero.
      expect(JSON.stringify(read)).toBe(JSON.stringify(list))
    }),
  )
})

test('a column of many values and one of few come back alike', () => {
  const list = Array.from({ length: 1000 }, (_, i) => ({
    id: `id-${i}`,
    code: `code-${i % 3}`,
    weight: i % 2 ? null : 3,
  }))
  expect(serializer.deserialize(serializer.serialize(list))).toEqual(list)
  expect(serializer.serialize(list).length).toBeLessThan(JSON.stringify(list).length / 2)
})

test('only a list that was marked is sent so', () => {
  const list = [{ a: 1 }]
  expect(serializer.condition(list)).toBe(false)
  expect(serializer.condition(plainRows(list))).toBe(true)
  expect(serializer.deserialize(serializer.serialize(plainRows([])))).toEqual([])
})
