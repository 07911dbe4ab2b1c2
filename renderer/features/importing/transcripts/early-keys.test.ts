import { expect, test } from 'vitest'
import { keepEarlyKey, takeEarlyKeys } from './early-keys.ts'

function press(...keys: readonly string[]): void {
  for (const key of keys) {
    const event = { key, preventDefault: () => {}, stopPropagation: () => {} }
    keepEarlyKey(event as KeyboardEvent)
  }
}

test('letters in their order, and the end of them; once only', () => {
  press('n', 'Shift', 'ד', 'Enter', 'x')
  expect(takeEarlyKeys()).toEqual({ letters: 'nד', isEnd: true })
  expect(takeEarlyKeys()).toEqual({ letters: '', isEnd: false })
})
