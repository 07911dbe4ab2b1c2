import { type Part, say, withText } from '../phrase.ts'
import type { Figure, Phrase } from '../report-model.ts'
import type { Words } from './en.ts'
import { hebrewLabels } from './labels.ts'
import { moreHe } from './more/he.ts'
import { hebrewReasons } from './reasons.ts'

/** In Hebrew one comes after its noun, as a word; from two on the digits come before the plural. */
const counted = (one: string, many: string) => (n: Figure) =>
  n.value === 1 ? say`${withText(n, one)}` : say`${n} ${many}`

const principals = counted('מנהל אחד', 'מנהלים')

/** Hebrew. */
export const he: Words = {
  ...moreHe,
  comma: ', ',
  and: ' ו־',
  dash: ' – ',
  appendixLetters: ['א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח'],
  counted: {
    principals,
    interviews: counted('ריאיון אחד', 'ראיונות'),
    sessions: counted('מפגש אחד', 'מפגשים'),
    coaches: counted('מאמן אחד', 'מאמנים'),
    schools: counted('בית ספר אחד', 'בתי ספר'),
    cities: counted('עיר אחת', 'ערים'),
    coders: counted('מקודד אחד', 'מקודדים'),
  },
  waves: { baseline: 'תחילת השנה', end: 'סוף השנה' },
  coach: (number: number) => `מאמן ${number}`,
  nobodyNamed: 'ללא מאמן רשום',
  cover: {
    kind: 'דוח הערכה',
    subtitle: (baseline: Part, end: Part) => say`השינוי אצל המנהלים: ${baseline} לעומת ${end}`,
    subtitleOneWave: 'מה אמרו המנהלים',
    funder: 'מממן',
    grant: 'מענק',
    written: 'נכתב ב־',
    people: 'משתתפים',
    pseudonyms: 'כולם בשמות בדויים',
    contents: 'תוכן העניינים',
    page: 'עמוד',
    figure: 'תרשים',
    table: 'טבלה',
  },
  sections: {
    summary: 'תקציר',
    programme: 'התוכנית',
    indicators: 'המדדים במבט אחד',
    methods: 'כיצד חושבו המספרים',
    participation: 'מי השתתף ומי חסר',
    delivery: 'מה התקיים',
    findings: 'הממצאים, תוצאה אחר תוצאה',
    groups: 'אצל מי והיכן',
    dose: 'השינוי ומספר המפגשים',
    recommendations: 'המלצות',
    design: 'השאלות והמערך',
    scales: 'מה השתנה בשאלון',
    themes: 'מה אמרו המנהלים בראיונות',
    joint: 'השאלון והראיונות זה לצד זה',
    outcomes: 'הבוגרים, שנה אחר שנה',
    limits: 'עד היכן התוצאות מגיעות',
    instrument: 'השאלון',
    codebook: 'ספר הקודים',
    tables: 'טבלאות מלאות',
    evidence: 'מניין כל מספר וכל ציטוט',
    versions: 'גרסאות, זרע ומה הושמט',
  },
  summary: {
    design: (asked: Phrase, baseline: Part, end: Part, pairs: Figure) =>
      say`אותן שאלות הוצגו לקבוצה של ${asked} בשתי נקודות זמן, ${baseline} ו${joined(end)}; מספר המשיבים בשתיהן: ${pairs}. השינוי נמדד אצל אותם אנשים עצמם.`,
    designOneWave: (asked: Phrase) => say`נערכה מדידה אחת, בקרב ${asked}. עדיין אין למה להשוות אותה.`,
    interviewed: (n: Phrase) => say`ראיונות עם ${n} הוקלטו בשתי הנקודות וקודדו לפי נושאים.`,
    questionsHeading: 'השאלות',
    questions: [
      'האם האימון התקיים כמתוכנן?',
      'האם המנהלים השתנו, במה שהם מדווחים ובמה שהם אומרים?',
      'האם השאלון והראיונות מסכימים?',
      'מה קרה למספר הבוגרים?',
    ],
    findingsHeading: 'הממצאים',
    nothingYet: 'עדיין אין די נתונים לממצא.',
    unmoved: (k: Figure, all: Figure, names: Phrase) =>
      say`ב־${k} מתוך ${all} הסולמות אי אפשר להבחין בין שינוי למקריות: ${names}.`,
    delivered: (held: Figure, planned: Figure, share: Figure) =>
      say`מתוך ${planned} מפגשי אימון מתוכננים התקיימו ${held} (${share}).`,
    caution: 'אין קבוצת השוואה. הדוח מדבר על שינוי במהלך התוכנית, לא בגללה.',
    changeLabel: 'שינוי',
    keyPairs: 'מנהלים נמדדו פעמיים',
    keySessions: 'מפגשים מתוכננים התקיימו',
    keyUp: 'סולמות בעלייה ברורה',
    keyDown: 'סולמות בירידה ברורה',
    keyMayUp: (n: Figure) => say`אולי עלו: עוד ${n}`,
    keyMayDown: (n: Figure) => say`אולי ירדו: עוד ${n}`,
    semicolon: '; ',
    alsoUp: (names: Phrase) => say`עלייה ברורה נמצאה גם כאן: ${names}.`,
    alsoDown: (names: Phrase) => say`ירידה ברורה נמצאה גם כאן: ${names}.`,
    findingMayUp: (names: Phrase, all: Figure) =>
      say`ייתכן שחלה עלייה, אך בהשוואה של ${all} סולמות הדבר יכול להיות מקרי: ${names}.`,
    findingMayDown: (names: Phrase, all: Figure) =>
      say`ייתכן שחלה ירידה, אך בהשוואה של ${all} סולמות הדבר יכול להיות מקרי: ${names}.`,
    of: (part: Figure, all: Figure) => say`${part} מתוך ${all}`,
    chartUp: (names: Phrase) => say`המנהלים דיווחו על עלייה ברורה: ${names}`,
    chartDown: (names: Phrase) => say`המנהלים דיווחו על ירידה ברורה: ${names}`,
    chartBoth: (up: Phrase, down: Phrase) => say`המנהלים דיווחו על עלייה ברורה: ${up}; ועל ירידה: ${down}`,
    chartNone: 'אף סולם לא השתנה יותר משהמקריות יכולה להסביר',
    chartNoneClear: 'אין סולם שבו השינוי ברור',
    mayUp: (name: Phrase) => say`אולי גם עלייה: ${name}`,
    mayDown: (name: Phrase) => say`אולי גם ירידה: ${name}`,
    scalesMayUp: (n: Figure) => say`אולי גם עלייה ב־${n} סולמות`,
    scalesMayDown: (n: Figure) => say`אולי גם ירידה ב־${n} סולמות`,
    chartMore: (n: number) => `עוד ${n}`,
    chartSubtitle: (n: Part, confidence: string) =>
      say`ממוצעים בשתי הנקודות ושינוי ממוצע עם רווח סמך של ${confidence}; זוגות: ${n}. צבע רק כשהרווח אינו כולל אפס.`,
  },
  programme: {
    about: (title: Part) => say`דוח זה מעריך את התוכנית „${title}”.`,
    funded: (funder: Part) => say`המימון: ${funder}.`,
    granted: (funder: Part, grant: Part) => say`המימון: ${funder}, מענק ${grant}.`,
    idea: 'הרעיון: מנהלים שמקבלים אימון מובילים את המתמטיקה בבית ספרם בביטחון רב יותר, מתכננים לפי נתוני תלמידים ובונים צוותים שלומדים יחד; ובעקבות זאת יותר תלמידים מסיימים את הרמה הגבוהה ביותר במתמטיקה.',
    logicCaption: 'מן המשאבים אל התוצאות: ההיגיון שההערכה הולכת לפיו',
    step: 'שלב',
    what: 'מה פירושו כאן',
    resources: 'משאבים',
    activities: 'פעולות',
    outputs: 'תפוקות',
    shortTerm: 'צפוי במהלך השנה',
    longTerm: 'צפוי בשנים שאחריה',
    coached: (coaches: Phrase, people: Phrase) => say`${coaches} עבור ${people}`,
    inSchools: (schools: Phrase) => say`; ${schools}`,
    inCities: (cities: Phrase) => say`; ${cities}`,
    activity: (sessions: Figure) => say`מפגשי אימון אישיים מתוכננים: ${sessions}`,
    groups: (group: Figure) => say`; מפגשי קבוצה של המאמנים: ${group}`,
    network: (network: Figure) => say`; מפגשי רשת: ${network}`,
    output: (held: Figure, planned: Figure) => say`התקיימו ${held} מתוך ${planned} מפגשים אישיים`,
    notStated: 'לא נרשם במחקר זה',
    assumption:
      'השרשרת מניחה שמה שנלמד באימון מגיע אל בית הספר, ושיש לבתי הספר די מורים למתמטיקה. המחקר אינו בודק הנחות אלה.',
  },
  indicators: {
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
  },
  methods: {
    design: (baseline: Part, end: Part) =>
      say`המחקר מודד את אותם אנשים לפני ואחרי: ${baseline} ו${joined(end)}. שינוי הוא תמיד השנייה פחות הראשונה, אצל מי שנמדדו בשתיהן.`,
    oneWave: (wave: Part) => say`במחקר יש עד כה מדידה אחת: ${wave}.`,
    scalesCaption: 'הסולמות ועקביות התשובות',
    scale: 'סולם',
    items: 'שאלות',
    reversed: 'הפוכות',
    range: 'טווח',
    alpha: (wave: Part) => say`אלפא, ${wave}`,
    alphaNote: 'אלפא אומרת עד כמה שאלות הסולם הולכות יחד (0 עד 1), אצל מי שענו על כולן; מספרם בסוגריים.',
    scoring:
      'ציון הסולם הוא הממוצע או הסכום של השאלות שנענו, כפי שהמחקר קובע; שאלות הפוכות נהפכות תחילה. מי שענה על מעט מדי שאלות אינו מקבל ציון, ולא ציון משוער.',
    testing: (confidence: string) =>
      say`לשינוי הממוצע מצורפים רווח סמך של ${confidence} ומבחן t לזוגות. ההסתברויות מוצגות גם לאחר תיקון למספר הסולמות (הולם).`,
    wording: (limit: string) =>
      say`ניסוח המשפטים: עלייה או ירידה נקראת ברורה כאשר רווח הסמך כולו בצד אחד של האפס וההסתברות המתוקנת קטנה מ־${limit}. כאשר רק רווח הסמך כולו בצד אחד, נאמר „אולי” או „ייתכן”: כשמשווים מדדים רבים, אחד מהם יכול להיראות כך במקרה. בכל מצב אחר אין שינוי ברור. הסימנים בתרשימים צבועים בכל מקום שבו רווח הסמך כולו בצד אחד של האפס.`,
    size: 'גודל השינוי נקרא קטן מאוד מתחת ל־0.2, קטן מתחת ל־0.5, בינוני מתחת ל־0.8 וגדול מכאן ומעלה, לפי השינוי הממוצע המתוקנן g; כשאינו ידוע אין מילה לגודל. אלה מוסכמות, לא שיפוט של מה שחשוב בבית ספר.',
    themes: (interviews: Phrase, coders: Phrase) =>
      say`היקף הקידוד: ${interviews}, ${coders}. סומן היכן מדובר בכל נושא של ספר הקודים. נושא נחשב כעולה אצל אדם בנקודת זמן כאשר הוא מסומן במקום כלשהו בטקסטים שלו.`,
    mcnemar: 'שיעורי האנשים מושווים במבחן מקנמר המדויק, המביט במי שהשתנו.',
    noThemes: 'לא קודדו טקסטים.',
    ethics:
      'שמות המנהלים, המאמנים ובתי הספר אינם מופיעים. ציטוט נושא שם בדוי ומועד מדידה, לעולם לא עיר או בית ספר. קבוצות של פחות מחמישה אנשים אינן מוצגות.',
  },
  primary: {
    named: (label: Part) => say`התוכנית נוקבת במדד עיקרי אחד: ${label}.`,
    before: (marked: Part) =>
      say`הוא סומן בקובץ המחקר ב־${marked}, לפני שהיה בו דבר מן המדידה השנייה. ההסתברות שלו היא של מבחן אחד שתוכנן מראש, ואינה מתוקנת.`,
    with: (marked: Part) =>
      say`הוא נכנס לקובץ המחקר ב־${marked} יחד עם נתוני המדידה השנייה, ולכן הקובץ אינו יכול להראות שנבחר מראש. ההסתברות שלו נקראת כשהיא מתוקנת, כמו של האחרים.`,
    after: (marked: Part, data: Part) =>
      say`הוא סומן בקובץ המחקר ב־${marked}, כשנתוני המדידה השנייה כבר היו בו (מאז ${data}), ולכן אין אומרים עליו שתוכנן מראש. ההסתברות שלו נקראת כשהיא מתוקנת, כמו של האחרים.`,
    family:
      'שאר המדדים הם משפחות ונקראים לפי ההסתברות המתוקנת; ההסתברויות המתוקנות בטבלאות סופרות את כל המדדים מאותו סוג, ובכללם העיקרי.',
    finding: (label: Part) => say`המדד העיקרי של התוכנית הוא ${label}.`,
  },
  participation: {
    intro: (both: Figure, baseline: Phrase, end: Phrase) =>
      say`על השאלון השיבו במדידה הראשונה ${baseline} ובשנייה ${end}; בשתיהן השיבו ${both}.`,
    oneWave: (n: Phrase) => say`על השאלון השיבו: ${n}.`,
    noSurvey: 'במחקר זה לא נענה שאלון.',
    flowCaption: 'מי השיב ומתי',
    group: 'קבוצה',
    people: 'מנהלים',
    roster: 'ברשימה',
    answered: (wave: Part) => say`השיבו: ${wave}`,
    both: 'השיבו פעמיים',
    lost: 'במדידה הראשונה בלבד',
    joined: 'במדידה השנייה בלבד',
    attritionCaption: 'האם מי שעזבו היו שונים במדידה הראשונה?',
    stayed: 'נשארו: ממוצע (n)',
    left: 'עזבו: ממוצע (n)',
    g: 'הפרש, g',
    attritionNote: 'g גדול מאפס: ציוני הנשארים היו גבוהים יותר. כשהעוזבים מעטים זהו רמז, לא מבחן.',
    attritionHidden: 'עזבו פחות מחמישה מנהלים: ציוניהם אינם מוצגים, כדי שאיש מהם לא יזוהה.',
    attritionNoneLost: 'איש ממי שהשיבו בתחילה לא נשר.',
    deliveryHeading: 'ביצוע האימון',
    delivery: (held: Figure, planned: Figure, share: Figure) =>
      say`מתוך ${planned} מפגשים אישיים מתוכננים התקיימו ${held} (${share}).`,
    groupHeld: (held: Figure, planned: Figure) => say`מתוך ${planned} מפגשי קבוצה מתוכננים של המאמנים התקיימו ${held}.`,
    networkHeld: (held: Figure, planned: Figure) => say`מתוך ${planned} מפגשי רשת מתוכננים התקיימו ${held}.`,
    noSessions: 'במחקר זה לא נרשמו מפגשים.',
    numberCaption: 'מפגשים אישיים לפי מספר המפגש',
    number: 'מפגש',
    staffCaption: 'מפגשים אישיים לפי מאמן',
    staff: 'מאמן',
    planned: 'תוכננו',
    held: 'התקיימו',
    share: 'שיעור',
    heatAll: 'כל המפגשים המתוכננים התקיימו',
    heatTitle: (number: Part, share: Figure) => say`מפגש ${number} התקיים הכי פחות: ${share} מן המתוכנן`,
    heatSubtitle: (n: Part) => say`מפגשים אישיים שהתקיימו מתוך המתוכננים, לפי מאמן ומספר מפגש; ${n}`,
    sessionNumber: 'מספר המפגש',
  },
  sizes: { verySmall: 'קטן מאוד', small: 'קטן', moderate: 'בינוני', large: 'גדול' },
  scales: {
    intro: 'כל סולם לפי סדר המחקר. הערכים בשתי המדידות והשינוי הם של מי שנמדדו פעמיים.',
    none: 'במחקר אין סולמות.',
    noPairs: 'אין סולם שיש לו מנהלים עם ציון בשתי הנקודות, ולכן אין על מה לדווח כשינוי.',
    caption: 'השינוי בכל סולם',
    scale: 'סולם',
    pairs: 'זוגות',
    change: 'שינוי',
    interval: (confidence: string) => `רווח סמך ${confidence}`,
    to: ' עד ',
    p: 'p',
    adjusted: 'p מתוקן',
    g: 'g',
    pNote: 'p: מבחן t לזוגות; מתוקן לפי הולם על פני כל הסולמות. g: שינוי ממוצע מתוקנן.',
    titles: {
      up: (label: Part) => say`${label}: עלייה ברורה`,
      mayUp: (label: Part) => say`${label}: עלייה שיכולה להיות מקרית`,
      down: (label: Part) => say`${label}: ירידה ברורה`,
      mayDown: (label: Part) => say`${label}: ירידה שיכולה להיות מקרית`,
      none: (label: Part) => say`${label}: אין שינוי ברור`,
    },
    titleUnknown: (label: Part) => say`${label}: לא הושווה`,
    slopeTitle: (rose: Figure, same: Figure, fell: Figure) => say`עלו: ${rose}, ללא שינוי: ${same}, ירדו: ${fell}`,
    subtitle: (n: Phrase) => say`קו לכל אחד (${n}); הנקודות הן ממוצעים`,
    counts: (pairs: Phrase, rose: Figure, same: Figure, fell: Figure) =>
      say`נמדדו פעמיים: ${pairs}. מהם עלו ${rose}, נשארו באותו ציון ${same} וירדו ${fell}.`,
    changed: {
      up: (mean: Figure, low: Figure, high: Figure) =>
        say`הממוצע עלה ב־${mean} נקודות; הנתונים מתיישבים עם עלייה שבין ${low} ל־${high}.`,
      mayUp: (mean: Figure, low: Figure, high: Figure) =>
        say`הממוצע גבוה ב־${mean} נקודות. כשהסולם נבחן לבדו, הנתונים מתיישבים עם עלייה שבין ${low} ל־${high}; בין כל הסולמות שהושוו הדבר יכול להיות מקרי.`,
      down: (mean: Figure, low: Figure, high: Figure) =>
        say`הממוצע ירד ב־${mean} נקודות; הנתונים מתיישבים עם ירידה שבין ${low} ל־${high}.`,
      mayDown: (mean: Figure, low: Figure, high: Figure) =>
        say`הממוצע נמוך ב־${mean} נקודות. כשהסולם נבחן לבדו, הנתונים מתיישבים עם ירידה שבין ${low} ל־${high}; בין כל הסולמות שהושוו הדבר יכול להיות מקרי.`,
      none: (mean: Figure, low: Figure, high: Figure) =>
        say`הממוצע השתנה ב־${mean} נקודות, ואין להבחין בין זה למקריות: הנתונים מתיישבים עם כל ערך שבין ${low} ל־${high}.`,
    },
    size: (size: string, g: Figure) =>
      say`לפי המוסכמה זהו שינוי ${size} (${withText(g, `g\u00a0=\u00a0${g.text.replace('+', '')}`)}).`,
    noInterval: (mean: Figure) => say`הממוצע השתנה ב־${mean} נקודות; אי אפשר לומר באיזו ודאות.`,
    unknown: (why: Part) => say`אי אפשר לחשב שינוי: ${why}.`,
    findingUp: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
      say`${label}: עלייה מ־${from} ל־${to} (${n}); הנתונים מתיישבים עם עלייה של ${low} עד ${high} נקודות.`,
    findingDown: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
      say`${label}: ירידה מ־${from} ל־${to} (${n}); הנתונים מתיישבים עם ירידה של ${low} עד ${high} נקודות.`,
  },
  themes: {
    intro: (n: Phrase) =>
      say`הספירה היא של מי שיש להם טקסט בשתי הנקודות: ${n}. נושא שלא עלה אינו בהכרח נעדר מעבודתו של אדם: הריאיון הולך אחר השיחה.`,
    none: 'במחקר זה לא קודדו טקסטים.',
    noPairs: 'לאף מנהל אין טקסט בשתי הנקודות, ולכן אי אפשר להשוות נושאים.',
    caption: 'מי העלה כל נושא',
    theme: 'נושא',
    n: 'n',
    onlyBaseline: 'רק בראשונה',
    onlyEnd: 'רק בשנייה',
    change: 'שינוי בנקודות',
    interval: (confidence: string) => `רווח סמך ${confidence}`,
    p: 'p',
    note: 'השינוי במאיות של האנשים. p: מבחן מקנמר המדויק, לא מתוקן; הערכים המתוקנים בנספח.',
    chartSubtitle: (n: Phrase) =>
      say`כמה העלו כל נושא בשתי הנקודות (${n}). צבע רק כשרווח הסמך של השינוי אינו כולל אפס.`,
    chartUp: (names: Phrase) => say`יותר מנהלים דיברו על: ${names}`,
    chartDown: (names: Phrase) => say`פחות מנהלים דיברו על: ${names}`,
    chartBoth: (up: Phrase, down: Phrase) => say`יותר מנהלים דיברו על: ${up}; ופחות על: ${down}`,
    chartNone: 'אף נושא לא התחזק או נחלש יותר משהמקריות יכולה להסביר',
    chartNoneClear: 'אין נושא שהתחזק או נחלש בבירור',
    chartMay: (names: Phrase) => say`שינוי שיכול להיות מקרי: ${names}`,
    sentence: (base: Figure, end: Figure, n: Figure) =>
      say`העלו את הנושא ${base} מתוך ${n} בנקודה הראשונה ו־${end} מתוך ${n} בשנייה.`,
    moved: (gained: Figure, dropped: Figure) => say`רק בפעם השנייה העלו אותו ${gained}, ורק בראשונה ${dropped}.`,
    changed: {
      up: 'השיעור עלה יותר משהמקריות מסבירה.',
      mayUp: 'ייתכן שהשיעור עלה, אך בין כל הנושאים שהושוו הדבר יכול להיות מקרי.',
      down: 'השיעור ירד יותר משהמקריות מסבירה.',
      mayDown: 'ייתכן שהשיעור ירד, אך בין כל הנושאים שהושוו הדבר יכול להיות מקרי.',
      none: 'ההבדל יכול להיות מקרי.',
    },
    unknown: (why: Part) => say`אי אפשר להשוות: ${why}.`,
    finding: (label: Part, base: Figure, end: Figure, n: Figure) =>
      say`בראיונות, ${label}: העלו את הנושא ${base} מתוך ${n} מנהלים בתחילה ו־${end} מתוך ${n} בסוף.`,
    findingMay: 'בין כל הנושאים שהושוו הדבר יכול להיות מקרי.',
    counterVoice: 'קול אחר',
    noQuote: 'אין ציטוט של נושא זה שאפשר להדפיס.',
  },
  joint: {
    intro:
      'כאשר שני המקורות נעים לאותו כיוון, או ששניהם אינם נעים, הם מחזקים זה את זה. שינוי ברור באחד והיעדר שינוי בשני אינם סתירה כשרק מעטים רואיינו; השאלה נשארת פתוחה. על מה שיכול להיות מקרי נאמר „אולי”.',
    caption: 'מה אומר כל מקור',
    outcome: 'תוצאה',
    survey: 'שאלון',
    interviews: 'ראיונות',
    together: 'יחד',
    quote: 'במילותיו של מנהל',
    directions: { up: 'עלייה', mayUp: 'אולי עלייה', down: 'ירידה', mayDown: 'אולי ירידה', none: 'אין שינוי ברור' },
    verdict: { converge: 'מחזקים זה את זה', diverge: 'סותרים זה את זה', silent: 'פתוח' },
    mayVerdict: { converge: 'אולי מחזקים זה את זה', diverge: 'אולי סותרים זה את זה', silent: 'פתוח' },
    noQuote: 'אין ציטוט',
  },
  outcomes: {
    known: { five_unit_graduates: 'בוגרי חמש יחידות במתמטיקה' },
    none: 'אין במחקר נתונים שנתיים של בתי ספר.',
    caption: (label: Part) => say`${label}, שנה אחר שנה`,
    year: 'שנה',
    sites: 'בתי ספר',
    sum: 'סכום',
    mean: 'ממוצע לבית ספר',
    shareOf: 'שיעור מן המחזור',
    target: 'יעד',
    risen: (label: Part, from: Figure, to: Figure, first: Part, last: Part) =>
      say`${label}: ${from} בשנת ${first}, ${to} בשנת ${last}`,
    reached: (target: Figure) => say`היעד לשנה האחרונה, ${target}, הושג.`,
    missed: (target: Figure) => say`היעד לשנה האחרונה, ${target}, לא הושג.`,
    subtitle: (sites: Phrase) => say`סכום על פני ${sites}, לפי שנה, לעומת היעד`,
    subtitleNoTarget: (sites: Phrase) => say`סכום על פני ${sites}, לפי שנה`,
    lag: 'אימון בשנה אחת יכול להתגלות אצל הבוגרים רק כעבור שנים, ואותם בתי ספר השתתפו בתוכנית הלאומית כל הזמן: המספרים מתארים מה קרה, לא מה עשה האימון.',
  },
  limits: {
    noControl:
      'אין קבוצת השוואה. מה שהשתנה, השתנה במהלך התוכנית; אם בגללה, המערך הזה אינו יכול לומר. רפורמות אחרות, הניסיון שנצבר בשנת עבודה ותשומת הלב שבעצם המחקר הם הסברים אחרים.',
    selfReport:
      'השאלון הוא מה שהמנהלים אומרים על עצמם. אחרי אימון ייתכן שהם שופטים את עצמם בקנה מידה מחמיר יותר, וזה מסתיר שינוי; או משיבים כפי שנדמה להם שמקווים, וזה מדמה שינוי.',
    attrition: (lost: Phrase, asked: Figure) =>
      say`חסרים במדידה השנייה: ${lost} מתוך ${asked} שהשיבו בראשונה. אם מצבם של העוזבים היה טוב פחות, התמונה כאן בהירה מדי.`,
    interviews: (n: Figure, all: Figure) =>
      say`ראיונות בשתי הנקודות יש ל־${n} מתוך ${all} המנהלים. דבריהם ממחישים; הם אינם סופרים את הכול.`,
    clusters: (n: Figure) =>
      say`מספר המאמנים הוא ${n}, ולכל אחד כמה מנהלים. אנשים עם אותו מאמן עשויים להיות דומים, ולכן רווחי הסמך כנראה צרים במקצת; כשהמאמנים מעטים כל כך אין לכך תיקון טוב.`,
    many: (n: Figure) => say`השוואה של ${n} סולמות מגדילה את הסיכוי לממצא מקרי. ההסתברויות המתוקנות מביאות זאת בחשבון.`,
    lag: 'הבוגרים מתעכבים: תלמידי השנה האחרונה בחרו את רמת המתמטיקה שלהם לפני שהאימון החל.',
    oneWave: 'יש רק מדידה אחת, ולכן אין מה לומר על שינוי.',
  },
  appendix: {
    item: 'שאלה',
    text: 'נוסח',
    kind: 'סוג',
    range: 'תשובות',
    itemKinds: { likert: 'סולם', number: 'מספר', choice: 'בחירה', open: 'פתוחה' },
    noInstrument: 'במחקר אין שאלון.',
    noCodebook: 'במחקר אין ספר קודים.',
    code: 'נושא',
    include: 'מתי להשתמש',
    exclude: 'מתי לא',
    example: 'דוגמה',
    scalesCaption: 'הסולמות: רמות וגדלים, של הזוגות',
    meanSd: (wave: Part) => say`${wave}, ממוצע (ס״ת)`,
    testsCaption: 'הסולמות: מבחני השינוי',
    sdOfChange: 'ס״ת של השינוי',
    t: 't (df)',
    wilcoxon: 'וילקוקסון V (p)',
    permutation: 'p, היפוך סימן',
    dz: 'd (z)',
    gInterval: 'g ורווח סמך',
    rankBiserial: 'מתאם דרגות',
    themesCaption: 'הנושאים: ארבעת הצירופים',
    both: 'בשתיהן',
    neither: 'באף אחת',
    density: (wave: Part) => say`לאלף מילים, ${wave}`,
    doseCaption: 'האם השינוי הולך עם מספר המפגשים?',
    doseNote: 'מתאם ספירמן בין השינוי למספר המפגשים שהתקיימו. הוא מראה קשר, לעולם לא סיבה.',
    rho: 'rho',
    holm: 'p, הולם',
    bh: 'p, BH',
    evidenceIntro: 'כל ציטוט לפי מספרו בטקסט: הנושא שבו קודד, של מי הוא בשם בדוי, והיכן הוא במסמך, בתווים מן ההתחלה.',
    noEvidence: 'בדוח אין ציטוטים.',
    quote: 'ציטוט',
    evidenceCaption: 'הציטוטים ומקומם',
    document: 'מסמך',
    place: 'מקום',
    version: 'גרסת Throughline',
    state: 'מצב הפרויקט',
    seed: 'זרע',
    resamples: 'דגימות חוזרות',
    confidence: 'רמת סמך',
    studyId: 'מחקר',
    figuresNote:
      'כל מספר אחר הוא זה שההשוואה נותנת למצב זה של הפרויקט, מעוגל לדפוס; באותו מצב, באותה גרסה ובאותו זרע הוא יוצא אותו דבר.',
    versionsCaption: 'מה נותן שוב את אותו דוח',
    fact: 'נתון',
    value: 'ערך',
    maskedHeading: 'מה הושמט',
    nothingMasked: 'לא היה צורך להשמיט דבר.',
  },
  notices: {
    maskedQuotes: (count: number) =>
      count === 1 ? 'בציטוט אחד הוחלפו מילים מזהות ב־[…].' : `ב־${count} ציטוטים הוחלפו מילים מזהות ב־[…].`,
    maskedText: (where: string) => `מילים מזהות הוחלפו ב־[…]: ${where}.`,
    suppressedCoaches: (count: number) =>
      count === 1
        ? 'למאמן אחד יש פחות מחמישה מנהלים, והוא אינו מוצג.'
        : `${count} מאמנים אינם מוצגים: יש להם פחות מחמישה מנהלים, או שאפשר היה להסיק מנתוניהם על מאמן כזה.`,
    spokenNames:
      'נבדקו השמות שהמחקר מכיר: מנהלים, צוות, בתי ספר וערים. שמות שרק נאמרו בראיונות יש לבדוק בעין לפני פרסום.',
    places: {
      title: 'כותרת המחקר או המממן',
      label: 'שם של מדידה, סולם, נושא, תוצאה או מדד',
      item: 'נוסח של שאלה',
      codebook: 'ספר הקודים',
      ownText: 'הטקסט של המעריכים',
    },
  },
  labels: hebrewLabels,
  reasons: hebrewReasons,
  why: {
    because: (why: string, where: Phrase) => say`– ${why}: ${where}`,
  },
  alt: {
    change: (rows: string) => `תרשים של שינוי ממוצע. ${rows}`,
    changeRow: (label: string, change: string, low: string, high: string) => `${label}: ${change} (${low} עד ${high})`,
    slope: (label: string, n: string, from: string, to: string) =>
      `קווים של ${n} מנהלים, ${label}; הממוצע הולך מ־${from} ל־${to}.`,
    heat: (rows: string) => `שיעור המפגשים שהתקיימו. ${rows}`,
    presence: (rows: string) => `מספר המנהלים שהעלו כל נושא. ${rows}`,
    presenceRow: (label: string, from: string, to: string) => `${label}: ${from}, אחר כך ${to}`,
    years: (rows: string) => `סכום לפי שנה. ${rows}`,
    yearRow: (year: string, value: string, target: string) => `${year}: ${value}, יעד ${target}`,
  },
}

/** A wave after the joined `and`: `וסוף השנה`, but a dash before other scripts. */
function joined(part: Part): Phrase {
  const phrase = say`${part}`
  return /^[\u05D0-\u05EA]/.test(phrase[0]?.text ?? '') ? phrase : say`־${phrase}`
}
