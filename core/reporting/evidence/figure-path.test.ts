import { expect, test } from 'vitest'
import { endOfPath, measureInPath } from './figure-path.ts'

test('a path names its measure, unless it counts all of a kind or is of none', () => {
  expect(measureInPath('measures[scale:confidence].change.mean')).toBe('scale:confidence')
  expect(measureInPath('measures[code:data.use].present[end]')).toBe('code:data.use')
  expect(measureInPath('measures[code].n.pairs')).toBeNull()
  expect(measureInPath('study.people')).toBeNull()
})

test('what follows the measure, or all of a path that has none', () => {
  expect(endOfPath('measures[scale:confidence].change.mean')).toBe('change.mean')
  expect(endOfPath('study.people')).toBe('study.people')
})
