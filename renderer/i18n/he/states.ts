import type { English, HebrewForms, SectionIn } from '../catalogue.ts'

export const states: SectionIn<HebrewForms, English['states']> = {
  loading: 'טוען …',
  brokenTitle: 'המסך הזה הפסיק לפעול',
  brokenBody: 'כל שינוי עד עכשיו שמור בקובץ המחקר; דבר לא אבד. אפשר לחזור למחקר או לנסות שוב את המסך.',
  details: 'לדיווח על התקלה',
  errorTitle: 'זה לא הצליח',
  errorBody: 'דבר לא אבד. נסו שוב; אם זה חוזר, סגרו את המחקר ופתחו אותו מחדש.',
  problems: { one: 'דבר אחד לתיקון', two: 'שני דברים לתיקון', other: '{{count}} דברים לתיקון' },
  dataTitle: 'כאן יופיעו המנהלים והנתונים שלהם',
  dataBody: 'שורה לכל מנהל, עם המפגשים, השאלונים והראיונות בכל מדידה.',
  codingTitle: 'כאן יופיעו הראיונות לקידוד',
  codingBody: 'מסמנים קטע, לוחצים על מקש, והקטע נושא את הקוד. כל קידוד אפשר לבטל.',
  compareTitle: 'כאן תופיע המדידה הראשונה לצד סוף השנה',
  compareBody: 'לכל סולם ולכל קוד: איך השתנו אותם מנהלים, ובאיזו ודאות.',
  reportTitle: 'כאן יופיע הדוח',
  reportBody: 'הוא נכתב מן ההשוואה ומן הציטוטים, בכינויים בלבד, כדף אינטרנט או ל־Word.',
  needData: 'טעינת תיקיית מחקר',
  orSample: 'פתיחת מחקר הדוגמה',
  showTable: 'הצגה כטבלה',
  showChart: 'הצגה כתרשים',
  chartKeys: 'נקודות התרשים: החיצים עוברים ביניהן, Escape יוצא',
  chartKeysOpen: 'נקודות התרשים: החיצים עוברים ביניהן, Enter פותח, Escape יוצא',
  chartPoint: '{{said}} ({{at}} מתוך {{all}})',
  undo: 'ביטול',
}

export const refused: SectionIn<HebrewForms, English['refused']> = {
  'not-a-project': 'הקובץ הזה אינו מחקר של Throughline.',
  'newer-project': 'המחקר נכתב בגרסה חדשה יותר של Throughline. יש לעדכן את התוכנה כדי לפתוח אותו.',
  'damaged-project': 'הקובץ פגום. יש לידו גיבוי, בתיקייה „backups”.',
  'open-elsewhere': 'המחקר פתוח בחלון אחר או במחשב אחר. יש לסגור אותו שם תחילה, או לפתוח לקריאה בלבד.',
  'file-missing': 'הקובץ אינו במקומו. אולי הועבר, שמו שונה או שנמחק.',
  'file-moved': 'קובץ המחקר הועבר או הוחלף בזמן שהיה פתוח. כדי להמשיך יש לשמור את המחקר בשם חדש.',
  'read-only': 'אי אפשר לכתוב לקובץ.',
  'disk-full': 'הדיסק מלא. יש לפנות מקום ולנסות שוב.',
  exists: 'כבר יש קובץ בשם הזה.',
  'no-study-open': 'אין מחקר פתוח.',
  'import-problems': 'יש קבצים שצריך לתקן תחילה.',
  'open-alarms': 'יש עוד שמות, ציטוטים או צירופים שטרם הוחלט בהם. יש להחליט, או לכתוב מדוע הדוח יוצא כך.',
  'not-found': 'זה כבר לא שם.',
  conflict: 'זה השתנה בינתיים במקום אחר.',
  invalid: 'משהו בו אינו תקין.',
}

export const progress: SectionIn<HebrewForms, English['progress']> = {
  importing: 'קורא',
  writing: 'כתיבה',
  'comparing-texts': 'חיפוש טקסטים כפולים',
  comparing: 'מחשב את ההשוואה',
  reporting: 'כותב את הדוח',
}
