import { type Part, say, withText } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const scales: Words['scales'] = {
  intro: 'كلّ مقياس بترتيب الدراسة. القيم في القياسين والتغيّر هي لمن قيسوا مرّتين.',
  none: 'لا مقاييس في الدراسة.',
  noPairs: 'لا يوجد مقياس له مديرون بدرجة في النقطتين، فلا يمكن الحديث عن تغيّر.',
  caption: 'التغيّر في كلّ مقياس',
  scale: 'المقياس',
  pairs: 'الأزواج',
  change: 'التغيّر',
  interval: (confidence: string) => `فترة ثقة ${confidence}`,
  to: ' إلى ',
  p: 'p',
  adjusted: 'p مصحَّح',
  g: 'g',
  pNote: 'p: اختبار t للأزواج؛ مصحَّح بطريقة هولم على كلّ المقاييس. g: متوسّط التغيّر المعياريّ.',
  titles: {
    up: (label: Part) => say`${label}: ارتفاع واضح`,
    mayUp: (label: Part) => say`${label}: ارتفاع قد يكون صدفة`,
    down: (label: Part) => say`${label}: انخفاض واضح`,
    mayDown: (label: Part) => say`${label}: انخفاض قد يكون صدفة`,
    none: (label: Part) => say`${label}: لا تغيّر واضح`,
  },
  titleUnknown: (label: Part) => say`${label}: لم يُقارَن`,
  slopeTitle: (rose: Figure, same: Figure, fell: Figure) => say`ارتفع: ${rose}، بقي: ${same}، انخفض: ${fell}`,
  subtitle: (n: Phrase) => say`خطّ لكلّ شخص (العدد: ${n})؛ النقاط متوسّطات`,
  counts: (pairs: Phrase, rose: Figure, same: Figure, fell: Figure) =>
    say`عدد من قيسوا مرّتين: ${pairs}. ارتفعت درجة ${rose}، وبقيت درجة ${same}، وانخفضت درجة ${fell}.`,
  changed: {
    up: (mean: Figure, low: Figure, high: Figure) =>
      say`ارتفع المتوسّط بمقدار ${mean} من النقاط؛ تتّفق المعطيات مع ارتفاع بين ${low} و${high}.`,
    mayUp: (mean: Figure, low: Figure, high: Figure) =>
      say`المتوسّط أعلى بمقدار ${mean} من النقاط. إذا نُظر إلى المقياس وحده تتّفق المعطيات مع ارتفاع بين ${low} و${high}؛ لكنّ ذلك قد يكون صدفة بين كلّ المقاييس التي قورنت.`,
    down: (mean: Figure, low: Figure, high: Figure) =>
      say`انخفض المتوسّط بمقدار ${mean} من النقاط؛ تتّفق المعطيات مع انخفاض بين ${low} و${high}.`,
    mayDown: (mean: Figure, low: Figure, high: Figure) =>
      say`المتوسّط أدنى بمقدار ${mean} من النقاط. إذا نُظر إلى المقياس وحده تتّفق المعطيات مع انخفاض بين ${low} و${high}؛ لكنّ ذلك قد يكون صدفة بين كلّ المقاييس التي قورنت.`,
    none: (mean: Figure, low: Figure, high: Figure) =>
      say`تغيّر المتوسّط بمقدار ${mean} من النقاط، ولا يمكن تمييز ذلك عن الصدفة: تتّفق المعطيات مع أيّ قيمة بين ${low} و${high}.`,
  },
  size: (size: string, g: Figure) =>
    say`وفق الاصطلاح المعتاد هذا التغيّر ${size} (${withText(g, `g\u00a0=\u00a0${g.text.replace('+', '')}`)}).`,
  noInterval: (mean: Figure) => say`تغيّر المتوسّط بمقدار ${mean} من النقاط؛ ولا يمكن القول بأيّ قدر من اليقين.`,
  unknown: (why: Part) => say`لا يمكن حساب تغيّر: ${why}.`,
  findingUp: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
    say`${label}: ارتفاع من ${from} إلى ${to} (العدد: ${n})؛ تتّفق المعطيات مع ارتفاع من ${low} إلى ${high} من النقاط.`,
  findingDown: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
    say`${label}: انخفاض من ${from} إلى ${to} (العدد: ${n})؛ تتّفق المعطيات مع انخفاض من ${low} إلى ${high} من النقاط.`,
}
