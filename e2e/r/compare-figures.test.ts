import { expect, test } from 'vitest'
import { compareFigures } from './compare-figures.ts'

const printed = (value: string) => ({ value, error: null })
const ours = [{ id: 'scale:s', figure: 't.p', value: 0.25 }]

test('a figure that R does not print, and one that only R prints, are told and differ', () => {
  expect(compareFigures(ours, new Map([['scale:s\tt.p', printed('0.25')]]), 99)).toEqual([{ kind: 'exact' }])
  expect(compareFigures(ours, new Map(), 99)).toEqual([
    { kind: 'differs', key: 'scale:s\tt.p', ours: 0.25, inR: 'not printed' },
  ])
  expect(compareFigures([], new Map([['scale:s\tt.p', printed('0.25')]]), 99)).toEqual([
    { kind: 'differs', key: 'scale:s\tt.p', ours: 'not compared', inR: '0.25' },
  ])
})

test('a figure that is not known is known to R neither', () => {
  const none = [{ id: 'scale:s', figure: 't.p', value: null }]
  expect(compareFigures(none, new Map([['scale:s\tt.p', printed('NA')]]), 99)).toEqual([{ kind: 'exact' }])
  expect(compareFigures(none, new Map([['scale:s\tt.p', printed('0.25')]]), 99)).toMatchObject([{ kind: 'differs' }])
})
