import { describe, expect, it } from 'vitest'
import { maskFound } from './mask-terms.ts'
import { findTransliterated } from './mask-transliterated.ts'

function makeTransliteratedMask(terms: readonly string[]) {
  const find = findTransliterated(terms)
  return (text: string) => maskFound(text, find(text))
}

const mask = makeTransliteratedMask([
  'רמת לוז',
  'דיר אל־ח׳רוב',
  'אורנה',
  'אורנה לחיאני',
  'Daniel Farbstone',
  'Farbstone',
])

describe('findTransliterated', () => {
  it.each([
    ['People in Ramat Luz think so', 'People in […] think so'],
    ['from Deir al-Kharrub, too', 'from […], too'],
    ['I asked Orna Lahiani twice', 'I asked […] twice'],
    ['and then Orna said', 'and then […] said'],
    ['في دير الخرّوب نعمل', 'في […] نعمل'],
    ['דיברתי עם דניאל פרבסטון אתמול', 'דיברתי עם […] אתמול'],
  ])('%s → %s', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  it('leaves common words that only sound like a name, but not such a name of several words', () => {
    // כפר has the consonants of Hebrew, דני those of Then, עברי כהן those of Hebrew Can.
    const mask = makeTransliteratedMask(['כפר', 'דן', 'תחרס', 'עברי כהן'])
    expect(mask('We teach Hebrew there. Then the Teachers came, and Hebrew’s place grew.')).toBe(
      'We teach Hebrew there. Then the Teachers came, and Hebrew’s place grew.',
    )
    expect(mask('and Kfar said')).toBe('and […] said')
    expect(mask('we met Ivri Cohen there')).toBe('we met […] there')
  })

  it.each(['Orchards are near', 'the ramat luz we know', 'Are we done?', 'الخروب شجرة', 'עם פרי בסתיו'])(
    'leaves %s',
    (text) => {
      expect(mask(text)).toBe(text)
    },
  )
})
