import { type Part, say } from '../../phrase.ts'
import type { Words } from '../en.ts'

export const indicators: Words['indicators'] = {
  nothing: 'ليس لأيّ من النتائج مصدر يمكن مقارنته.',
  left: 'المصادر التي ليس فيها ما يُقارَن غير مدرجة.',
  intro:
    'سطر لكلّ مصدر يتحدّث عن نتيجة. لا يُقال «ارتفع» أو «انخفض» إلّا عن تغيّر واضح؛ وتُقال «ربّما» عمّا قد يكون صدفة بين كلّ ما قورن.',
  caption: 'النتائج ومصادرها وأين تقف',
  none: 'لا تحدّد الدراسة مؤشّرات.',
  outcome: 'النتيجة',
  source: 'المصدر',
  target: 'الهدف',
  change: 'التغيّر',
  n: 'n',
  status: 'الحال',
  scale: (label: Part) => say`الاستبيان: ${label}`,
  item: (label: Part) => say`سؤال: ${label}`,
  code: (label: Part) => say`المقابلات: ${label}`,
  site: (label: Part) => say`المدارس: ${label}`,
  notes:
    'الاستبيان: متوسّطات من قيسوا مرّتين. المقابلات: نسبة من أثاروا الموضوع ممّن قوبلوا مرّتين. المدارس: المجموع في السنة الأولى والأخيرة.',
  statuses: { up: 'ارتفع', mayUp: 'ربّما ارتفع', down: 'انخفض', mayDown: 'ربّما انخفض', none: 'لا تغيّر واضح' },
  unknown: 'لم يُقارَن',
  reached: 'تحقّق الهدف',
  missed: 'دون الهدف',
  noTarget: 'لا هدف محدَّد',
}
