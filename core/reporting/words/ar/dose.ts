import { say } from '../../phrase.ts'
import type { Figure } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const dose: Words['dose'] = {
  intro: 'هل تغيّر أكثر من التقوا مدرّبهم أكثر؟ يبيّن الجدول كيف يسير التغيّر مع عدد اللقاءات الفرديّة المنعقدة.',
  clear: (k: Figure, all: Figure) => say`عدد المقاييس التي لا تشمل فيها فترة ثقة الارتباط الصفر: ${k} من ${all}.`,
  none: 'لم تُسجَّل لقاءات يمكن وضع تغيّر إلى جانبها.',
  caution: 'الاقتران ليس سببًا: قد يختلف من استطاعوا اللقاء كثيرًا في أمور أخرى، وقد تكون مدرسة في ضائقة التقت أكثر.',
}
