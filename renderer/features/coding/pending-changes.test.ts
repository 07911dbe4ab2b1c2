import { expect, test } from 'vitest'
import type { CodingRow } from '#core/contract/coding.ts'
import { type PendingChange, settle, withChanges } from './pending-changes.ts'

type Codings = readonly CodingRow[]

const coding = (id: string) => ({ id }) as CodingRow
const ids = (codings: Codings) => codings.map(({ id }) => id as string)
const adding = (number: number, id: string): PendingChange => ({
  number,
  paint: (codings) => [...codings.filter((one) => (one.id as string) !== id), coding(id)],
  settledOver: null,
})
const shown = (said: Codings, changes: readonly PendingChange[]) => ids(withChanges(said, changes, said))

test('what is under way stays painted over an answer that does not know it yet', () => {
  const first = [coding('a')]
  const changes = [adding(1, 'b'), adding(2, 'c')]
  expect(shown(first, changes)).toEqual(['a', 'b', 'c'])
  // The engine has answered to the first and told its codings anew; the second is still on its way.
  const settled = settle(changes, 1, adding(1, 'b').paint, first)
  expect(shown(first, settled)).toEqual(['a', 'b', 'c'])
  expect(shown([coding('a'), coding('b')], settled)).toEqual(['a', 'b', 'c'])
})

test('a change that is in the engine’s codings does not hide what comes after it, such as its undoing', () => {
  const first = [coding('a')]
  const settled = settle([adding(1, 'b')], 1, adding(1, 'b').paint, first)
  const known = [coding('a'), coding('b')]
  expect(shown(known, settled)).toEqual(['a', 'b'])
  expect(shown([coding('a')], settled)).toEqual(['a'])
})

test('changes that are known are dropped when the next one settles', () => {
  const first = [coding('a')]
  const one = settle([adding(1, 'b')], 1, adding(1, 'b').paint, first)
  const known = [coding('a'), coding('b')]
  expect(settle([...one, adding(2, 'c')], 2, adding(2, 'c').paint, known).map(({ number }) => number)).toEqual([2])
})
