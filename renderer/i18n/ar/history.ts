import type { ArabicForms, English, SectionIn } from '../catalogue.ts'

export const history: SectionIn<ArabicForms, English['history']> = {
  'coding.addCoding': 'تطبيق رمز',
  'coding.removeCoding': 'إزالة رمز',
  'coding.updateCoding': 'تغيير ترميز',
  'coding.addCode': 'رمز جديد',
  'coding.addCoder': 'مرمّز جديد',
  'reporting.setSection': 'ترتيب التقرير',
  'reporting.saveText': 'نصّ خاصّ في التقرير',
  'reporting.addFinding': 'نتيجة جديدة',
  'reporting.updateFinding': 'تغيير نتيجة',
  'reporting.moveFinding': 'نقل نتيجة',
  'reporting.removeFinding': 'إزالة نتيجة',
  'reporting.decideQuote': 'قرار بشأن اقتباسات',
  'reporting.addRedaction': 'حجب كلمات',
  'reporting.removeRedaction': 'إلغاء حجب',
  'reporting.decideTerm': 'قرار بشأن ألفاظ',
  'reporting.exportReport': 'كتابة التقرير',
  'study.loadFolder': 'تحميل مجلد دراسة',
  'study.create': 'دراسة جديدة',
}
