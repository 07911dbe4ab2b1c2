import { expect, test } from 'vitest'
import type { EngineToMain } from '../main/messages.ts'
import { linkToMain } from './main-link.ts'

function line() {
  const said: EngineToMain[] = []
  return { said, main: linkToMain((message) => said.push(message)) }
}

const html = new Uint8Array([60])

test('each page gets its own PDF, in whatever order they come', async () => {
  const { said, main } = line()
  const [first, second] = [main.print(html), main.print(html)]
  const ids = said.map((message) => (message.kind === 'print' ? message.id : 0))
  main.receive({ kind: 'printed', id: ids[1] ?? 0, pdf: new Uint8Array([2]) })
  main.receive({ kind: 'printed', id: ids[0] ?? 0, pdf: new Uint8Array([1]) })
  expect([await first, await second]).toEqual([new Uint8Array([1]), new Uint8Array([2])])
})

test('cancelling stops the printing and rejects with the reason', async () => {
  const { said, main } = line()
  const controller = new AbortController()
  const printing = main.print(html, controller.signal)
  controller.abort(new Error('enough'))
  expect(said.map(({ kind }) => kind)).toEqual(['print', 'stop-print'])
  main.receive({ kind: 'printed', id: 1, pdf: null })
  await expect(printing).rejects.toThrow('enough')
  await expect(main.print(html, controller.signal)).rejects.toThrow('enough')
  expect(said).toHaveLength(2)
})

test('a page that could not be printed is a fault', async () => {
  const { main } = line()
  const printing = main.print(html)
  main.receive({ kind: 'printed', id: 1, pdf: null })
  await expect(printing).rejects.toThrow('could not be printed')
})
