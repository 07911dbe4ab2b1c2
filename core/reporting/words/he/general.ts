import { say } from '../../phrase.ts'
import type { Phrase } from '../../report-model.ts'
import type { general as english } from '../en/general.ts'
import { hebrewLabels } from '../labels.ts'
import { hebrewReasons } from '../reasons.ts'
import { counted, principals } from './grammar.ts'

/** What no section has for itself. */
export const general: typeof english = {
  comma: ', ',
  and: ' ו־',
  dash: ' – ',
  appendixLetters: ['א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח'],
  counted: {
    principals,
    interviews: counted('ריאיון אחד', 'ראיונות'),
    sessions: counted('מפגש אחד', 'מפגשים'),
    coaches: counted('מאמן אחד', 'מאמנים'),
    schools: counted('בית ספר אחד', 'בתי ספר'),
    cities: counted('עיר אחת', 'ערים'),
    coders: counted('מקודד אחד', 'מקודדים'),
  },
  waves: { baseline: 'תחילת השנה', end: 'סוף השנה' },
  coach: (number: number) => `מאמן ${number}`,
  nobodyNamed: 'ללא מאמן רשום',
  sizes: { verySmall: 'קטן מאוד', small: 'קטן', moderate: 'בינוני', large: 'גדול' },
  labels: hebrewLabels,
  reasons: hebrewReasons,
  why: {
    because: (why: string, where: Phrase) => say`– ${why}: ${where}`,
  },
}
