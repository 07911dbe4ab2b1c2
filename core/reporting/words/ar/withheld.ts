import { listPhrases, say } from '../../phrase.ts'
import type { Words } from '../en.ts'

export const withheld: Words['withheld'] = {
  heading: 'ما لم يُعرض',
  intro: 'كي لا يُعرَف أحد، تُركت بعض خلايا الجداول فارغة وحُذفت صفوف وأعمدة منها. هذه كلّها.',
  notes: [
    'القاعدة 1: لا يُعرض ما يصف أقلّ من خمسة أشخاص.',
    'القاعدة 2: ما دام المحجوب مجموعة واحدة أو أقلّ من خمسة أشخاص معًا تُحجب معه المجموعة التالية في الصغر، إذ يمكن حساب الأولى من المجاميع.',
    'لا يُذكر أيّ القاعدتين انطبقت على أيّ مجموعة، لأنّ ذلك يضيّق حجمها المحتمل.',
  ],
  none: 'لم تُحجب أيّ خلية في أيّ جدول: ليس فيها ما يصف أقلّ من خمسة أشخاص.',
  caption: 'الخلايا المحجوبة وسبب حجبها',
  what: 'المحجوب',
  rule: 'القاعدة',
  rules: { small: 'القاعدة 1', smallOrDeducible: 'القاعدة 1 أو 2' },
  inText: 'في النصّ',
  leavers: 'درجات البداية لمن غادروا مقارنةً بمن بقوا: الجدول كلّه',
  leaversOf: (scales) => say`من غادروا ومدى بعدهم عمّن بقوا: ${listPhrases(scales, '، ', ' و')}`,
  rows: (names) => say`صفوف كاملة: ${listPhrases(names, '، ', ' و')}`,
  columns: (names) => say`أعمدة كاملة: ${listPhrases(names, '، ', ' و')}`,
  cells: (group, scales) => say`${group}: ${listPhrases(scales, '، ', ' و')}`,
  attribute: (caption) => say`${caption}: الجدول كلّه`,
}
