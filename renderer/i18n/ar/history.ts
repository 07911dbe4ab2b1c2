import type { ArabicForms, English, SectionIn } from '../catalogue.ts'

export const history: SectionIn<ArabicForms, English['history']> = {
  'coding.addCoding': 'تطبيق رمز',
  'coding.removeCoding': 'إزالة رمز',
  'coding.updateCoding': 'تغيير ترميز',
  'coding.addCode': 'رمز جديد',
  'coding.addCoder': 'مرمّز جديد',
  'coding.updateCode': 'تحرير رمز',
  'coding.moveCode': 'نقل رمز',
  'coding.mergeCodes': 'دمج رموز',
  'coding.splitCode': 'تقسيم رمز',
  'coding.deleteCode': 'حذف رمز',
  'coding.importCodes': 'استيراد دليل رموز',
  'coding.takeTemplate': 'إضافة الرموز الافتراضية',
  'study.loadFolder': 'تحميل مجلد دراسة',
  'study.create': 'دراسة جديدة',
}
