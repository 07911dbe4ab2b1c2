import type { English, HebrewForms, SectionIn } from '../catalogue.ts'

export const data: SectionIn<HebrewForms, English['data']> = {
  title: { one: 'מנהל אחד', two: 'שני מנהלים', other: '{{count}} מנהלים' },
  subtitleNames: 'השמות מוצגים: שימו לב מי רואה את המסך',
  subtitlePseudonyms: 'כינויים בלבד; השמות מוסתרים עד שתבקשו אותם',
  showNames: 'הצגת שמות',
  hideNames: 'הסתרת שמות',
  filter: 'סינון מנהלים …',
  principal: 'מנהל',
  name: 'שם',
  school: 'בית ספר',
  survey: 'שאלון',
  interviews: 'טקסטים',
  sessions: 'מפגשים',
  sessionsOf: '{{held}} מתוך {{planned}}',
  answeredAll: '{{wave}}: נענו כל השאלות',
  answeredPart: '{{wave}}: נענו {{answered}} מתוך {{items}} שאלות',
  answeredNone: '{{wave}}: אין תשובות',
  documents: { one: '{{wave}}: טקסט אחד', two: '{{wave}}: שני טקסטים', other: '{{wave}}: {{count}} טקסטים' },
  documentsNone: '{{wave}}: אין טקסט',
  none: '–',
  failed: 'לא ניתן היה לקרוא את המנהלים',
  back: 'כל המנהלים',
  sessionsTitle: 'התקיימו {{held}} מתוך {{planned}} מפגשים',
  sessionsNone: 'לא נרשם אף מפגש',
  sessionNumber: 'מס׳',
  date: 'תאריך',
  staff: 'מאמן',
  minutes: 'דקות',
  topics: 'נושאים',
  notHeld: 'לא התקיים',
  textsTitle: 'טקסטים',
  textsNone: 'אין טקסטים של מנהל זה',
  codings: { one: 'קידוד אחד', two: 'שני קידודים', other: '{{count}} קידודים' },
  scalesTitle: 'ציוני הסולמות',
  scalesNone: 'אין תשובות של מנהל זה',
  scale: 'סולם',
  change: 'שינוי',
  failedCase: 'לא ניתן היה לקרוא את נתוני המנהל',
}

export const attribute: SectionIn<HebrewForms, English['attribute']> = {
  city: 'עיר',
  school: 'בית ספר',
  coach: 'מאמן',
  cohort: 'מחזור',
  sector: 'מגזר',
  gender: 'מגדר',
  language: 'שפה',
  years_in_post: 'שנים בתפקיד',
}

/** Names of school outcomes that studies often use. */
export const outcome: SectionIn<HebrewForms, English['outcome']> = {
  five_unit_graduates: 'בוגרי חמש יחידות',
  graduating_cohort: 'גודל השכבה',
  target: 'יעד',
}
