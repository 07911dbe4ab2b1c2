import { expect, test } from 'vitest'
import type { CodeRow, CoderRow, CodingRow } from '#core/contract/coding.ts'
import { paintCodings } from './paint-codings.ts'

const code = { id: 'c', name: 'Trust', color: '#c0392b', codings: 3 } as CodeRow
const coder = { id: 'n', name: 'Noa', color: '#2980b9', codings: 3 } as CoderRow
const row = (id: string, change: Partial<CodingRow> = {}) =>
  ({
    id,
    codeId: 'c',
    coderId: 'n',
    startCodePoint: 0,
    endCodePoint: 5,
    weight: null,
    direction: null,
    memo: null,
    ...change,
  }) as CodingRow
const sayStrength = ({ weight }: CodingRow) => [`weight ${weight}`]

const paint = (codings: readonly CodingRow[], change: { code?: CodeRow; paintBy?: 'code' | 'coder' } = {}) =>
  paintCodings(codings, {
    codes: new Map([['c', change.code ?? code]]),
    coders: [coder],
    paintBy: change.paintBy ?? 'code',
    sayStrength,
  })

test('a coding says its code, coder, strength and memo', () => {
  const [painted] = paint([row('a', { weight: 3, memo: 'why' } as Partial<CodingRow>)])
  expect(painted).toMatchObject({ label: 'Trust', detail: 'Noa · weight 3', memo: 'why' })
})

test('what looks as before is the same object, also when a count has changed', () => {
  const rows = [row('a'), row('b')]
  const [before] = paint(rows)
  expect(paint([...rows, row('c')], { code: { ...code, codings: 4 } })[0]).toBe(before)
})

test('another name, colour, row or way of painting is another look', () => {
  const [one] = [row('a')]
  const [before] = paint([one])
  expect(paint([one], { code: { ...code, name: 'Doubt' } })[0]?.label).toBe('Doubt')
  expect(paint([one], { paintBy: 'coder' })[0]?.color).not.toBe(before?.color)
  expect(paint([{ ...one, endCodePoint: 6 }])[0]?.endCodePoint).toBe(6)
  expect(paint([one])[0]).toEqual(before)
})
