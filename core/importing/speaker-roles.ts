import { foldLabel } from '../text/fold-label.ts'
import type { ImportedTurn } from './imported-study.ts'

export type SpeakerRole = ImportedTurn['role']

const WORDS: Readonly<Record<Exclude<SpeakerRole, 'other'>, readonly string[]>> = {
  interviewer: [
    'interviewer',
    'researcher',
    'evaluator',
    'moderator',
    'facilitator',
    'int',
    'q',
    'i',
    'מראיין',
    'מראיינת',
    'המראיין',
    'המראיינת',
    'חוקר',
    'חוקרת',
    'החוקר',
    'החוקרת',
    'מעריך',
    'מעריכה',
    'מנחה',
    'המנחה',
    'ש',
    'שאלה',
    'المحاور',
    'المحاورة',
    'محاور',
    'محاورة',
    'الباحث',
    'الباحثة',
    'مجري المقابلة',
    'مجرية المقابلة',
    'س',
    'سؤال',
  ],
  principal: [
    'principal',
    'school principal',
    'head',
    'head teacher',
    'headteacher',
    'interviewee',
    'respondent',
    'participant',
    'a',
    'p',
    'r',
    'מנהל',
    'מנהלת',
    'המנהל',
    'המנהלת',
    'מנהל בית הספר',
    'מנהלת בית הספר',
    'מרואיין',
    'מרואיינת',
    'המרואיין',
    'המרואיינת',
    'ת',
    'תשובה',
    'المدير',
    'المديرة',
    'مدير',
    'مديرة',
    'مدير المدرسة',
    'مديرة المدرسة',
    'المشارك',
    'المشاركة',
    'المستجيب',
    'المستجيبة',
    'ج',
    'جواب',
  ],
}

const ROLE_BY_FOLD: ReadonlyMap<string, SpeakerRole> = new Map(
  (['interviewer', 'principal'] as const).flatMap((role) =>
    WORDS[role].map((word) => [foldLabel(word), role] as const),
  ),
)

/** The role that a speaker's label says, `Interviewer 2` and `מנהלת (P07)` too; null when it is a name or anything else. */
export function roleOfLabel(label: string): SpeakerRole | null {
  const fold = foldLabel(label)
  return ROLE_BY_FOLD.get(fold) ?? ROLE_BY_FOLD.get(fold.replace(/\s*(\(.*\)|[-#]?\s*\d+)$/, '')) ?? null
}
