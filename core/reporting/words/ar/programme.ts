import { type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { Words } from '../en.ts'

export const programme: Words['programme'] = {
  about: (title: Part) => say`يقيّم هذا التقرير البرنامج «${title}».`,
  funded: (funder: Part) => say`التمويل: ${funder}.`,
  granted: (funder: Part, grant: Part) => say`التمويل: ${funder}، المنحة ${grant}.`,
  idea: 'الفكرة أنّ المديرين الذين يتلقّون التدريب يقودون الرياضيات في مدارسهم بثقة أكبر، ويخطّطون وفق معطيات الطلاب، ويبنون طواقم تتعلّم معًا؛ فيُنهي طلاب أكثر أعلى مستوى في الرياضيات.',
  logicCaption: 'من الموارد إلى النتائج: المنطق الذي يتبعه التقييم',
  step: 'المرحلة',
  what: 'ما تعنيه هنا',
  resources: 'الموارد',
  activities: 'الأنشطة',
  outputs: 'المخرجات',
  shortTerm: 'متوقَّع خلال السنة',
  longTerm: 'متوقَّع في السنوات التالية',
  coached: (coaches: Phrase, people: Phrase) => say`الطاقم: ${coaches}؛ المشاركون: ${people}`,
  inSchools: (schools: Phrase) => say`؛ المدارس: ${schools}`,
  inCities: (cities: Phrase) => say`؛ المدن: ${cities}`,
  activity: (sessions: Figure) => say`لقاءات تدريب فرديّة مخطّطة: ${sessions}`,
  groups: (group: Figure) => say`؛ لقاءات مجموعة المدرّبين: ${group}`,
  network: (network: Figure) => say`؛ لقاءات الشبكة: ${network}`,
  output: (held: Figure, planned: Figure) => say`عُقد ${held} من ${planned} من اللقاءات الفرديّة`,
  notStated: 'غير مسجَّل في هذه الدراسة',
  assumption:
    'تفترض السلسلة أنّ ما يُتعلَّم في التدريب يصل إلى المدرسة، وأنّ في المدارس ما يكفي من معلّمي الرياضيات. لا تختبر الدراسة هذين الافتراضين.',
}
