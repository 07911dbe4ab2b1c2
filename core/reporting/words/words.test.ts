import { describe, expect, it } from 'vitest'
import { count } from '../figures.ts'
import { plain } from '../phrase.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { he } from './he.ts'

const of = (n: number) => count(n, 'test')

describe('counted nouns', () => {
  it.each([
    [1, 'one principal', 'מנהל אחד', 'مدير واحد'],
    [2, '2 principals', '2 מנהלים', 'مديرَين'],
    [3, '3 principals', '3 מנהלים', '3 مديرين'],
    [11, '11 principals', '11 מנהלים', '11 مديرًا'],
    [50, '50 principals', '50 מנהלים', '50 مديرًا'],
    [100, '100 principals', '100 מנהלים', '100 مدير'],
    [103, '103 principals', '103 מנהלים', '103 مديرين'],
  ])('%i', (n, english, hebrew, arabic) => {
    expect([en, he, ar].map((words) => plain(words.counted.principals(of(n))))).toEqual([english, hebrew, arabic])
  })
})

/** Every leaf of a catalogue by its path. */
function leaves(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

describe.each([
  ['he', he, /[\u05D0-\u05EA]/],
  ['ar', ar, /[\u0621-\u064A]/],
] as const)('the %s catalogue', (_, words, script) => {
  it('has no English left in its strings', () => {
    const symbols = /^(?:[\s\W]|n|p|g|rho|BH|t \(df\)|d \(z\))*$/
    const foreign = leaves(words, '').filter(
      ([path, text]) =>
        typeof text === 'string' && !path.startsWith('.reasons') && !script.test(text) && !symbols.test(text),
    )
    expect(foreign).toEqual([])
  })
})
