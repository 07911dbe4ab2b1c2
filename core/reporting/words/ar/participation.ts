import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const participation: Words['participation'] = {
  intro: (both: Figure, baseline: Phrase, end: Phrase) =>
    say`عدد من أجابوا عن الاستبيان في القياس الأوّل: ${baseline}؛ وفي الثاني: ${end}؛ وفي كليهما: ${both}.`,
  oneWave: (n: Phrase) => say`عدد من أجابوا عن الاستبيان: ${n}.`,
  noSurvey: 'لم يُجَب عن استبيان في هذه الدراسة.',
  flowCaption: 'من أجاب ومتى',
  group: 'المجموعة',
  people: 'المديرون',
  roster: 'في القائمة',
  answered: (wave: Part) => say`أجابوا: ${wave}`,
  both: 'أجابوا مرّتين',
  lost: 'في القياس الأوّل فقط',
  joined: 'في القياس الثاني فقط',
  attritionCaption: 'هل اختلف من غادروا في القياس الأوّل؟',
  stayed: 'بقوا: المتوسّط (n)',
  left: 'غادروا: المتوسّط (n)',
  g: 'الفرق، g',
  attritionNote: 'g فوق الصفر: درجات الباقين أعلى. ومع قلّة المغادرين هذا تلميح لا اختبار.',
  attritionHidden: 'غادر أقلّ من خمسة مديرين: لا تُعرض درجاتهم كي لا يُعرَف أحد منهم.',
  attritionNoneLost: 'لم يغادر أحد ممّن أجابوا في البداية.',
  deliveryHeading: 'تنفيذ التدريب',
  delivery: (held: Figure, planned: Figure, share: Figure) =>
    say`عُقد ${held} من ${planned} من اللقاءات الفرديّة المخطّطة (${share}).`,
  groupHeld: (held: Figure, planned: Figure) => say`لقاءات مجموعة المدرّبين: عُقد ${held} من ${planned} مخطّطة.`,
  networkHeld: (held: Figure, planned: Figure) => say`لقاءات الشبكة: عُقد ${held} من ${planned} مخطّطة.`,
  noSessions: 'لم تُسجَّل لقاءات في هذه الدراسة.',
  numberCaption: 'اللقاءات الفرديّة بحسب رقم اللقاء',
  number: 'اللقاء',
  staffCaption: 'اللقاءات الفرديّة بحسب المدرّب',
  staff: 'المدرّب',
  planned: 'المخطَّط',
  held: 'المنعقد',
  share: 'النسبة',
  heatAll: 'عُقدت كلّ اللقاءات المخطّطة',
  heatTitle: (number: Part, share: Figure) => say`اللقاء ${number} هو الأقلّ انعقادًا: ${share} من المخطَّط`,
  heatSubtitle: (n: Part) => say`اللقاءات الفرديّة المنعقدة من المخطَّطة، بحسب المدرّب ورقم اللقاء؛ المجموع: ${n}`,
  sessionNumber: 'رقم اللقاء',
}
