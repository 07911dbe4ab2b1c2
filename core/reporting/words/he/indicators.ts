import { type Part, say } from '../../phrase.ts'
import type { Words } from '../en.ts'

export const indicators: Words['indicators'] = {
  nothing: 'לאף אחת מן התוצאות אין מקור שאפשר להשוות.',
  left: 'מקורות שאין בהם מה להשוות אינם מופיעים.',
  intro:
    'שורה לכל מקור שיש לו מה לומר על תוצאה. „עלה” ו„ירד” נאמרים רק על שינוי ברור; „אולי” נאמר על שינוי שיכול להיות מקרי בין כל מה שהושווה.',
  caption: 'תוצאות, מקורות והיכן הם עומדים',
  none: 'המחקר אינו מגדיר מדדים.',
  outcome: 'תוצאה',
  source: 'מקור',
  target: 'יעד',
  change: 'שינוי',
  n: 'n',
  status: 'מצב',
  scale: (label: Part) => say`שאלון: ${label}`,
  item: (label: Part) => say`שאלה: ${label}`,
  code: (label: Part) => say`ראיונות: ${label}`,
  site: (label: Part) => say`בתי ספר: ${label}`,
  notes:
    'שאלון: ממוצעים של מי שנמדדו פעמיים. ראיונות: שיעור המעלים את הנושא מבין המרואיינים פעמיים. בתי ספר: סכום על פני בתי הספר בשנה הראשונה ובאחרונה.',
  statuses: { up: 'עלה', mayUp: 'אולי עלה', down: 'ירד', mayDown: 'אולי ירד', none: 'אין שינוי ברור' },
  unknown: 'לא הושווה',
  reached: 'היעד הושג',
  missed: 'מתחת ליעד',
  noTarget: 'לא נקבע יעד',
}
