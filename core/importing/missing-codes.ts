import { foldLabel } from '../text/fold-label.ts'
import type { MissingReason } from '../types/study-plan.ts'

/** Words for "no value" whose reason is plain, in the languages of the surveys. They still have to be declared in `missing`. */
const KNOWN: Readonly<Record<'not-applicable' | 'prefer-not' | 'not-shown', readonly string[]>> = {
  'not-applicable': [
    'N/A',
    'NA',
    'n.a.',
    'not applicable',
    'not relevant',
    'irrelevant',
    'לא רלוונטי',
    'לא רלבנטי',
    'לא ישים',
    'לא שייך',
    'لا ينطبق',
    'غير ذي صلة',
    'غير ملائم',
  ],
  'prefer-not': [
    'prefer not to say',
    'prefer not to answer',
    'rather not say',
    'מעדיף לא לענות',
    'מעדיפה לא לענות',
    'מעדיף/ה לא לענות',
    'מעדיפ/ה לא לענות',
    'לא מעוניין לענות',
    'أفضل عدم الإجابة',
    'افضل عدم الاجابة',
    'أفضّل ألا أجيب',
  ],
  'not-shown': ['not shown', 'not displayed', 'לא הוצג', 'لم يعرض'],
}

const BY_FOLD: ReadonlyMap<string, MissingReason> = new Map(
  (['not-applicable', 'prefer-not', 'not-shown'] as const).flatMap((reason) =>
    KNOWN[reason].map((label) => [foldLabel(label), reason] as const),
  ),
)

/** Why an answer written so has no value, when the words themselves say it; null when they do not. */
export function knownMissingReason(text: string): MissingReason | null {
  return BY_FOLD.get(foldLabel(text)) ?? null
}
