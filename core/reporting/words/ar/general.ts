import { say } from '../../phrase.ts'
import type { Phrase } from '../../report-model.ts'
import type { general as english } from '../en/general.ts'
import { arabicLabels } from '../labels.ts'
import { arabicReasons } from '../reasons.ts'
import { counted } from './grammar.ts'

/** What no section has for itself. */
export const general: typeof english = {
  comma: '، ',
  and: ' و',
  dash: ' – ',
  appendixLetters: ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح'],
  counted: {
    principals: counted({ one: 'مدير واحد', two: 'مديرَين', few: 'مديرين', many: 'مديرًا', other: 'مدير' }),
    interviews: counted({ one: 'مقابلة واحدة', two: 'مقابلتين', few: 'مقابلات', many: 'مقابلة', other: 'مقابلة' }),
    sessions: counted({ one: 'لقاء واحد', two: 'لقاءين', few: 'لقاءات', many: 'لقاءً', other: 'لقاء' }),
    coaches: counted({ one: 'مدرّب واحد', two: 'مدرّبَين', few: 'مدرّبين', many: 'مدرّبًا', other: 'مدرّب' }),
    schools: counted({ one: 'مدرسة واحدة', two: 'مدرستين', few: 'مدارس', many: 'مدرسة', other: 'مدرسة' }),
    cities: counted({ one: 'مدينة واحدة', two: 'مدينتين', few: 'مدن', many: 'مدينة', other: 'مدينة' }),
    coders: counted({ one: 'مُرمِّز واحد', two: 'مُرمِّزَين', few: 'مُرمِّزين', many: 'مُرمِّزًا', other: 'مُرمِّز' }),
  },
  waves: { baseline: 'بداية السنة', end: 'نهاية السنة' },
  coach: (number: number) => `المدرّب ${number}`,
  nobodyNamed: 'بلا مدرّب مسجَّل',
  sizes: { verySmall: 'ضئيل', small: 'صغير', moderate: 'متوسّط', large: 'كبير' },
  labels: arabicLabels,
  reasons: arabicReasons,
  why: {
    because: (why: string, where: Phrase) => say`– ${why}: ${where}`,
  },
}
