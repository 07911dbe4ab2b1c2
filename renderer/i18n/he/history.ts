import type { English, HebrewForms, SectionIn } from '../catalogue.ts'

export const history: SectionIn<HebrewForms, English['history']> = {
  'coding.addCoding': 'החלת קוד',
  'coding.removeCoding': 'הסרת קוד',
  'coding.updateCoding': 'שינוי קידוד',
  'coding.addCode': 'קוד חדש',
  'coding.addCoder': 'מקודד חדש',
  'coding.addMemo': 'תזכיר חדש',
  'coding.updateMemo': 'שינוי תזכיר',
  'coding.removeMemo': 'הסרת תזכיר',
  'coding.addMemoLink': 'קישור תזכיר',
  'coding.removeMemoLink': 'הסרת קישור של תזכיר',
  'coding.editText': 'עריכת טקסט',
  'coding.setSpeakerRole': 'תיקון דובר',
  'coding.settleReview': 'בדיקה חוזרת של קידוד',
  'study.loadFolder': 'טעינת תיקיית מחקר',
  'study.create': 'מחקר חדש',
}
