import { expect, test } from 'vitest'
import { foldLabel } from './fold-label.ts'

test.each([
  ['מַסְכִּים', 'מסכים'],
  ['\u200Fמסכים  מאוד ', 'מסכים מאוד'],
  ['יח״ל', 'יח"ל'],
  ['ג׳', "ג'"],
  ['أوافـــق', 'أوافق'],
  ['أُوافِقُ بِشِدَّةٍ', 'أوافق بشدة'],
  ['Strongly\u00A0Agree', 'strongly agree'],
  ['don’t know', "DON'T KNOW"],
  ['אי־הסכמה', 'אי–הסכמה'],
  ['５', '5'],
])('%j is read as %j', (a, b) => {
  expect(foldLabel(a)).toBe(foldLabel(b))
})

test('different labels stay different', () => {
  expect(foldLabel('מסכים')).not.toBe(foldLabel('לא מסכים'))
  expect(foldLabel('agree')).not.toBe(foldLabel('disagree'))
  expect(foldLabel('أوافق')).not.toBe(foldLabel('لا أوافق'))
})
