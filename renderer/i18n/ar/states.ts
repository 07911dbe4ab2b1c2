import type { ArabicForms, English, SectionIn } from '../catalogue.ts'

export const states: SectionIn<ArabicForms, English['states']> = {
  loading: 'جارٍ التحميل …',
  brokenTitle: 'توقفت هذه الشاشة عن العمل',
  brokenBody: 'كل تغيير حتى الآن محفوظ في ملف الدراسة؛ لم يضع شيء. ارجع إلى الدراسة أو جرّب الشاشة مرة أخرى.',
  details: 'للإبلاغ عن المشكلة',
  errorTitle: 'لم ينجح ذلك',
  errorBody: 'لم يضع شيء. حاول مرة أخرى؛ وإن تكرر ذلك فأغلق الدراسة وافتحها من جديد.',
  problems: {
    zero: 'لا شيء للإصلاح',
    one: 'شيء واحد للإصلاح',
    two: 'شيئان للإصلاح',
    few: '{{count}} أشياء للإصلاح',
    many: '{{count}} شيئًا للإصلاح',
    other: '{{count}} شيء للإصلاح',
  },
  dataTitle: 'هنا يظهر المديرون وبياناتهم',
  dataBody: 'سطر لكل مدير، مع الجلسات والاستبيانات والمقابلات في كل قياس.',
  codingTitle: 'هنا تظهر المقابلات للترميز',
  codingBody: 'حدّد مقطعًا واضغط مفتاحًا فيحمل الرمز. يمكن التراجع عن كل ترميز.',
  compareTitle: 'هنا يظهر القياس الأول إلى جانب نهاية السنة',
  compareBody: 'لكل مقياس ورمز: كيف تغيّر المديرون أنفسهم، وما مدى اليقين.',
  reportTitle: 'هنا يظهر التقرير',
  reportBody: 'يُكتب من المقارنة والاقتباسات، بأسماء مستعارة فقط، كصفحة ويب أو لبرنامج Word.',
  needData: 'تحميل مجلد دراسة',
  orSample: 'فتح دراسة المثال',
  showTable: 'عرض كجدول',
  showChart: 'عرض كرسم',
  chartKeys: 'نقاط الرسم: الأسهم تنتقل بينها، وEscape للخروج',
  chartKeysOpen: 'نقاط الرسم: الأسهم تنتقل بينها، وEnter للفتح، وEscape للخروج',
  chartPoint: '{{said}} ({{at}} من {{all}})',
  undo: 'تراجع',
}

export const refused: SectionIn<ArabicForms, English['refused']> = {
  'not-a-project': 'هذا الملف ليس دراسة من Throughline.',
  'newer-project': 'كُتبت هذه الدراسة بإصدار أحدث من Throughline. حدّث البرنامج لفتحها.',
  'damaged-project': 'الملف تالف. توجد نسخة احتياطية بجانبه في المجلد «backups».',
  'open-elsewhere': 'الدراسة مفتوحة في نافذة أخرى أو على حاسوب آخر. أغلقها هناك أولًا، أو افتحها للقراءة فقط.',
  'file-missing': 'الملف ليس في مكانه. ربما نُقل أو غُيّر اسمه أو حُذف.',
  'file-moved': 'نُقل ملف الدراسة أو استُبدل وهو مفتوح. للمتابعة احفظ الدراسة باسم جديد.',
  'read-only': 'لا يمكن الكتابة في الملف.',
  'disk-full': 'القرص ممتلئ. أفسح مكانًا وحاول مرة أخرى.',
  exists: 'يوجد ملف بهذا الاسم.',
  'no-study-open': 'لا دراسة مفتوحة.',
  'import-problems': 'بعض الملفات تحتاج إلى إصلاح أولًا.',
  'open-alarms': 'ما زالت هناك أسماء أو اقتباسات أو تراكيب لم يُقرَّر فيها. قرّروا، أو اكتبوا لماذا يخرج التقرير كما هو.',
  'not-found': 'لم يعد موجودًا.',
  conflict: 'تغيّر في هذه الأثناء في مكان آخر.',
  invalid: 'شيء فيه غير صحيح.',
}

export const progress: SectionIn<ArabicForms, English['progress']> = {
  importing: 'قراءة',
  comparing: 'حساب المقارنة',
  reporting: 'كتابة التقرير',
}
