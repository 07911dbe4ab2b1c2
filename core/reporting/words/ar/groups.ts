import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const groups: Words['groups'] = {
  noScales: 'لم يُقَس أيّ مقياس في النقطتين، فلا تغيّر يُقارَن بين المجموعات.',
  intro:
    'متوسّط التغيّر بحسب المجموعة، لمن قيسوا مرّتين. لا تُعرض مجموعات تقلّ عن خمسة، ولا مجموعة أكبر يمكن أن تُستنتج منها مجموعة صغيرة.',
  none: 'لا مجموعات كبيرة بما يكفي للمقارنة من دون أن يُعرَف شخص.',
  caption: (attribute: Part) => say`متوسّط التغيّر بحسب ${attribute}`,
  part: (caption: Phrase, part: string, parts: string) => say`${caption}، الجزء ${part} من ${parts}`,
  scale: 'المقياس',
  column: (group: string, n: string) => `${group} (${n})`,
  city: (n: number) => `المدينة ${n}`,
  coach: (n: number) => `المدرّب ${n}`,
  school: (n: number) => `المدرسة ${n}`,
  person: (n: number) => `المجموعة ${n}`,
  upTo: (most: string) => `حتى ${most}`,
  notStated: 'غير مذكور',
  hidden: 'أقلّ من أن تُعرض',
  differs: (figure: Figure) => say`${figure}*`,
  note: '* فترة ثقة الفرق عن كلّ الآخرين لا تشمل الصفر. وعند مقارنة مجموعات كثيرة يبدو بعضها كذلك صدفةً.',
  attributes: {
    city: 'المدينة',
    coach: 'المدرّب',
    sector: 'القطاع',
    gender: 'الجنس',
    cohort: 'الفوج',
    language: 'اللغة',
    years_in_post: 'سنوات الخدمة في المنصب',
  } as Readonly<Record<string, string>>,
  found: (k: Figure, all: Figure) =>
    say`عدد مقارنات مجموعة بكلّ الآخرين التي لا تشمل فيها الفترة الصفر: ${k} من ${all}.`,
  values: {
    male: 'رجال',
    female: 'نساء',
    he: 'العبريّة',
    ar: 'العربيّة',
    en: 'الإنجليزيّة',
    state: 'حكوميّ',
    'state-religious': 'حكوميّ دينيّ',
    arab: 'عربيّ',
    druze: 'درزيّ',
    bedouin: 'بدويّ',
  } as Readonly<Record<string, string>>,
}
