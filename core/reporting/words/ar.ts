import { type Part, say, withText } from '../phrase.ts'
import type { Figure, Phrase } from '../report-model.ts'
import type { Words } from './en.ts'
import { arabicLabels } from './labels.ts'
import { moreAr } from './more/ar.ts'
import { arabicReasons } from './reasons.ts'

interface Forms {
  readonly one: string
  /** The oblique dual: sentences here place counts after a preposition or a colon. */
  readonly two: string
  /** 3–10: genitive plural. */
  readonly few: string
  /** 11–99: accusative singular. */
  readonly many: string
  /** 0, and whole hundreds: genitive singular. */
  readonly other: string
}

const RULES = new Intl.PluralRules('ar')

/** Arabic's six forms; one and two are words by themselves, without a digit. */
const counted = (forms: Forms) => (n: Figure) => {
  const form = RULES.select(n.value ?? 0)
  if (form === 'one') return say`${withText(n, forms.one)}`
  if (form === 'two') return say`${withText(n, forms.two)}`
  return say`${n} ${form === 'few' ? forms.few : form === 'many' ? forms.many : forms.other}`
}

/** Arabic. */
export const ar: Words = {
  ...moreAr,
  comma: '، ',
  and: ' و',
  dash: ' – ',
  appendixLetters: ['أ', 'ب', 'ج', 'د', 'هـ', 'و', 'ز', 'ح'],
  counted: {
    principals: counted({ one: 'مدير واحد', two: 'مديرَين', few: 'مديرين', many: 'مديرًا', other: 'مدير' }),
    interviews: counted({ one: 'مقابلة واحدة', two: 'مقابلتين', few: 'مقابلات', many: 'مقابلة', other: 'مقابلة' }),
    sessions: counted({ one: 'لقاء واحد', two: 'لقاءين', few: 'لقاءات', many: 'لقاءً', other: 'لقاء' }),
    coaches: counted({ one: 'مدرّب واحد', two: 'مدرّبَين', few: 'مدرّبين', many: 'مدرّبًا', other: 'مدرّب' }),
    schools: counted({ one: 'مدرسة واحدة', two: 'مدرستين', few: 'مدارس', many: 'مدرسة', other: 'مدرسة' }),
    cities: counted({ one: 'مدينة واحدة', two: 'مدينتين', few: 'مدن', many: 'مدينة', other: 'مدينة' }),
    coders: counted({ one: 'مُرمِّز واحد', two: 'مُرمِّزَين', few: 'مُرمِّزين', many: 'مُرمِّزًا', other: 'مُرمِّز' }),
  },
  waves: { baseline: 'بداية السنة', end: 'نهاية السنة' },
  coach: (number: number) => `المدرّب ${number}`,
  nobodyNamed: 'بلا مدرّب مسجَّل',
  look: {
    logo: 'شعار المؤسسة',
    logoOf: (funder: string) => `شعار: ${funder}`,
    darkened: 'لون الإبراز فاتح لا يُقرأ على خلفية بيضاء، لذلك يُستعمل في التقرير لون أغمق.',
    missingStyles: (styles: readonly string[]) =>
      `ليس في قالب Word أنماط لما يأتي: ${styles.join('، ')}. تُستعمل لها أنماط التقرير نفسه.`,
    template: (why: string) => `تعذّر استعمال قالب Word: ${why}`,
    leftOut: (kinds) => `من رؤوس صفحات قالب Word وتذييلاتها لم يدخل التقرير ما يلي: ${kinds.join('؛ ')}.`,
    leftOutKinds: {
      picture: 'صور ليست PNG ولا JPEG، أو تالفة',
      linked: 'صور وأجزاء موجودة خارج الملف',
      shape: 'أشكال ومربعات نص وعلامات مائية من حروف',
      field: 'حقول ونماذج غير أرقام الصفحات (تواريخ وأسماء وأسماء ملفات وخصائص المستند)',
      link: 'العناوين التي وراء الروابط؛ كلماتها باقية',
      object: 'كائنات مضمّنة وملاحظات',
      hidden: 'نص مخفي',
      long: 'ما هو أطول مما يتسع له رأس الصفحة أو تذييلها',
      damaged: 'رؤوس صفحات أو تذييلات تالفة',
    },
    templatePicture: 'صورة من ورق مراسلات المؤسسة',
  },
  cover: {
    kind: 'تقرير تقييم',
    subtitle: (baseline: Part, end: Part) => say`التغيّر لدى المديرين: ${baseline} مقارنةً بـ${end}`,
    subtitleOneWave: 'ما قاله المديرون',
    funder: 'المموّل',
    grant: 'المنحة',
    written: 'كُتب في',
    people: 'المشاركون',
    pseudonyms: 'الجميع بأسماء مستعارة',
    contents: 'المحتويات',
    page: 'صفحة',
    figure: 'الشكل',
    table: 'الجدول',
  },
  sections: {
    summary: 'الملخّص',
    programme: 'البرنامج',
    indicators: 'المؤشّرات بنظرة واحدة',
    methods: 'كيف حُسبت الأرقام',
    participation: 'من شارك ومن غاب',
    delivery: 'ما الذي نُفّذ',
    findings: 'النتائج، واحدة بعد أخرى',
    groups: 'لدى من وأين',
    dose: 'التغيّر وعدد اللقاءات',
    recommendations: 'التوصيات',
    design: 'الأسئلة والتصميم',
    scales: 'ما الذي تغيّر في الاستبيان',
    themes: 'ما قاله المديرون في المقابلات',
    joint: 'الاستبيان والمقابلات جنبًا إلى جنب',
    outcomes: 'الخرّيجون سنةً بعد سنة',
    limits: 'إلى أيّ مدى تصل هذه النتائج',
    instrument: 'الاستبيان',
    codebook: 'دليل الترميز',
    tables: 'الجداول الكاملة',
    evidence: 'من أين أتى كلّ رقم واقتباس',
    versions: 'الإصدارات والبذرة وما حُذف',
  },
  summary: {
    designNoSurvey: (asked) => say`تشمل الدراسة ${asked}. لم يُجَب فيها عن أيّ استبيان.`,
    keyInterviews: 'مديرون قوبلوا مرّتين',
    design: (asked: Phrase, baseline: Part, end: Part, pairs: Figure) =>
      say`طُرحت الأسئلة نفسها على ${asked} في نقطتين زمنيّتين، ${baseline} و${end}؛ عدد من أجابوا في المرّتين: ${pairs}. ويُقاس التغيّر لدى الأشخاص أنفسهم.`,
    designOneWave: (asked: Phrase) => say`أُجري قياس واحد (العدد: ${asked}). لا يوجد بعدُ ما يُقارَن به.`,
    interviewed: (n: Phrase) => say`سُجّلت مقابلات مع ${n} في النقطتين ورُمّزت بحسب المواضيع.`,
    questionsHeading: 'الأسئلة',
    questions: [
      'هل نُفّذ التدريب كما خُطّط له؟',
      'هل تغيّر المديرون، في ما يبلّغون عنه وفي ما يقولونه؟',
      'هل يتّفق الاستبيان والمقابلات؟',
      'ماذا حدث لعدد الخرّيجين؟',
    ],
    findingsHeading: 'النتائج',
    nothingYet: 'لا توجد بعدُ معطيات كافية لنتيجة.',
    unmoved: (k: Figure, all: Figure, names: Phrase) =>
      say`في ${k} من ${all} من المقاييس لا يمكن تمييز التغيّر عن الصدفة: ${names}.`,
    delivered: (held: Figure, planned: Figure, share: Figure) =>
      say`عُقد ${held} من ${planned} من لقاءات التدريب المخطّطة (${share}).`,
    caution: 'لا توجد مجموعة مقارنة. يتحدّث هذا التقرير عن تغيّر خلال البرنامج، لا بسببه.',
    changeLabel: 'التغيّر',
    keyPairs: 'مديرون قيسوا مرّتين',
    keySessions: 'لقاءات مخطّطة عُقدت',
    keyUp: 'مقاييس بارتفاع واضح',
    keyDown: 'مقاييس بانخفاض واضح',
    keyMayUp: (n: Figure) => say`وربّما ارتفع غيرها: ${n}`,
    keyMayDown: (n: Figure) => say`وربّما انخفض غيرها: ${n}`,
    semicolon: '؛ ',
    alsoUp: (names: Phrase) => say`وظهر ارتفاع واضح أيضًا في: ${names}.`,
    alsoDown: (names: Phrase) => say`وظهر انخفاض واضح أيضًا في: ${names}.`,
    findingMayUp: (names: Phrase, all: Figure) =>
      say`ربّما حدث ارتفاع، لكنّه قد يكون صدفة بين المقاييس التي قورنت وعددها ${all}: ${names}.`,
    findingMayDown: (names: Phrase, all: Figure) =>
      say`ربّما حدث انخفاض، لكنّه قد يكون صدفة بين المقاييس التي قورنت وعددها ${all}: ${names}.`,
    of: (part: Figure, all: Figure) => say`${part} من ${all}`,
    chartUp: (names: Phrase) => say`أبلغ المديرون عن ارتفاع واضح: ${names}`,
    chartDown: (names: Phrase) => say`أبلغ المديرون عن انخفاض واضح: ${names}`,
    chartBoth: (up: Phrase, down: Phrase) => say`أبلغ المديرون عن ارتفاع واضح: ${up}؛ وعن انخفاض: ${down}`,
    chartNone: 'لم يتغيّر أيّ مقياس أكثر ممّا تفسّره الصدفة',
    chartNoneClear: 'لا مقياس تغيّر تغيّرًا واضحًا',
    mayUp: (name: Phrase) => say`وربّما ارتفاع أيضًا: ${name}`,
    mayDown: (name: Phrase) => say`وربّما انخفاض أيضًا: ${name}`,
    scalesMayUp: (n: Figure) => say`وربّما ارتفاع في مقاييس أخرى، عددها ${n}`,
    scalesMayDown: (n: Figure) => say`وربّما انخفاض في مقاييس أخرى، عددها ${n}`,
    chartMore: (n: number) => `${n} غيرها`,
    chartSubtitle: (n: Part, confidence: string) =>
      say`المتوسّطات في النقطتين ومتوسّط التغيّر مع فترة ثقة ${confidence}؛ الأزواج: ${n}. اللون فقط حيث لا تشمل الفترة الصفر.`,
  },
  programme: {
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
  },
  indicators: {
    nothing: 'ليس لأيّ من النتائج مصدر يمكن مقارنته.',
    left: 'المصادر التي ليس فيها ما يُقارَن غير مدرجة.',
    intro:
      'سطر لكلّ مصدر يتحدّث عن نتيجة. لا يُقال «ارتفع» أو «انخفض» إلّا عن تغيّر واضح؛ وتُقال «ربّما» عمّا قد يكون صدفة بين كلّ ما قورن.',
    caption: 'النتائج ومصادرها وأين تقف',
    none: 'لا تحدّد الدراسة مؤشّرات.',
    outcome: 'النتيجة',
    source: 'المصدر',
    target: 'الهدف',
    change: 'التغيّر',
    n: 'n',
    status: 'الحال',
    scale: (label: Part) => say`الاستبيان: ${label}`,
    item: (label: Part) => say`سؤال: ${label}`,
    code: (label: Part) => say`المقابلات: ${label}`,
    site: (label: Part) => say`المدارس: ${label}`,
    notes:
      'الاستبيان: متوسّطات من قيسوا مرّتين. المقابلات: نسبة من أثاروا الموضوع ممّن قوبلوا مرّتين. المدارس: المجموع في السنة الأولى والأخيرة.',
    statuses: { up: 'ارتفع', mayUp: 'ربّما ارتفع', down: 'انخفض', mayDown: 'ربّما انخفض', none: 'لا تغيّر واضح' },
    unknown: 'لم يُقارَن',
    reached: 'تحقّق الهدف',
    missed: 'دون الهدف',
    noTarget: 'لا هدف محدَّد',
  },
  methods: {
    design: (baseline: Part, end: Part) =>
      say`تقيس الدراسة الأشخاص أنفسهم قبل وبعد: ${baseline} و${end}. التغيّر هو دائمًا الثاني ناقص الأوّل، لدى من قيسوا في المرّتين.`,
    oneWave: (wave: Part) => say`في الدراسة قياس واحد حتّى الآن: ${wave}.`,
    scalesCaption: 'المقاييس ومدى اتّساق الإجابات',
    scale: 'المقياس',
    items: 'الأسئلة',
    reversed: 'معكوسة',
    range: 'المدى',
    alpha: (wave: Part) => say`ألفا، ${wave}`,
    alphaNote: 'تُبيّن ألفا مدى ترابط أسئلة المقياس (0 إلى 1) لدى من أجابوا عنها كلّها؛ عددهم بين قوسين.',
    scoring:
      'درجة المقياس هي متوسّط أسئلته المُجابة أو مجموعها، كما تحدّد الدراسة؛ تُقلب الأسئلة المعكوسة أوّلًا. من أجاب عن أسئلة قليلة جدًّا لا يحصل على درجة، لا على درجة مقدَّرة.',
    testing: (confidence: string) =>
      say`يرافق متوسّطَ التغيّر فترةُ ثقة ${confidence} واختبار t للأزواج. وتُعرض الاحتمالات أيضًا بعد تصحيحها لعدد المقاييس (هولم).`,
    suggested: {
      separator: '؛ ',
      says: (list: Phrase) =>
        say`حُدّد اختبار t للأزواج مسبقًا وهو نفسه للجميع، كي لا يُختار اختبار بسبب نتيجته. وبحسب عدد الأزواج والتغيّرات الصفرية والالتواء واختبار شابيرو–ويلك كانت هذه البيانات ستقترح: ${list}. ويرد اختبار ويلكوكسون واختبار التبديل إلى جانبه في الملحق.`,
      tests: {
        none: 'لا اختبار',
        permutation: 'اختبار تبديل',
        wilcoxon: 'اختبار ويلكوكسون للرتب الموقّعة',
        t: 'اختبار t للأزواج',
      },
      reasons: {
        'fewer than 2 pairs': 'أقلّ من زوجين',
        'no change varies': 'كلّ التغيّرات متطابقة',
        'few pairs': 'الأزواج قليلة',
        'many zeros': 'تغيّرات كثيرة صفرية',
        'skewed changes': 'التغيّرات ملتوية',
        'single item': 'السؤال المفرد ترتيبيّ',
        'changes not normal': 'لا تبدو التغيّرات طبيعية التوزيع',
        'changes look normal': 'تبدو التغيّرات طبيعية التوزيع',
        'enough pairs': 'الأزواج كافية ليستقرّ المتوسّط',
      },
    },
    wording: (limit: string) =>
      say`صياغة الجمل: يُسمّى الارتفاع أو الانخفاض واضحًا حيث تقع فترة الثقة كلّها في جهة واحدة من الصفر ويكون الاحتمال المصحَّح أقلّ من ${limit}. وحيث تقع فترة الثقة وحدها في جهة واحدة تُقال «ربّما»: فعند مقارنة مقاييس كثيرة قد يبدو أحدها كذلك صدفةً. وما عدا ذلك فلا تغيّر واضح. وتُلوَّن العلامات في الأشكال حيثما تقع فترة الثقة كلّها في جهة واحدة من الصفر.`,
    size: 'يُسمّى حجم التغيّر ضئيلًا دون 0.2، وصغيرًا دون 0.5، ومتوسّطًا دون 0.8، وكبيرًا من هناك فصاعدًا، بحسب متوسّط التغيّر المعياريّ g؛ وحيث لا يُعرف لا تُستعمل كلمة للحجم. هذه اصطلاحات، لا أحكام على ما يهمّ في مدرسة.',
    themes: (interviews: Phrase, coders: Phrase) =>
      say`نطاق الترميز: ${interviews}؛ عدد من رمّزوا: ${coders}. وُسم أين يُتحدَّث عن كلّ موضوع في دليل الترميز. يُعدّ الموضوع مثارًا لدى شخص في نقطة زمنيّة إذا وُسم في أيّ مكان من نصوصه.`,
    mcnemar: 'تُقارَن نسب الأشخاص باختبار مكنيمار الدقيق، الذي ينظر إلى من تغيّروا.',
    noThemes: 'لم تُرمَّز نصوص.',
    ethics:
      'لا تُذكر أسماء المديرين والمدرّبين والمدارس. يحمل الاقتباس اسمًا مستعارًا ووقت القياس، ولا يحمل مدينة أو مدرسة أبدًا. ولا تُعرض مجموعات تقلّ عن خمسة أشخاص.',
  },
  primary: {
    named: (label: Part) => say`تسمّي الخطّة مقياسًا أساسيًّا واحدًا: ${label}.`,
    before: (marked: Part) =>
      say`حُدّد في ملفّ الدراسة في ${marked}، قبل أن يكون فيه شيء من القياس الثاني. احتماله هو احتمال اختبار واحد خُطّط له مسبقًا، ولا يُعدَّل.`,
    with: (marked: Part) =>
      say`دخل ملفّ الدراسة في ${marked} مع بيانات القياس الثاني، لذا لا يستطيع الملفّ أن يبيّن أنّه اختير مسبقًا. يُقرأ احتماله معدّلًا كغيره.`,
    after: (marked: Part, data: Part) =>
      say`حُدّد في ملفّ الدراسة في ${marked}، بعد أن كانت بيانات القياس الثاني فيه (منذ ${data})، لذا لا يقال إنّه خُطّط له مسبقًا. يُقرأ احتماله معدّلًا كغيره.`,
    family:
      'المقاييس الأخرى عائلات تُقرأ باحتمالاتها المعدّلة؛ والاحتمالات المعدّلة في الجداول تحسب كلّ المقاييس من النوع نفسه، ومنها الأساسيّ.',
    finding: (label: Part) => say`المقياس الأساسيّ في الخطّة هو ${label}.`,
  },
  participation: {
    intro: (both: Figure, baseline: Phrase, end: Phrase) =>
      say`عدد من أجابوا عن الاستبيان في القياس الأوّل: ${baseline}؛ وفي الثاني: ${end}؛ وفي كليهما: ${both}.`,
    oneWave: (n: Phrase) => say`عدد من أجابوا عن الاستبيان: ${n}.`,
    noSurvey: 'لم يُجَب عن استبيان في هذه الدراسة.',
    flowCaption: 'من أجاب ومتى',
    group: 'المجموعة',
    people: 'المديرون',
    roster: 'في القائمة',
    answered: (wave: Part) => say`أجابوا: ${wave}`,
    both: 'أجابوا مرّتين',
    lost: 'في القياس الأوّل فقط',
    joined: 'في القياس الثاني فقط',
    attritionCaption: 'هل اختلف من غادروا في القياس الأوّل؟',
    stayed: 'بقوا: المتوسّط (n)',
    left: 'غادروا: المتوسّط (n)',
    g: 'الفرق، g',
    attritionNote: 'g فوق الصفر: درجات الباقين أعلى. ومع قلّة المغادرين هذا تلميح لا اختبار.',
    attritionHidden: 'غادر أقلّ من خمسة مديرين: لا تُعرض درجاتهم كي لا يُعرَف أحد منهم.',
    attritionNoneLost: 'لم يغادر أحد ممّن أجابوا في البداية.',
    deliveryHeading: 'تنفيذ التدريب',
    delivery: (held: Figure, planned: Figure, share: Figure) =>
      say`عُقد ${held} من ${planned} من اللقاءات الفرديّة المخطّطة (${share}).`,
    groupHeld: (held: Figure, planned: Figure) => say`لقاءات مجموعة المدرّبين: عُقد ${held} من ${planned} مخطّطة.`,
    networkHeld: (held: Figure, planned: Figure) => say`لقاءات الشبكة: عُقد ${held} من ${planned} مخطّطة.`,
    noSessions: 'لم تُسجَّل لقاءات في هذه الدراسة.',
    numberCaption: 'اللقاءات الفرديّة بحسب رقم اللقاء',
    number: 'اللقاء',
    staffCaption: 'اللقاءات الفرديّة بحسب المدرّب',
    staff: 'المدرّب',
    planned: 'المخطَّط',
    held: 'المنعقد',
    share: 'النسبة',
    heatAll: 'عُقدت كلّ اللقاءات المخطّطة',
    heatTitle: (number: Part, share: Figure) => say`اللقاء ${number} هو الأقلّ انعقادًا: ${share} من المخطَّط`,
    heatSubtitle: (n: Part) => say`اللقاءات الفرديّة المنعقدة من المخطَّطة، بحسب المدرّب ورقم اللقاء؛ المجموع: ${n}`,
    sessionNumber: 'رقم اللقاء',
  },
  sizes: { verySmall: 'ضئيل', small: 'صغير', moderate: 'متوسّط', large: 'كبير' },
  scales: {
    intro: 'كلّ مقياس بترتيب الدراسة. القيم في القياسين والتغيّر هي لمن قيسوا مرّتين.',
    none: 'لا مقاييس في الدراسة.',
    noPairs: 'لا يوجد مقياس له مديرون بدرجة في النقطتين، فلا يمكن الحديث عن تغيّر.',
    caption: 'التغيّر في كلّ مقياس',
    scale: 'المقياس',
    pairs: 'الأزواج',
    change: 'التغيّر',
    interval: (confidence: string) => `فترة ثقة ${confidence}`,
    to: ' إلى ',
    p: 'p',
    adjusted: 'p مصحَّح',
    g: 'g',
    pNote: 'p: اختبار t للأزواج؛ مصحَّح بطريقة هولم على كلّ المقاييس. g: متوسّط التغيّر المعياريّ.',
    titles: {
      up: (label: Part) => say`${label}: ارتفاع واضح`,
      mayUp: (label: Part) => say`${label}: ارتفاع قد يكون صدفة`,
      down: (label: Part) => say`${label}: انخفاض واضح`,
      mayDown: (label: Part) => say`${label}: انخفاض قد يكون صدفة`,
      none: (label: Part) => say`${label}: لا تغيّر واضح`,
    },
    titleUnknown: (label: Part) => say`${label}: لم يُقارَن`,
    slopeTitle: (rose: Figure, same: Figure, fell: Figure) => say`ارتفع: ${rose}، بقي: ${same}، انخفض: ${fell}`,
    subtitle: (n: Phrase) => say`خطّ لكلّ شخص (العدد: ${n})؛ النقاط متوسّطات`,
    counts: (pairs: Phrase, rose: Figure, same: Figure, fell: Figure) =>
      say`عدد من قيسوا مرّتين: ${pairs}. ارتفعت درجة ${rose}، وبقيت درجة ${same}، وانخفضت درجة ${fell}.`,
    changed: {
      up: (mean: Figure, low: Figure, high: Figure) =>
        say`ارتفع المتوسّط بمقدار ${mean} من النقاط؛ تتّفق المعطيات مع ارتفاع بين ${low} و${high}.`,
      mayUp: (mean: Figure, low: Figure, high: Figure) =>
        say`المتوسّط أعلى بمقدار ${mean} من النقاط. إذا نُظر إلى المقياس وحده تتّفق المعطيات مع ارتفاع بين ${low} و${high}؛ لكنّ ذلك قد يكون صدفة بين كلّ المقاييس التي قورنت.`,
      down: (mean: Figure, low: Figure, high: Figure) =>
        say`انخفض المتوسّط بمقدار ${mean} من النقاط؛ تتّفق المعطيات مع انخفاض بين ${low} و${high}.`,
      mayDown: (mean: Figure, low: Figure, high: Figure) =>
        say`المتوسّط أدنى بمقدار ${mean} من النقاط. إذا نُظر إلى المقياس وحده تتّفق المعطيات مع انخفاض بين ${low} و${high}؛ لكنّ ذلك قد يكون صدفة بين كلّ المقاييس التي قورنت.`,
      none: (mean: Figure, low: Figure, high: Figure) =>
        say`تغيّر المتوسّط بمقدار ${mean} من النقاط، ولا يمكن تمييز ذلك عن الصدفة: تتّفق المعطيات مع أيّ قيمة بين ${low} و${high}.`,
    },
    size: (size: string, g: Figure) =>
      say`وفق الاصطلاح المعتاد هذا التغيّر ${size} (${withText(g, `g\u00a0=\u00a0${g.text.replace('+', '')}`)}).`,
    noInterval: (mean: Figure) => say`تغيّر المتوسّط بمقدار ${mean} من النقاط؛ ولا يمكن القول بأيّ قدر من اليقين.`,
    unknown: (why: Part) => say`لا يمكن حساب تغيّر: ${why}.`,
    findingUp: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
      say`${label}: ارتفاع من ${from} إلى ${to} (العدد: ${n})؛ تتّفق المعطيات مع ارتفاع من ${low} إلى ${high} من النقاط.`,
    findingDown: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
      say`${label}: انخفاض من ${from} إلى ${to} (العدد: ${n})؛ تتّفق المعطيات مع انخفاض من ${low} إلى ${high} من النقاط.`,
  },
  themes: {
    oneWave: 'يوجد قياس واحد، فلا يمكن مقارنة المواضيع. هذه هي المواضيع وبعض ما قيل.',
    intro: (n: Phrase) =>
      say`الأعداد لمن لهم نصّ في النقطتين (${n}). الموضوع الذي لم يُثَر ليس بالضرورة غائبًا عن عمل الشخص: المقابلة تتبع الحديث.`,
    none: 'لم تُرمَّز نصوص في هذه الدراسة.',
    noPairs: 'لا نصّ لأيّ مدير في النقطتين، فلا يمكن مقارنة المواضيع.',
    caption: 'من أثار كلّ موضوع',
    theme: 'الموضوع',
    n: 'n',
    onlyBaseline: 'الأولى فقط',
    onlyEnd: 'الثانية فقط',
    change: 'التغيّر بالنقاط',
    interval: (confidence: string) => `فترة ثقة ${confidence}`,
    p: 'p',
    note: 'التغيّر بأجزاء المئة من الأشخاص. p: اختبار مكنيمار الدقيق، غير مصحَّح؛ القيم المصحَّحة في الملحق.',
    chartSubtitle: (n: Phrase) =>
      say`عدد من أثاروا كلّ موضوع في النقطتين، من أصل ${n}. اللون فقط حيث لا تشمل فترة ثقة التغيّر الصفر.`,
    chartUp: (names: Phrase) => say`مديرون أكثر تحدّثوا عن: ${names}`,
    chartDown: (names: Phrase) => say`مديرون أقلّ تحدّثوا عن: ${names}`,
    chartBoth: (up: Phrase, down: Phrase) => say`مديرون أكثر تحدّثوا عن: ${up}؛ وأقلّ عن: ${down}`,
    chartNone: 'لم يَقوَ موضوع أو يضعف أكثر ممّا تفسّره الصدفة',
    chartNoneClear: 'لم يَقوَ موضوع أو يضعف بوضوح',
    chartMay: (names: Phrase) => say`تغيّر قد يكون صدفة: ${names}`,
    sentence: (base: Figure, end: Figure, n: Figure) =>
      say`أثاره ${base} من ${n} في النقطة الأولى و${end} من ${n} في الثانية.`,
    moved: (gained: Figure, dropped: Figure) =>
      say`عدد من أثاروه في المرّة الثانية فقط: ${gained}؛ وفي الأولى فقط: ${dropped}.`,
    changed: {
      up: 'ارتفعت النسبة أكثر ممّا تفسّره الصدفة.',
      mayUp: 'ربّما ارتفعت النسبة، لكنّ ذلك قد يكون صدفة بين كلّ المواضيع التي قورنت.',
      down: 'انخفضت النسبة أكثر ممّا تفسّره الصدفة.',
      mayDown: 'ربّما انخفضت النسبة، لكنّ ذلك قد يكون صدفة بين كلّ المواضيع التي قورنت.',
      none: 'قد يكون الفرق صدفة.',
    },
    unknown: (why: Part) => say`لا يمكن المقارنة: ${why}.`,
    finding: (label: Part, base: Figure, end: Figure, n: Figure) =>
      say`في المقابلات، ${label}: أثار الموضوعَ ${base} من ${n} من المديرين في البداية و${end} من ${n} في النهاية.`,
    findingMay: 'قد يكون ذلك صدفة بين كلّ المواضيع التي قورنت.',
    counterVoice: 'صوت آخر',
    noQuote: 'لا اقتباس لهذا الموضوع يمكن طبعه.',
  },
  joint: {
    oneSource: 'لا يمكن مقارنة سوى أحد المصدرين أو لا يمكن مقارنة أيّ منهما: ليس هناك ما يوضع جنبًا إلى جنب.',
    intro:
      'حيث يتحرّك المصدران في الاتّجاه نفسه، أو لا يتحرّك أيّ منهما، يعزّز أحدهما الآخر. والتغيّر الواضح في أحدهما دون الآخر ليس تناقضًا ما دام عدد من قوبلوا قليلًا؛ بل يبقى السؤال مفتوحًا. وما قد يكون صدفة تُقال معه «ربّما».',
    caption: 'ما يقوله كلّ مصدر',
    outcome: 'النتيجة',
    survey: 'الاستبيان',
    interviews: 'المقابلات',
    together: 'معًا',
    quote: 'بكلمات مدير',
    directions: { up: 'ارتفاع', mayUp: 'ربّما ارتفاع', down: 'انخفاض', mayDown: 'ربّما انخفاض', none: 'لا تغيّر واضح' },
    verdict: { converge: 'يعزّز أحدهما الآخر', diverge: 'يتناقضان', silent: 'مفتوح' },
    mayVerdict: { converge: 'ربّما يعزّز أحدهما الآخر', diverge: 'ربّما يتناقضان', silent: 'مفتوح' },
    noQuote: 'لا اقتباس',
  },
  outcomes: {
    known: { five_unit_graduates: 'خرّيجو خمس وحدات في الرياضيات' },
    none: 'لا تتضمّن الدراسة أرقامًا سنويّة للمدارس.',
    caption: (label: Part) => say`${label}، سنةً بعد سنة`,
    year: 'السنة',
    sites: 'المدارس',
    sum: 'المجموع',
    mean: 'المتوسّط للمدرسة',
    shareOf: 'النسبة من الفوج',
    target: 'الهدف',
    risen: (label: Part, from: Figure, to: Figure, first: Part, last: Part) =>
      say`${label}: ${from} في سنة ${first}، ${to} في سنة ${last}`,
    reached: (target: Figure) => say`تحقّق هدف السنة الأخيرة: ${target}.`,
    missed: (target: Figure) => say`لم يتحقّق هدف السنة الأخيرة: ${target}.`,
    subtitle: (sites: Phrase) => say`المجموع بحسب السنة مقارنةً بالهدف؛ المدارس: ${sites}`,
    subtitleNoTarget: (sites: Phrase) => say`المجموع بحسب السنة؛ المدارس: ${sites}`,
    lag: 'قد لا يظهر تدريب سنة لدى الخرّيجين إلّا بعد سنوات، وقد شاركت المدارس نفسها في البرنامج الوطنيّ طوال الوقت: تصف هذه الأرقام ما حدث، لا ما فعله التدريب.',
  },
  limits: {
    noControl:
      'لا توجد مجموعة مقارنة. ما تغيّر، تغيّر خلال البرنامج؛ أمّا هل كان بسببه، فلا يستطيع هذا التصميم أن يقول. الإصلاحات الأخرى، والخبرة المكتسبة في سنة عمل، والاهتمام الذي تجلبه الدراسة نفسها، تفسيرات أخرى.',
    selfReport:
      'الاستبيان هو ما يقوله المديرون عن أنفسهم. وبعد التدريب قد يحكمون على أنفسهم بمعيار أشدّ، فيُخفي ذلك التغيّر؛ أو يجيبون بما يظنّون أنّه مأمول، فيوهم به.',
    attrition: (lost: Phrase, asked: Figure) =>
      say`الغائبون عن القياس الثاني: ${lost}، من أصل ${asked} أجابوا في الأوّل. إن كان حال من غادروا أسوأ فالصورة هنا أكثر إشراقًا ممّا ينبغي.`,
    interviews: (n: Figure, all: Figure) =>
      say`المديرون الذين لهم مقابلات في النقطتين: ${n} من ${all}. كلماتهم توضّح ولا تُحصي الكلّ.`,
    clusters: (n: Figure) =>
      say`عدد المدرّبين ${n}، ولكلّ منهم عدّة مديرين. قد يتشابه من لهم المدرّب نفسه، فالفترات على الأرجح أضيق قليلًا ممّا ينبغي؛ ومع قلّة المدرّبين لا يمكن تصحيح ذلك جيّدًا.`,
    many: (n: Figure) =>
      say`عدد المقاييس المقارَنة ${n}، وكثرتها تزيد احتمال نتيجة بالصدفة. الاحتمالات المصحَّحة تأخذ ذلك في الحسبان.`,
    lag: 'الخرّيجون يتأخّرون: اختار طلاب السنة الأخيرة مستوى الرياضيات قبل أن يبدأ التدريب.',
    oneWave: 'يوجد قياس واحد فقط، فلا يمكن قول شيء عن التغيّر.',
  },
  appendix: {
    item: 'السؤال',
    text: 'النصّ',
    kind: 'النوع',
    range: 'الإجابات',
    itemKinds: { likert: 'مقياس', number: 'عدد', choice: 'اختيار', open: 'مفتوح' },
    noInstrument: 'لا استبيان في الدراسة.',
    noCodebook: 'لا دليل ترميز في الدراسة.',
    code: 'الموضوع',
    include: 'متى يُستعمل',
    exclude: 'متى لا يُستعمل',
    example: 'مثال',
    scalesCaption: 'المقاييس: المستويات والأحجام، للأزواج',
    meanSd: (wave: Part) => say`${wave}، المتوسّط (ا.م.)`,
    testsCaption: 'المقاييس: اختبارات التغيّر',
    sdOfChange: 'ا.م. للتغيّر',
    t: 't (df)',
    wilcoxon: 'ويلكوكسون V (p)',
    permutation: 'p، قلب الإشارة',
    dz: 'd (z)',
    gInterval: 'g وفترة الثقة',
    rankBiserial: 'ارتباط الرتب',
    themesCaption: 'المواضيع: العدّ الرباعيّ الكامل',
    both: 'كلتاهما',
    neither: 'لا هذه ولا تلك',
    density: (wave: Part) => say`لكلّ ألف كلمة، ${wave}`,
    doseCaption: 'هل يسير التغيّر مع عدد اللقاءات؟',
    doseNote: 'ارتباط سبيرمان بين التغيّر وعدد اللقاءات المنعقدة. يُظهر اقترانًا، لا سببًا أبدًا.',
    rho: 'rho',
    holm: 'p، هولم',
    bh: 'p، BH',
    evidenceIntro:
      'كلّ اقتباس برقمه في النصّ: الموضوع الذي رُمّز به، ولمن هو باسم مستعار، وأين يقع في المستند، بالأحرف من البداية.',
    noEvidence: 'لا اقتباسات في التقرير.',
    quote: 'الاقتباس',
    evidenceCaption: 'الاقتباسات ومواضعها',
    document: 'المستند',
    place: 'الموضع',
    version: 'إصدار Throughline',
    state: 'حال المشروع',
    seed: 'البذرة',
    resamples: 'إعادات المعاينة',
    confidence: 'مستوى الثقة',
    studyId: 'الدراسة',
    figuresNote:
      'كلّ رقم آخر هو ما تعطيه المقارنة لهذه الحال من المشروع، مقرَّبًا للطباعة؛ وبالحال نفسها والإصدار والبذرة يخرج كما هو.',
    versionsCaption: 'ما يعطي التقرير نفسه ثانيةً',
    fact: 'المعطى',
    value: 'القيمة',
    maskedHeading: 'ما حُذف',
    nothingMasked: 'لم تكن حاجة إلى حذف شيء.',
  },
  charts: {
    row: 'الصف',
    people: 'المديرون',
    mean: 'المتوسط',
    low: 'المجال، من',
    high: 'المجال، إلى',
    values: 'قيم هذا الشكل',
  },
  sheets: {
    contents: 'المحتويات',
    figures: 'كل الأرقام',
    quotes: 'الاقتباسات',
    dictionary: 'قاموس البيانات',
    sheet: 'الورقة',
    holds: 'ما فيها',
    rows: 'الصفوف',
    section: 'الفصل',
    place: 'الموضع',
    inWords: 'بالكلمات',
    printed: 'كما طُبع',
    value: 'القيمة',
    measure: 'المقياس',
    path: 'الموضع في compare --json',
    waves: 'المراحل',
    text: 'النص',
    start: 'من الحرف',
    end: 'إلى الحرف',
    column: 'العمود',
    heading: 'العنوان',
    kind: 'النوع',
    words: 'نص',
    number: 'رقم',
    shown: 'يُعرض هكذا',
    from: 'مصدره',
    note: 'الأرقام محفوظة كاملة وتُعرض مقرّبة فقط. يبقى النص نصًّا، حتى إن بدأ بـ = أو + أو - أو @. مكان الرقم الذي لا يمكن حسابه كُتب –، والسبب مكتوب تحت الجدول.',
    parts: {
      mean: 'المتوسط',
      sd: 'الانحراف المعياري',
      n: 'n',
      alpha: 'ألفا',
      p: 'p',
      gav: 'g',
      scales: 'أسئلة',
      reversed: 'معكوسة',
      'ci[0]': 'من',
      'ci[1]': 'إلى',
    },
  },
  notices: {
    maskedQuotes: (count: number) =>
      count === 1
        ? 'في اقتباس واحد استُبدلت كلمات معرِّفة بـ[…].'
        : `استُبدلت كلمات معرِّفة بـ[…]؛ عدد الاقتباسات: ${count}.`,
    maskedText: (where: string) => `استُبدلت كلمات معرِّفة بـ[…]: ${where}.`,
    suppressedCoaches: (count: number) =>
      count === 1
        ? 'لمدرّب واحد أقلّ من خمسة مديرين، ولذلك لا يُعرض.'
        : `مدرّبون لا يُعرضون لأنّ لهم أقلّ من خمسة مديرين، أو لأنّ أرقامهم تدلّ على مدرّب كهذا: ${count}.`,
    spokenNames:
      'فُحصت الأسماء التي تعرفها الدراسة: المديرون والطاقم والمدارس والمدن. أمّا الأسماء التي قيلت في المقابلات فقط فتحتاج إلى عين قارئ قبل النشر.',
    controls: 'حُذفت محارف التحكم من نصوص الدراسة: لا يمكن لأي ملف أن يحملها.',
    longNames: 'اسم في الدراسة أطول ممّا يتّسع له رسم أو جدول، وقد اختُصر هناك؛ وهو كامل في دليل الترميز وقائمة المقاييس.',
    places: {
      title: 'عنوان الدراسة أو المموّل',
      label: 'اسم قياس أو مقياس أو موضوع أو نتيجة أو مؤشّر',
      item: 'نصّ سؤال',
      codebook: 'دليل الترميز',
      ownText: 'نصّ المقيّمين أنفسهم',
      letterhead: 'رأس صفحات قالب Word أو تذييلها',
    },
  },
  labels: arabicLabels,
  reasons: arabicReasons,
  why: {
    because: (why: string, where: Phrase) => say`– ${why}: ${where}`,
  },
  alt: {
    change: (rows: string) => `رسم لمتوسّط التغيّر. ${rows}`,
    changeRow: (label: string, change: string, low: string, high: string) => `${label}: ${change} (${low} إلى ${high})`,
    slope: (label: string, n: string, from: string, to: string) =>
      `خطوط المديرين، ${label}؛ عددهم ${n}؛ المتوسّط من ${from} إلى ${to}.`,
    heat: (rows: string) => `نسبة اللقاءات المنعقدة. ${rows}`,
    presence: (rows: string) => `عدد المديرين الذين أثاروا كلّ موضوع. ${rows}`,
    presenceRow: (label: string, from: string, to: string) => `${label}: ${from}، ثمّ ${to}`,
    years: (rows: string) => `المجموع بحسب السنة. ${rows}`,
    yearRow: (year: string, value: string, target: string) => `${year}: ${value}، الهدف ${target}`,
  },
}
