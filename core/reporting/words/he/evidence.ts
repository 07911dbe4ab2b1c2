import { type Part, say } from '../../phrase.ts'
import type { Words } from '../en.ts'

export const evidence: Words['evidence'] = {
  state: (hash: Part) => say`מצב הפרויקט: ${hash}`,
  figuresCaption: 'המספרים ומקורם',
  figuresIntro: 'כל מספר בדוח, בחמש ספרות, לפי המקום שבו ההשוואה נותנת אותו; עם n והמדידות שהוא מתייחס אליהן.',
  what: 'מדידה',
  n: 'n',
  waves: 'נמדד ב־',
  figures: 'מספרים',
  general: 'המחקר',
}
