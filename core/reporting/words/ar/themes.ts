import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const themes: Words['themes'] = {
  oneWave: 'يوجد قياس واحد، فلا يمكن مقارنة المواضيع. هذه هي المواضيع وبعض ما قيل.',
  intro: (n: Phrase) =>
    say`الأعداد لمن لهم نصّ في النقطتين (${n}). الموضوع الذي لم يُثَر ليس بالضرورة غائبًا عن عمل الشخص: المقابلة تتبع الحديث.`,
  none: 'لم تُرمَّز نصوص في هذه الدراسة.',
  noPairs: 'لا نصّ لأيّ مدير في النقطتين، فلا يمكن مقارنة المواضيع.',
  caption: 'من أثار كلّ موضوع',
  theme: 'الموضوع',
  n: 'n',
  onlyBaseline: 'الأولى فقط',
  onlyEnd: 'الثانية فقط',
  change: 'التغيّر بالنقاط',
  interval: (confidence: string) => `فترة ثقة ${confidence}`,
  p: 'p',
  note: 'التغيّر بأجزاء المئة من الأشخاص. p: اختبار مكنيمار الدقيق، غير مصحَّح؛ القيم المصحَّحة في الملحق.',
  chartSubtitle: (n: Phrase) =>
    say`عدد من أثاروا كلّ موضوع في النقطتين، من أصل ${n}. اللون فقط حيث لا تشمل فترة ثقة التغيّر الصفر.`,
  chartUp: (names: Phrase) => say`مديرون أكثر تحدّثوا عن: ${names}`,
  chartDown: (names: Phrase) => say`مديرون أقلّ تحدّثوا عن: ${names}`,
  chartBoth: (up: Phrase, down: Phrase) => say`مديرون أكثر تحدّثوا عن: ${up}؛ وأقلّ عن: ${down}`,
  chartNone: 'لم يَقوَ موضوع أو يضعف أكثر ممّا تفسّره الصدفة',
  chartNoneClear: 'لم يَقوَ موضوع أو يضعف بوضوح',
  chartMay: (names: Phrase) => say`تغيّر قد يكون صدفة: ${names}`,
  sentence: (base: Figure, end: Figure, n: Figure) =>
    say`أثاره ${base} من ${n} في النقطة الأولى و${end} من ${n} في الثانية.`,
  moved: (gained: Figure, dropped: Figure) =>
    say`عدد من أثاروه في المرّة الثانية فقط: ${gained}؛ وفي الأولى فقط: ${dropped}.`,
  changed: {
    up: 'ارتفعت النسبة أكثر ممّا تفسّره الصدفة.',
    mayUp: 'ربّما ارتفعت النسبة، لكنّ ذلك قد يكون صدفة بين كلّ المواضيع التي قورنت.',
    down: 'انخفضت النسبة أكثر ممّا تفسّره الصدفة.',
    mayDown: 'ربّما انخفضت النسبة، لكنّ ذلك قد يكون صدفة بين كلّ المواضيع التي قورنت.',
    none: 'قد يكون الفرق صدفة.',
  },
  unknown: (why: Part) => say`لا يمكن المقارنة: ${why}.`,
  finding: (label: Part, base: Figure, end: Figure, n: Figure) =>
    say`في المقابلات، ${label}: أثار الموضوعَ ${base} من ${n} من المديرين في البداية و${end} من ${n} في النهاية.`,
  findingMay: 'قد يكون ذلك صدفة بين كلّ المواضيع التي قورنت.',
  counterVoice: 'صوت آخر',
  noQuote: 'لا اقتباس لهذا الموضوع يمكن طبعه.',
}
