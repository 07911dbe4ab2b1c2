import { expect, test } from 'vitest'
import { barKeys } from './bar-keys.ts'

test('digits that apply a code are told as they are', () => {
  expect(barKeys('reading', ['1', '2', '3'])[0]?.keys).toEqual(['1–3'])
  expect(barKeys('reading', ['1', '2', '7'])[0]?.keys).toEqual(['1 2 7'])
  expect(barKeys('coding', ['5'])[0]?.keys).toEqual(['5'])
  expect(barKeys('reading', [])[0]?.keys).toEqual(['/'])
})

test('whatever the mode, the key that shows all keys stands last', () => {
  for (const mode of ['reading', 'coding', 'bounds'] as const) expect(barKeys(mode, ['1']).at(-1)?.keys).toEqual(['?'])
})
