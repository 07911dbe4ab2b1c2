import type { ArabicForms, English, SectionIn } from '../catalogue.ts'

export const history: SectionIn<ArabicForms, English['history']> = {
  'coding.addCoding': 'تطبيق رمز',
  'coding.removeCoding': 'إزالة رمز',
  'coding.updateCoding': 'تغيير ترميز',
  'coding.addCode': 'رمز جديد',
  'coding.addCoder': 'مرمّز جديد',
  'coding.addMemo': 'مذكرة جديدة',
  'coding.updateMemo': 'تغيير مذكرة',
  'coding.removeMemo': 'إزالة مذكرة',
  'coding.addMemoLink': 'ربط مذكرة',
  'coding.removeMemoLink': 'إزالة رابط مذكرة',
  'coding.editText': 'تحرير نص',
  'coding.setSpeakerRole': 'تصحيح متحدث',
  'coding.settleReview': 'إعادة النظر في ترميز',
  'study.loadFolder': 'تحميل مجلد دراسة',
  'study.create': 'دراسة جديدة',
}
