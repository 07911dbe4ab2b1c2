import type { ChangeTokens, OutcomeTokens, ThemeTokens } from '../en/tokens.ts'
import type { Words } from '../en.ts'
import { sized } from './grammar.ts'

export const propose: Words['propose'] = {
  up: (label: string, t: ChangeTokens) =>
    `במהלך התוכנית נמדדה עלייה בסולם „${label}”: מ־${t.baseline} ל־${t.end} בקרב ${t.people}${sized(t)}. הנתונים מתיישבים עם עלייה של ${t.low} עד ${t.high} נקודות.`,
  down: (label: string, t: ChangeTokens) =>
    `במהלך התוכנית נמדדה ירידה בסולם „${label}”: מ־${t.baseline} ל־${t.end} בקרב ${t.people}${sized(t)}. הנתונים מתיישבים עם ירידה של ${t.low} עד ${t.high} נקודות.`,
  mayUp: (label: string, t: ChangeTokens) =>
    `ייתכן שבמהלך התוכנית חלה עלייה בסולם „${label}”: מ־${t.baseline} ל־${t.end} בקרב ${t.people}${sized(t)}. כשהסולם נבחן לבדו, הנתונים מתיישבים עם עלייה של ${t.low} עד ${t.high} נקודות; בין כל הסולמות שהושוו הדבר יכול להיות מקרי.`,
  mayDown: (label: string, t: ChangeTokens) =>
    `ייתכן שבמהלך התוכנית חלה ירידה בסולם „${label}”: מ־${t.baseline} ל־${t.end} בקרב ${t.people}${sized(t)}. כשהסולם נבחן לבדו, הנתונים מתיישבים עם ירידה של ${t.low} עד ${t.high} נקודות; בין כל הסולמות שהושוו הדבר יכול להיות מקרי.`,
  none: (label: string, t: ChangeTokens) =>
    `בסולם „${label}” אין שינוי ברור: הממוצע היה ${t.baseline} בתחילה ו־${t.end} בסוף, בקרב ${t.people}, והנתונים מתיישבים עם כל ערך בטווח ${t.ciLow} עד ${t.ciHigh} נקודות.`,
  unknown: (label: string, people: string) =>
    `הסולם „${label}” נמדד פעמיים אצל ${people}, מעט מדי כדי לומר דבר על שינוי.`,
  nobody: (label: string) => `הסולם „${label}” לא נמדד פעמיים אצל איש, ולכן אין מה לומר על שינוי.`,
  theme: (label: string, t: ThemeTokens) =>
    `בראיונות שנערכו בשתי הפעמים עם ${t.people}, מספר המרואיינים שהעלו את הנושא „${label}” היה ${t.first} בתחילה ו־${t.second} בסוף`,
  themeUp: '. השיעור גדול משהיה, יותר משהמקריות מסבירה.',
  themeMayUp: '. השיעור אולי גדול משהיה, אך בין כל הנושאים שהושוו הדבר יכול להיות מקרי.',
  themeDown: '. השיעור קטן משהיה, יותר משהמקריות מסבירה.',
  themeMayDown: '. השיעור אולי קטן משהיה, אך בין כל הנושאים שהושוו הדבר יכול להיות מקרי.',
  themeNone: '. ההבדל יכול להיות מקרי.',
  outcome: (label: string, t: OutcomeTokens) =>
    `${label}: ${t.first} בשנת ${t.firstYear}, ${t.last} בשנת ${t.lastYear}`,
  outcomeReached: (target: string) => `. היעד, ${target}, הושג.`,
  outcomeMissed: (target: string) => `. היעד, ${target}, לא הושג.`,
  outcomeEnd: '.',
  together: {
    converge: 'השאלון והראיונות מחזקים זה את זה.',
    mayConverge: 'אולי השאלון והראיונות מחזקים זה את זה.',
    diverge: 'השאלון והראיונות סותרים זה את זה.',
    mayDiverge: 'אולי השאלון והראיונות סותרים זה את זה.',
    silent: '',
  },
}
