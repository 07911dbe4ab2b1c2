import type { English, HebrewForms, SectionIn } from '../catalogue.ts'

export const history: SectionIn<HebrewForms, English['history']> = {
  'coding.addCoding': 'החלת קוד',
  'coding.removeCoding': 'הסרת קוד',
  'coding.updateCoding': 'שינוי קידוד',
  'coding.addCode': 'קוד חדש',
  'coding.addCoder': 'מקודד חדש',
  'reporting.setSection': 'סדר הדוח',
  'reporting.saveText': 'טקסט משלנו בדוח',
  'reporting.addFinding': 'ממצא חדש',
  'reporting.updateFinding': 'שינוי ממצא',
  'reporting.moveFinding': 'הזזת ממצא',
  'reporting.removeFinding': 'הסרת ממצא',
  'reporting.decideQuote': 'החלטה על ציטוטים',
  'reporting.addRedaction': 'השחרת מילים',
  'reporting.removeRedaction': 'ביטול השחרה',
  'reporting.decideTerm': 'החלטה על מונחים',
  'reporting.exportReport': 'כתיבת הדוח',
  'study.loadFolder': 'טעינת תיקיית מחקר',
  'study.create': 'מחקר חדש',
}
