import type { Words } from '../en.ts'

export const ownText: Words['ownText'] = {
  unknownFigures: (n: number, where: string) =>
    n === 1
      ? `מספר אחד בטקסט של „${where}” אינו ידוע עוד; הוא מודפס כ־–.`
      : `${n} מספרים בטקסט של „${where}” אינם ידועים עוד; הם מודפסים כ־–.`,
  withheldQuotes: (n: number, where: string) =>
    n === 1
      ? `ציטוט אחד בטקסט של „${where}” אינו מותר בהדפסה והושמט.`
      : `${n} ציטוטים בטקסט של „${where}” אינם מותרים בהדפסה והושמטו.`,
  stale: (n: number) =>
    n === 1
      ? 'משפט אחד של המעריכים נכתב על מספרים אחרים מאלה שהוא מדפיס כעת.'
      : `${n} משפטים של המעריכים נכתבו על מספרים אחרים מאלה שהם מדפיסים כעת.`,
  finding: 'הממצאים',
}
