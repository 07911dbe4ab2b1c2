import type { English, HebrewForms, SectionIn } from '../catalogue.ts'

export const history: SectionIn<HebrewForms, English['history']> = {
  'coding.addCoding': 'החלת קוד',
  'coding.removeCoding': 'הסרת קוד',
  'coding.updateCoding': 'שינוי קידוד',
  'coding.addCode': 'קוד חדש',
  'coding.addCoder': 'מקודד חדש',
  'importing.importTranscripts': 'ייבוא תמלולים',
  'importing.importCodebook': 'ייבוא ספר קודים',
  'importing.importCodings': 'ייבוא קידודים',
  'study.loadFolder': 'טעינת תיקיית מחקר',
  'study.create': 'מחקר חדש',
}
