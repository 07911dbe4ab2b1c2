import { type Part, say } from '../../phrase.ts'
import type { Words } from '../en.ts'

export const evidence: Words['evidence'] = {
  state: (hash: Part) => say`حال المشروع: ${hash}`,
  figuresCaption: 'الأرقام ومصادرها',
  figuresIntro: 'كلّ رقم في التقرير بخمس خانات، بحسب الموضع الذي تعطيه فيه المقارنة؛ مع n والقياسات التي هو لها.',
  what: 'المقياس',
  n: 'n',
  waves: 'قيس في',
  figures: 'الأرقام',
  general: 'الدراسة',
}
