import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const summary: Words['summary'] = {
  designNoSurvey: (asked) => say`تشمل الدراسة ${asked}. لم يُجَب فيها عن أيّ استبيان.`,
  keyInterviews: 'مديرون قوبلوا مرّتين',
  design: (asked: Phrase, baseline: Part, end: Part, pairs: Figure) =>
    say`طُرحت الأسئلة نفسها على ${asked} في نقطتين زمنيّتين، ${baseline} و${end}؛ عدد من أجابوا في المرّتين: ${pairs}. ويُقاس التغيّر لدى الأشخاص أنفسهم.`,
  designOneWave: (asked: Phrase) => say`أُجري قياس واحد (العدد: ${asked}). لا يوجد بعدُ ما يُقارَن به.`,
  interviewed: (n: Phrase) => say`سُجّلت مقابلات مع ${n} في النقطتين ورُمّزت بحسب المواضيع.`,
  questionsHeading: 'الأسئلة',
  questions: [
    'هل نُفّذ التدريب كما خُطّط له؟',
    'هل تغيّر المديرون، في ما يبلّغون عنه وفي ما يقولونه؟',
    'هل يتّفق الاستبيان والمقابلات؟',
    'ماذا حدث لعدد الخرّيجين؟',
  ],
  findingsHeading: 'النتائج',
  nothingYet: 'لا توجد بعدُ معطيات كافية لنتيجة.',
  unmoved: (k: Figure, all: Figure, names: Phrase) =>
    say`في ${k} من ${all} من المقاييس لا يمكن تمييز التغيّر عن الصدفة: ${names}.`,
  delivered: (held: Figure, planned: Figure, share: Figure) =>
    say`عُقد ${held} من ${planned} من لقاءات التدريب المخطّطة (${share}).`,
  caution: 'لا توجد مجموعة مقارنة. يتحدّث هذا التقرير عن تغيّر خلال البرنامج، لا بسببه.',
  changeLabel: 'التغيّر',
  keyPairs: 'مديرون قيسوا مرّتين',
  keySessions: 'لقاءات مخطّطة عُقدت',
  keyUp: 'مقاييس بارتفاع واضح',
  keyDown: 'مقاييس بانخفاض واضح',
  keyMayUp: (n: Figure) => say`وربّما ارتفع غيرها: ${n}`,
  keyMayDown: (n: Figure) => say`وربّما انخفض غيرها: ${n}`,
  semicolon: '؛ ',
  alsoUp: (names: Phrase) => say`وظهر ارتفاع واضح أيضًا في: ${names}.`,
  alsoDown: (names: Phrase) => say`وظهر انخفاض واضح أيضًا في: ${names}.`,
  findingMayUp: (names: Phrase, all: Figure) =>
    say`ربّما حدث ارتفاع، لكنّه قد يكون صدفة بين المقاييس التي قورنت وعددها ${all}: ${names}.`,
  findingMayDown: (names: Phrase, all: Figure) =>
    say`ربّما حدث انخفاض، لكنّه قد يكون صدفة بين المقاييس التي قورنت وعددها ${all}: ${names}.`,
  of: (part: Figure, all: Figure) => say`${part} من ${all}`,
  chartUp: (names: Phrase) => say`أبلغ المديرون عن ارتفاع واضح: ${names}`,
  chartDown: (names: Phrase) => say`أبلغ المديرون عن انخفاض واضح: ${names}`,
  chartBoth: (up: Phrase, down: Phrase) => say`أبلغ المديرون عن ارتفاع واضح: ${up}؛ وعن انخفاض: ${down}`,
  chartNone: 'لم يتغيّر أيّ مقياس أكثر ممّا تفسّره الصدفة',
  chartNoneClear: 'لا مقياس تغيّر تغيّرًا واضحًا',
  mayUp: (name: Phrase) => say`وربّما ارتفاع أيضًا: ${name}`,
  mayDown: (name: Phrase) => say`وربّما انخفاض أيضًا: ${name}`,
  scalesMayUp: (n: Figure) => say`وربّما ارتفاع في مقاييس أخرى، عددها ${n}`,
  scalesMayDown: (n: Figure) => say`وربّما انخفاض في مقاييس أخرى، عددها ${n}`,
  chartMore: (n: number) => `${n} غيرها`,
  chartSubtitle: (n: Part, confidence: string) =>
    say`المتوسّطات في النقطتين ومتوسّط التغيّر مع فترة ثقة ${confidence}؛ الأزواج: ${n}. اللون فقط حيث لا تشمل الفترة الصفر.`,
}
