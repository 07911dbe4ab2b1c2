import { describe, expect, it } from 'vitest'
import { sheetNames } from './sheet-names.ts'

describe('names of sheets', () => {
  it('hold no sign that Excel forbids, nor an apostrophe at either end', () => {
    expect(sheetNames(['a/b\\c?d*e:f[g]h\ni', "'quoted'", 'History'])).toEqual([
      'a b c d e f g h i',
      'quoted',
      'History (2)',
    ])
  })

  it('are at most 31 units long, cut between words, never within a character', () => {
    const [english, hebrew, arabic, emoji] = sheetNames([
      'Table 2 Outcomes, sources and where they stand',
      'טבלה 2 תוצאות, מקורות והיכן הם עומדים היום',
      'جدول 2 النتائج ومصادرها وأين تقف في نهاية السنة',
      '🙂'.repeat(20),
    ])
    expect([english, hebrew, arabic]).toEqual([
      'Table 2 Outcomes, sources and',
      'טבלה 2 תוצאות, מקורות והיכן הם',
      'جدول 2 النتائج ومصادرها وأين',
    ])
    expect(emoji).toBe('🙂'.repeat(15))
  })

  it('are all different, whatever the case of their letters', () => {
    expect(sheetNames(['Data', 'DATA', 'data', '???', ''])).toEqual(['Data', 'DATA (2)', 'data (3)', '4', '5'])
    const names = sheetNames(Array.from({ length: 40 }, () => 'Who took part, and what was delivered to whom'))
    expect(new Set(names).size).toBe(40)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31)
  })
})
