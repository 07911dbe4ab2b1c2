import type { Words } from '../en.ts'

export const look: Words['look'] = {
  logo: 'הלוגו של הקרן',
  logoOf: (funder: string) => `לוגו: ${funder}`,
  darkened: 'צבע ההדגשה בהיר מכדי לקרוא אותו על רקע לבן, ולכן בדוח הוא כהה יותר.',
  missingStyles: (styles: readonly string[]) =>
    `בתבנית ה-Word אין סגנון עבור: ${styles.join(', ')}. עבורם נעשה שימוש בסגנונות של הדוח עצמו.`,
  template: (why: string) => `לא ניתן היה להשתמש בתבנית ה-Word: ${why}`,
  leftOut: (kinds) => `מהכותרות העליונות והתחתונות של תבנית ה-Word לא נכללו בדוח: ${kinds.join('; ')}.`,
  leftOutKinds: {
    picture: 'תמונות שאינן PNG או JPEG, או פגומות',
    linked: 'תמונות וחלקים שנמצאים מחוץ לקובץ',
    shape: 'צורות, תיבות טקסט וסימני מים של אותיות',
    field: 'שדות וטפסים שאינם מספרי עמודים (תאריכים, שמות, שמות קבצים, מאפייני מסמך)',
    link: 'הכתובות שמאחורי הקישורים; המילים נשארו',
    object: 'אובייקטים מוטבעים והערות',
    hidden: 'טקסט מוסתר',
    long: 'מה שארוך מכפי שכותרת עמוד יכולה להיות',
    damaged: 'כותרות עמוד פגומות',
  },
  templatePicture: 'תמונה מנייר המכתבים של הקרן',
}
