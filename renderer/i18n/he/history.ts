import type { English, HebrewForms, SectionIn } from '../catalogue.ts'

export const history: SectionIn<HebrewForms, English['history']> = {
  'coding.addCoding': 'החלת קוד',
  'coding.removeCoding': 'הסרת קוד',
  'coding.updateCoding': 'שינוי קידוד',
  'coding.addCode': 'קוד חדש',
  'coding.addCoder': 'מקודד חדש',
  'coding.updateCode': 'עריכת קוד',
  'coding.moveCode': 'הזזת קוד',
  'coding.mergeCodes': 'מיזוג קודים',
  'coding.splitCode': 'פיצול קוד',
  'coding.deleteCode': 'מחיקת קוד',
  'coding.importCodes': 'ייבוא ספר קודים',
  'coding.takeTemplate': 'הוספת קודי ברירת המחדל',
  'study.loadFolder': 'טעינת תיקיית מחקר',
  'study.create': 'מחקר חדש',
}
