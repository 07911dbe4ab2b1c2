import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { refreshAnswers } from './refresh-answers.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const text = [['coding', 'getDocument'], { input: { id: 'd' } }]
const codings = [['coding', 'listCodings'], { input: { documentId: 'd' } }]

function cache() {
  const queries = new QueryClient()
  for (const key of [text, codings]) queries.setQueryData(key, [])
  const isStale = (key: readonly unknown[]) => queries.getQueryState(key)?.isInvalidated
  return { refresh: refreshAnswers(queries), isStale }
}

test('any change makes every answer stale at once', () => {
  const { refresh, isStale } = cache()
  refresh('coding.editText')
  expect([isStale(text), isStale(codings)]).toEqual([true, true])
})

test('codings in a row make answers stale once, in the pause after them, but never the text', () => {
  const { refresh, isStale } = cache()
  refresh('coding.addCoding')
  vi.advanceTimersByTime(200)
  refresh('coding.removeCoding')
  vi.advanceTimersByTime(200)
  expect(isStale(codings)).toBe(false)
  vi.advanceTimersByTime(100)
  expect([isStale(text), isStale(codings)]).toEqual([false, true])
})

test('codings without a pause are not waited for longer than a second', () => {
  const { refresh, isStale } = cache()
  for (let i = 0; i < 6; i += 1) {
    refresh('coding.addCoding')
    vi.advanceTimersByTime(200)
  }
  expect(isStale(codings)).toBe(true)
})

test('undoing in the pause takes the text along', () => {
  const { refresh, isStale } = cache()
  refresh('coding.addCoding')
  refresh()
  expect([isStale(text), isStale(codings)]).toEqual([true, true])
})
