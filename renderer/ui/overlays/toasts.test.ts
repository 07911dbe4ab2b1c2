import { expect, test, vi } from 'vitest'
import { createToastStore } from './toasts.ts'

test('the newest three are shown, in order, until dismissed or cleared', () => {
  const store = createToastStore()
  const listener = vi.fn()
  store.subscribe(listener)
  for (const message of ['a', 'b', 'c', 'd']) store.show(message)
  expect(store.list().map((toast) => toast.message)).toEqual(['b', 'c', 'd'])
  const [first] = store.list()
  store.dismiss(first?.id ?? -1)
  expect(store.list().map((toast) => toast.message)).toEqual(['c', 'd'])
  store.clear()
  expect(store.list()).toEqual([])
  expect(listener).toHaveBeenCalledTimes(6)
})

test('the same words said again stand once, as the newest', () => {
  const store = createToastStore()
  for (const message of ['No coding after this one', 'b', 'No coding after this one']) store.show(message)
  expect(store.list().map((toast) => toast.message)).toEqual(['b', 'No coding after this one'])
})
