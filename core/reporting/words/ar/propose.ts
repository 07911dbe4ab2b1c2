import type { ChangeTokens, OutcomeTokens, ThemeTokens } from '../en/tokens.ts'
import type { Words } from '../en.ts'
import { sized } from './grammar.ts'

export const propose: Words['propose'] = {
  up: (label: string, t: ChangeTokens) =>
    `خلال البرنامج سُجّل ارتفاع في مقياس «${label}»: من ${t.baseline} إلى ${t.end} لدى ${t.people}${sized(t)}. تتّفق المعطيات مع ارتفاع من ${t.low} إلى ${t.high} من النقاط.`,
  down: (label: string, t: ChangeTokens) =>
    `خلال البرنامج سُجّل انخفاض في مقياس «${label}»: من ${t.baseline} إلى ${t.end} لدى ${t.people}${sized(t)}. تتّفق المعطيات مع انخفاض من ${t.low} إلى ${t.high} من النقاط.`,
  mayUp: (label: string, t: ChangeTokens) =>
    `ربّما حدث خلال البرنامج ارتفاع في مقياس «${label}»: من ${t.baseline} إلى ${t.end} لدى ${t.people}${sized(t)}. إذا نُظر إلى المقياس وحده تتّفق المعطيات مع ارتفاع من ${t.low} إلى ${t.high} من النقاط؛ لكنّ ذلك قد يكون صدفة بين كلّ المقاييس التي قورنت.`,
  mayDown: (label: string, t: ChangeTokens) =>
    `ربّما حدث خلال البرنامج انخفاض في مقياس «${label}»: من ${t.baseline} إلى ${t.end} لدى ${t.people}${sized(t)}. إذا نُظر إلى المقياس وحده تتّفق المعطيات مع انخفاض من ${t.low} إلى ${t.high} من النقاط؛ لكنّ ذلك قد يكون صدفة بين كلّ المقاييس التي قورنت.`,
  none: (label: string, t: ChangeTokens) =>
    `لا تغيّر واضح في مقياس «${label}»: كان المتوسّط ${t.baseline} في البداية و${t.end} في النهاية لدى ${t.people}، وتتّفق المعطيات مع أيّ قيمة من ${t.ciLow} إلى ${t.ciHigh} من النقاط.`,
  unknown: (label: string, people: string) =>
    `قيس مقياس «${label}» مرّتين لدى ${people}، وهذا أقلّ من أن يُقال معه شيء عن تغيّر.`,
  nobody: (label: string) => `لم يُقَس مقياس «${label}» مرّتين لدى أحد، فلا يمكن قول شيء عن تغيّر.`,
  theme: (label: string, t: ThemeTokens) =>
    `في مقابلات مع ${t.people} أُجريت في المرّتين، كان عدد من أثاروا موضوع «${label}» ${t.first} في البداية و${t.second} في النهاية`,
  themeUp: '. النسبة أكبر ممّا كانت، أكثر ممّا تفسّره الصدفة.',
  themeMayUp: '. ربّما كانت النسبة أكبر ممّا كانت، لكنّ ذلك قد يكون صدفة بين كلّ المواضيع التي قورنت.',
  themeDown: '. النسبة أصغر ممّا كانت، أكثر ممّا تفسّره الصدفة.',
  themeMayDown: '. ربّما كانت النسبة أصغر ممّا كانت، لكنّ ذلك قد يكون صدفة بين كلّ المواضيع التي قورنت.',
  themeNone: '. قد يكون الفرق صدفة.',
  outcome: (label: string, t: OutcomeTokens) =>
    `${label}: ${t.first} في سنة ${t.firstYear}، ${t.last} في سنة ${t.lastYear}`,
  outcomeReached: (target: string) => `. تحقّق الهدف: ${target}.`,
  outcomeMissed: (target: string) => `. لم يتحقّق الهدف: ${target}.`,
  outcomeEnd: '.',
  together: {
    converge: 'الاستبيان والمقابلات يعزّز أحدهما الآخر.',
    mayConverge: 'ربّما يعزّز الاستبيان والمقابلات أحدهما الآخر.',
    diverge: 'الاستبيان والمقابلات يتناقضان.',
    mayDiverge: 'ربّما يتناقض الاستبيان والمقابلات.',
    silent: '',
  },
}
