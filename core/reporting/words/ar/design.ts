import { type Part, say } from '../../phrase.ts'
import type { Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const design: Words['design'] = {
  questionsHeading: 'الأسئلة',
  sourcesHeading: 'التصميم والمصادر',
  sources: (answered: Phrase, interviews: Phrase, sessions: Phrase) =>
    say`المصادر: استبيان (عدد من سُئلوا: ${answered})، والمقابلات (${interviews})، وسجلّات اللقاءات (${sessions}).`,
  detail: (where: Part) => say`كيف تُحسب الدرجات والفترات والاختبارات: في الملحق ${where}.`,
}
