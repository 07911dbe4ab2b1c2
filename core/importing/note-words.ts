import { foldLabel } from '../text/fold-label.ts'

/** Words before a colon that no speaker is called by, in English, Hebrew and Arabic. */
const WORDS = [
  ...['note', 'notes', 'nb', 'ps', 'p.s.', 'date', 'time', 'place', 'location', 'title', 'topic', 'chapter'],
  ...['part', 'section', 'example', 'for example', 'summary', 'conclusion', 'result', 'results', 'reason'],
  ...['first', 'second', 'third', 'finally', 'also', 'and', 'but', 'so', 'that is', 'meaning', 'important', 'warning'],
  ...['attention', 'remember', 'reminder', 'background', 'comment', 'translation', 'subtitles', 'music'],
  ...['הערה', 'הערות', 'שים לב', 'שימו לב', 'תאריך', 'שעה', 'מקום', 'כותרת', 'נושא', 'פרק', 'חלק', 'דוגמה'],
  ...['לדוגמה', 'למשל', 'סיכום', 'לסיכום', 'מסקנה', 'תוצאה', 'סיבה', 'ראשית', 'שנית', 'שלישית', 'לבסוף', 'כלומר'],
  ...['חשוב', 'תזכורת', 'רקע', 'תרגום', 'כתוביות', 'מוזיקה', 'נ.ב.', 'נ"ב', 'הנושא', 'התוצאה', 'הסיבה', 'דבר אחד'],
  ...['ملاحظة', 'ملاحظات', 'انتبه', 'انتبهوا', 'تاريخ', 'التاريخ', 'الوقت', 'المكان', 'عنوان', 'العنوان', 'موضوع'],
  ...['الموضوع', 'فصل', 'جزء', 'مثال', 'مثلا', 'على سبيل المثال', 'ملخص', 'الخلاصة', 'خلاصة'],
  ...['النتيجة', 'السبب', 'أولا', 'ثانيا', 'ثالثا', 'أخيرا', 'يعني', 'أي', 'مهم', 'تذكير', 'خلفية', 'ترجمة', 'موسيقى'],
]

const FOLDED: ReadonlySet<string> = new Set(WORDS.map(foldLabel))

/** Whether what stands before a colon announces something (`Note:`, `למשל:`), however often it comes. */
export function isNoteWord(label: string): boolean {
  return FOLDED.has(foldLabel(label))
}
