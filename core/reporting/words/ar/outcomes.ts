import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const outcomes: Words['outcomes'] = {
  known: { five_unit_graduates: 'خرّيجو خمس وحدات في الرياضيات' },
  none: 'لا تتضمّن الدراسة أرقامًا سنويّة للمدارس.',
  caption: (label: Part) => say`${label}، سنةً بعد سنة`,
  year: 'السنة',
  sites: 'المدارس',
  sum: 'المجموع',
  mean: 'المتوسّط للمدرسة',
  shareOf: 'النسبة من الفوج',
  target: 'الهدف',
  risen: (label: Part, from: Figure, to: Figure, first: Part, last: Part) =>
    say`${label}: ${from} في سنة ${first}، ${to} في سنة ${last}`,
  reached: (target: Figure) => say`تحقّق هدف السنة الأخيرة: ${target}.`,
  missed: (target: Figure) => say`لم يتحقّق هدف السنة الأخيرة: ${target}.`,
  subtitle: (sites: Phrase) => say`المجموع بحسب السنة مقارنةً بالهدف؛ المدارس: ${sites}`,
  subtitleNoTarget: (sites: Phrase) => say`المجموع بحسب السنة؛ المدارس: ${sites}`,
  lag: 'قد لا يظهر تدريب سنة لدى الخرّيجين إلّا بعد سنوات، وقد شاركت المدارس نفسها في البرنامج الوطنيّ طوال الوقت: تصف هذه الأرقام ما حدث، لا ما فعله التدريب.',
}
