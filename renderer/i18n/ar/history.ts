import type { ArabicForms, English, SectionIn } from '../catalogue.ts'

export const history: SectionIn<ArabicForms, English['history']> = {
  'coding.addCoding': 'تطبيق رمز',
  'coding.removeCoding': 'إزالة رمز',
  'coding.updateCoding': 'تغيير ترميز',
  'coding.addCode': 'رمز جديد',
  'coding.addCoder': 'مرمّز جديد',
  'importing.importTranscripts': 'استيراد نصوص المقابلات',
  'importing.importCodebook': 'استيراد دليل الرموز',
  'importing.importCodings': 'استيراد ترميزات',
  'study.loadFolder': 'تحميل مجلد دراسة',
  'study.create': 'دراسة جديدة',
}
