import type { ArabicForms, English, SectionIn } from '../catalogue.ts'

export const history: SectionIn<ArabicForms, English['history']> = {
  'coding.addCoding': 'تطبيق رمز',
  'coding.removeCoding': 'إزالة رمز',
  'coding.updateCoding': 'تغيير ترميز',
  'coding.splitCoding': 'تقسيم ترميز',
  'coding.mergeCodings': 'دمج ترميزات',
  'coding.recodeCoding': 'استبدال الرمز',
  'coding.addCode': 'رمز جديد',
  'coding.addCoder': 'مرمّز جديد',
  'study.loadFolder': 'تحميل مجلد دراسة',
  'study.create': 'دراسة جديدة',
}
