import { type Part, say } from '../../phrase.ts'
import type { Words } from '../en.ts'

export const findings: Words['findings'] = {
  intro: 'חלק לכל תוצאה שהתוכנית מכוונת אליה: מה נמצא, מה אומרים השאלון והראיונות, ובאיזו ודאות.',
  none: 'המחקר אינו מגדיר מדדים, ולכן הממצאים מסופרים מדידה אחר מדידה בפרקים הבאים.',
  others: 'ממצאים נוספים',
  interviewsHeading: 'בראיונות',
  sure: (level: Part, why: Part) => say`מידת הוודאות: ${level}. ${why}`,
  levels: { high: 'גבוהה', moderate: 'בינונית', low: 'נמוכה' },
  unknownLevel: 'אינה ידועה',
  why: {
    judged: 'כך שפטו המעריכים.',
    agree: 'השאלון והראיונות מצביעים לאותו כיוון, ואף אחד מהם אינו נשען על מקריות בלבד.',
    one: 'מקור אחד אומר זאת; השני פתוח, חסר או יכול להיות מקרי.',
    chance: 'בין כל מה שהושווה השינוי יכול להיות מקרי.',
    few: 'פחות מעשרה מנהלים נמדדו פעמיים.',
    contradict: 'השאלון והראיונות סותרים זה את זה.',
    nothing: 'לא היה מה להשוות.',
  },
  elsewhere: (where: Part) => say`נתוני בתי הספר מובאים בפרק ${where}.`,
}
