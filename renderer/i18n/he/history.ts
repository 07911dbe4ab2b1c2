import type { English, HebrewForms, SectionIn } from '../catalogue.ts'

export const history: SectionIn<HebrewForms, English['history']> = {
  'coding.addCoding': 'החלת קוד',
  'coding.removeCoding': 'הסרת קוד',
  'coding.updateCoding': 'שינוי קידוד',
  'coding.splitCoding': 'פיצול קידוד',
  'coding.mergeCodings': 'מיזוג קידודים',
  'coding.recodeCoding': 'החלפת קוד',
  'coding.addCode': 'קוד חדש',
  'coding.addCoder': 'מקודד חדש',
  'study.loadFolder': 'טעינת תיקיית מחקר',
  'study.create': 'מחקר חדש',
}
