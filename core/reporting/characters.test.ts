import { describe, expect, it } from 'vitest'
import { hasUnwritable, withoutUnwritable } from './characters.ts'

describe('characters that no file can hold', () => {
  const dirty = { a: ['x\u0000y\u0007', { b: 'tab\tline\nreturn\r' }], n: 3, none: null, half: 'a\uD83D', no: '\uFFFE' }

  it('are found anywhere in the data', () => {
    expect(hasUnwritable(dirty)).toBe(true)
    expect(hasUnwritable({ a: ['tab\t', 'שלום 🙂', null, 3] })).toBe(false)
  })

  it('are left out, and nothing else changes', () => {
    expect(withoutUnwritable(dirty)).toEqual({
      a: ['xy', { b: 'tab\tline\nreturn\r' }],
      n: 3,
      none: null,
      half: 'a',
      no: '',
    })
    const clean = { a: [1, 'ב\u0301 🙂', true] }
    expect(withoutUnwritable(clean)).toEqual(clean)
  })
})
