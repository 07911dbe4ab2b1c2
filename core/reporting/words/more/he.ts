import { listPhrases, type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { ChangeTokens, moreEn, OutcomeTokens, ThemeTokens } from './en.ts'

/** Hebrew, second part. Sentences name the rise or the fall, so that no verb must agree with a label of unknown gender. */
export const moreHe: typeof moreEn = {
  live: {
    abouts: {
      study: 'המחקר',
      participation: 'מי השתתף',
      delivery: 'ביצוע האימון',
      scales: 'כל הסולמות',
      sections: 'מספר פרק',
    },
    says: {
      baseline: (wave: string) => `ממוצע, ${wave}`,
      end: (wave: string) => `ממוצע, ${wave}`,
      change: 'השינוי הממוצע, עם סימן',
      abs: 'השינוי הממוצע, בלי סימן',
      low: 'השינוי: הקצה הנמוך של רווח הסמך, בלי סימן',
      high: 'השינוי: הקצה הגבוה של רווח הסמך, בלי סימן',
      ciLow: 'השינוי: הקצה הנמוך של רווח הסמך',
      ciHigh: 'השינוי: הקצה הגבוה של רווח הסמך',
      g: 'השינוי הממוצע המתוקנן, g',
      size: 'גודל השינוי במילה',
      pairs: 'כמה נמדדו פעמיים, מספר',
      people: 'המנהלים שנמדדו פעמיים',
      p: 'p',
      holm: 'p מתוקן (הולם)',
      said: 'מה אפשר לומר על השינוי',
      rose: 'כמה עלו',
      same: 'כמה נשארו',
      fell: 'כמה ירדו',
      raisedFirst: 'כמה העלו את הנושא בתחילה',
      raisedSecond: 'כמה העלו את הנושא בסוף',
      onlyFirst: 'כמה העלו את הנושא רק בתחילה',
      onlySecond: 'כמה העלו את הנושא רק בסוף',
      shareFirst: 'שיעור המעלים את הנושא בתחילה',
      shareSecond: 'שיעור המעלים את הנושא בסוף',
      shareChange: 'השינוי בשיעור, בנקודות',
      rho: 'המתאם בין השינוי למספר המפגשים',
      firstSum: 'הסכום בשנה הראשונה',
      lastSum: 'הסכום בשנה האחרונה',
      firstYear: 'השנה הראשונה',
      lastYear: 'השנה האחרונה',
      target: 'היעד לשנה האחרונה',
      verdict: 'השאלון והראיונות יחד',
      sure: 'באיזו ודאות',
      cases: 'מספר המנהלים במחקר',
      casePeople: 'המנהלים במחקר',
      schools: 'בתי ספר',
      interviews: 'ראיונות',
      both: 'כמה השיבו פעמיים',
      answeredFirst: 'כמה השיבו בתחילה',
      answeredSecond: 'כמה השיבו בסוף',
      lost: 'כמה השיבו בתחילה בלבד',
      held: 'מפגשים אישיים שהתקיימו',
      planned: 'מפגשים אישיים שתוכננו',
      share: 'שיעור המפגשים האישיים שהתקיימו',
      groupHeld: 'מפגשי קבוצה של המאמנים שהתקיימו',
      groupPlanned: 'מפגשי קבוצה של המאמנים שתוכננו',
      networkHeld: 'מפגשי רשת שהתקיימו',
      networkPlanned: 'מפגשי רשת שתוכננו',
      all: 'מספר הסולמות שהושוו',
      up: 'סולמות בעלייה ברורה',
      down: 'סולמות בירידה ברורה',
      mayUp: 'סולמות שאולי עלו',
      mayDown: 'סולמות שאולי ירדו',
    },
  },
  propose: {
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
  },
  findings: {
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
  },
  design: {
    questionsHeading: 'השאלות',
    sourcesHeading: 'המערך והמקורות',
    sources: (answered: Phrase, interviews: Phrase, sessions: Phrase) =>
      say`המקורות: שאלון (${answered}), ${interviews} ורישומים של ${sessions}.`,
    detail: (where: Part) => say`כיצד מחושבים ציונים, רווחי סמך ומבחנים: בנספח ${where}.`,
  },
  groups: {
    noScales: 'אף סולם לא נמדד בשתי הנקודות, ולכן אין שינוי שאפשר להשוות בין קבוצות.',
    intro:
      'השינוי הממוצע לפי קבוצה, אצל מי שנמדדו פעמיים. קבוצות של פחות מחמישה אינן מוצגות, וגם לא קבוצה גדולה יותר שאפשר להסיק ממנה קבוצה קטנה.',
    none: 'אין קבוצות גדולות דיין להשוואה בלי שאדם יזוהה.',
    caption: (attribute: Part) => say`השינוי הממוצע לפי ${attribute}`,
    scale: 'סולם',
    column: (group: string, n: string) => `${group} (${n})`,
    city: (n: number) => `עיר ${n}`,
    coach: (n: number) => `מאמן ${n}`,
    school: (n: number) => `בית ספר ${n}`,
    person: (n: number) => `קבוצה ${n}`,
    upTo: (most: string) => `עד ${most}`,
    notStated: 'לא צוין',
    hidden: 'מעטים מכדי להציג',
    differs: (figure: Figure) => say`${figure}*`,
    note: '* רווח הסמך של ההפרש מכל האחרים אינו כולל אפס. כשמשווים קבוצות רבות, חלקן נראות כך במקרה.',
    attributes: {
      city: 'עיר',
      coach: 'מאמן',
      sector: 'מגזר',
      gender: 'מגדר',
      cohort: 'מחזור',
      language: 'שפה',
      years_in_post: 'ותק בתפקיד בשנים',
    } as Readonly<Record<string, string>>,
    found: (k: Figure, all: Figure) =>
      say`מספר ההשוואות של קבוצה עם כל האחרים שבהן רווח הסמך אינו כולל אפס: ${k} מתוך ${all}.`,
    values: {
      male: 'גברים',
      female: 'נשים',
      he: 'עברית',
      ar: 'ערבית',
      en: 'אנגלית',
      state: 'ממלכתי',
      'state-religious': 'ממלכתי־דתי',
      arab: 'ערבי',
      druze: 'דרוזי',
      bedouin: 'בדואי',
    } as Readonly<Record<string, string>>,
  },
  withheld: {
    heading: 'מה אינו מוצג',
    intro: 'כדי שאיש לא יזוהה, תאים אחדים בטבלאות ריקים, ושורות ועמודות אחדות הושמטו. אלה כולם.',
    notes: [
      'כלל 1: מה שמתאר פחות מחמישה אנשים אינו מוצג.',
      'כלל 2: כל עוד מה שהוסתר הוא קבוצה אחת בלבד, או פחות מחמישה אנשים יחד, מוסתרת איתו גם הקבוצה הבאה בגודלה, שכן אפשר היה לחשב את הראשונה מן הסכומים.',
      'לא נאמר איזה משני הכללים חל על איזו קבוצה: זה היה מצמצם את הגדלים האפשריים.',
    ],
    none: 'שום תא בשום טבלה לא הוסתר: אין בהן דבר שמתאר פחות מחמישה אנשים.',
    caption: 'תאים שאינם מוצגים, ומדוע',
    what: 'מה אינו מוצג',
    rule: 'כלל',
    rules: { small: 'כלל 1', smallOrDeducible: 'כלל 1 או 2' },
    inText: 'בטקסט',
    leavers: 'ציוני ההתחלה של מי שעזבו לעומת מי שנשארו: הטבלה כולה',
    leaversOf: (scales) => say`מי שעזבו, וכמה הם רחוקים ממי שנשארו: ${listPhrases(scales, ', ', ' ו־')}`,
    rows: (names) => say`שורות שלמות: ${listPhrases(names, ', ', ' ו־')}`,
    columns: (names) => say`עמודות שלמות: ${listPhrases(names, ', ', ' ו־')}`,
    cells: (group, scales) => say`${group}: ${listPhrases(scales, ', ', ' ו־')}`,
    attribute: (caption) => say`${caption}: הטבלה כולה`,
  },
  dose: {
    intro:
      'האם מי שנפגשו עם המאמן פעמים רבות יותר השתנו יותר? הטבלה מראה כיצד השינוי הולך עם מספר המפגשים האישיים שהתקיימו.',
    clear: (k: Figure, all: Figure) => say`מספר הסולמות שבהם רווח הסמך של המתאם אינו כולל אפס: ${k} מתוך ${all}.`,
    none: 'לא נרשמו מפגשים שאפשר להעמיד שינוי לצידם.',
    caution: 'קשר אינו סיבה: מי שיכלו להיפגש לעיתים קרובות אולי שונים גם בדברים אחרים, ובית ספר במצוקה אולי נפגש יותר.',
  },
  ownText: {
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
  },
  draft: {
    label: 'טיוטה',
    quotes: (n: number) => (n === 1 ? 'ציטוט אחד לא אושר' : `${n} ציטוטים לא אושרו`),
    notice: (n: number) => (n === 1 ? 'טיוטה: ציטוט אחד לא אושר להדפסה.' : `טיוטה: ${n} ציטוטים לא אושרו להדפסה.`),
    omissions: 'מקוצר',
    approvals: 'מי אישר את הציטוטים',
    approved: (n: string, who: string, when: string) => `${who}: ${n}, לאחרונה ב־${when}`,
    nobody: 'ללא שם',
  },
  evidence: {
    state: (hash: Part) => say`מצב הפרויקט: ${hash}`,
    figuresCaption: 'המספרים ומקורם',
    figuresIntro: 'כל מספר בדוח, בחמש ספרות, לפי המקום שבו ההשוואה נותנת אותו; עם n והמדידות שהוא מתייחס אליהן.',
    what: 'מדידה',
    n: 'n',
    waves: 'נמדד ב־',
    figures: 'מספרים',
    general: 'המחקר',
  },
}

function sized({ size, g }: ChangeTokens): string {
  return size === null || g === null ? '' : `, שינוי ${size} (g של ${g})`
}
