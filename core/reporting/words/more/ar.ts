import { listPhrases, type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'
import type { ChangeTokens, moreEn, OutcomeTokens, ThemeTokens } from './en.ts'

/** Arabic, second part. Counts stand where the oblique case is right, and verbs agree with `ارتفاع`, not with a label. */
export const moreAr: typeof moreEn = {
  live: {
    abouts: {
      study: 'الدراسة',
      participation: 'من شارك',
      delivery: 'تنفيذ التدريب',
      scales: 'كلّ المقاييس',
      sections: 'رقم الفصل',
    },
    says: {
      baseline: (wave: string) => `المتوسّط، ${wave}`,
      end: (wave: string) => `المتوسّط، ${wave}`,
      change: 'متوسّط التغيّر مع إشارته',
      abs: 'متوسّط التغيّر بلا إشارة',
      low: 'التغيّر: الطرف الأدنى لفترة الثقة، بلا إشارة',
      high: 'التغيّر: الطرف الأعلى لفترة الثقة، بلا إشارة',
      ciLow: 'التغيّر: الطرف الأدنى لفترة الثقة',
      ciHigh: 'التغيّر: الطرف الأعلى لفترة الثقة',
      g: 'متوسّط التغيّر المعياريّ، g',
      size: 'حجم التغيّر بكلمة',
      pairs: 'عدد من قيسوا مرّتين',
      people: 'المديرون الذين قيسوا مرّتين',
      p: 'p',
      holm: 'p مصحَّح (هولم)',
      said: 'ما يمكن قوله عن التغيّر',
      rose: 'عدد من ارتفعوا',
      same: 'عدد من بقوا',
      fell: 'عدد من انخفضوا',
      raisedFirst: 'عدد من أثاروا الموضوع في البداية',
      raisedSecond: 'عدد من أثاروا الموضوع في النهاية',
      onlyFirst: 'عدد من أثاروا الموضوع في البداية فقط',
      onlySecond: 'عدد من أثاروا الموضوع في النهاية فقط',
      shareFirst: 'نسبة من أثاروا الموضوع في البداية',
      shareSecond: 'نسبة من أثاروا الموضوع في النهاية',
      shareChange: 'تغيّر النسبة بالنقاط',
      rho: 'ارتباط التغيّر بعدد اللقاءات',
      firstSum: 'المجموع في السنة الأولى',
      lastSum: 'المجموع في السنة الأخيرة',
      firstYear: 'السنة الأولى',
      lastYear: 'السنة الأخيرة',
      target: 'هدف السنة الأخيرة',
      verdict: 'الاستبيان والمقابلات معًا',
      sure: 'درجة اليقين',
      cases: 'عدد المديرين في الدراسة',
      casePeople: 'المديرون في الدراسة',
      schools: 'المدارس',
      interviews: 'المقابلات',
      both: 'عدد من أجابوا مرّتين',
      answeredFirst: 'عدد من أجابوا في البداية',
      answeredSecond: 'عدد من أجابوا في النهاية',
      lost: 'عدد من أجابوا في البداية فقط',
      held: 'اللقاءات الفرديّة المنعقدة',
      planned: 'اللقاءات الفرديّة المخطّطة',
      share: 'نسبة اللقاءات الفرديّة المنعقدة',
      groupHeld: 'لقاءات مجموعة المدرّبين المنعقدة',
      groupPlanned: 'لقاءات مجموعة المدرّبين المخطّطة',
      networkHeld: 'لقاءات الشبكة المنعقدة',
      networkPlanned: 'لقاءات الشبكة المخطّطة',
      all: 'عدد المقاييس المقارَنة',
      up: 'مقاييس بارتفاع واضح',
      down: 'مقاييس بانخفاض واضح',
      mayUp: 'مقاييس ربّما ارتفعت',
      mayDown: 'مقاييس ربّما انخفضت',
    },
  },
  propose: {
    up: (label: string, t: ChangeTokens) =>
      `خلال البرنامج سُجّل ارتفاع في مقياس «${label}»: من ${t.baseline} إلى ${t.end} لدى ${t.people}${sized(t)}. تتّفق المعطيات مع ارتفاع من ${t.low} إلى ${t.high} من النقاط.`,
    down: (label: string, t: ChangeTokens) =>
      `خلال البرنامج سُجّل انخفاض في مقياس «${label}»: من ${t.baseline} إلى ${t.end} لدى ${t.people}${sized(t)}. تتّفق المعطيات مع انخفاض من ${t.low} إلى ${t.high} من النقاط.`,
    mayUp: (label: string, t: ChangeTokens) =>
      `ربّما حدث خلال البرنامج ارتفاع في مقياس «${label}»: من ${t.baseline} إلى ${t.end} لدى ${t.people}${sized(t)}. إذا نُظر إلى المقياس وحده تتّفق المعطيات مع ارتفاع من ${t.low} إلى ${t.high} من النقاط؛ لكنّ ذلك قد يكون صدفة بين كلّ المقاييس التي قورنت.`,
    mayDown: (label: string, t: ChangeTokens) =>
      `ربّما حدث خلال البرنامج انخفاض في مقياس «${label}»: من ${t.baseline} إلى ${t.end} لدى ${t.people}${sized(t)}. إذا نُظر إلى المقياس وحده تتّفق المعطيات مع انخفاض من ${t.low} إلى ${t.high} من النقاط؛ لكنّ ذلك قد يكون صدفة بين كلّ المقاييس التي قورنت.`,
    none: (label: string, t: ChangeTokens) =>
      `لا تغيّر واضح في مقياس «${label}»: كان المتوسّط ${t.baseline} في البداية و${t.end} في النهاية لدى ${t.people}، وتتّفق المعطيات مع أيّ قيمة من ${t.ciLow} إلى ${t.ciHigh} من النقاط.`,
    unknown: (label: string, people: string) =>
      `قيس مقياس «${label}» مرّتين لدى ${people}، وهذا أقلّ من أن يُقال معه شيء عن تغيّر.`,
    nobody: (label: string) => `لم يُقَس مقياس «${label}» مرّتين لدى أحد، فلا يمكن قول شيء عن تغيّر.`,
    theme: (label: string, t: ThemeTokens) =>
      `في مقابلات مع ${t.people} أُجريت في المرّتين، كان عدد من أثاروا موضوع «${label}» ${t.first} في البداية و${t.second} في النهاية`,
    themeUp: '. النسبة أكبر ممّا كانت، أكثر ممّا تفسّره الصدفة.',
    themeMayUp: '. ربّما كانت النسبة أكبر ممّا كانت، لكنّ ذلك قد يكون صدفة بين كلّ المواضيع التي قورنت.',
    themeDown: '. النسبة أصغر ممّا كانت، أكثر ممّا تفسّره الصدفة.',
    themeMayDown: '. ربّما كانت النسبة أصغر ممّا كانت، لكنّ ذلك قد يكون صدفة بين كلّ المواضيع التي قورنت.',
    themeNone: '. قد يكون الفرق صدفة.',
    outcome: (label: string, t: OutcomeTokens) =>
      `${label}: ${t.first} في سنة ${t.firstYear}، ${t.last} في سنة ${t.lastYear}`,
    outcomeReached: (target: string) => `. تحقّق الهدف: ${target}.`,
    outcomeMissed: (target: string) => `. لم يتحقّق الهدف: ${target}.`,
    outcomeEnd: '.',
    together: {
      converge: 'الاستبيان والمقابلات يعزّز أحدهما الآخر.',
      mayConverge: 'ربّما يعزّز الاستبيان والمقابلات أحدهما الآخر.',
      diverge: 'الاستبيان والمقابلات يتناقضان.',
      mayDiverge: 'ربّما يتناقض الاستبيان والمقابلات.',
      silent: '',
    },
  },
  findings: {
    intro: 'جزء لكلّ نتيجة يسعى إليها البرنامج: ما وُجد، وما يقوله الاستبيان والمقابلات، وبأيّ يقين.',
    none: 'لا تحدّد الدراسة مؤشّرات، ولذلك تُروى النتائج مقياسًا بعد مقياس في الفصول التالية.',
    others: 'نتائج أخرى',
    interviewsHeading: 'في المقابلات',
    sure: (level: Part, why: Part) => say`درجة اليقين: ${level}. ${why}`,
    levels: { high: 'عالية', moderate: 'متوسّطة', low: 'منخفضة' },
    unknownLevel: 'غير معروفة',
    why: {
      judged: 'هذا حكم المقيّمين.',
      agree: 'يشير الاستبيان والمقابلات إلى الاتّجاه نفسه، ولا يقوم أيّ منهما على الصدفة وحدها.',
      one: 'يقوله مصدر واحد؛ والآخر مفتوح أو غائب أو قد يكون صدفة.',
      chance: 'قد يكون التغيّر صدفة بين كلّ ما قورن.',
      few: 'قيس مرّتين أقلّ من عشرة مديرين.',
      contradict: 'الاستبيان والمقابلات يتناقضان.',
      nothing: 'لم يكن هناك ما يُقارَن.',
    },
    elsewhere: (where: Part) => say`أرقام المدارس في الفصل ${where}.`,
  },
  design: {
    questionsHeading: 'الأسئلة',
    sourcesHeading: 'التصميم والمصادر',
    sources: (answered: Phrase, interviews: Phrase, sessions: Phrase) =>
      say`المصادر: استبيان (عدد من سُئلوا: ${answered})، والمقابلات (${interviews})، وسجلّات اللقاءات (${sessions}).`,
    detail: (where: Part) => say`كيف تُحسب الدرجات والفترات والاختبارات: في الملحق ${where}.`,
  },
  groups: {
    noScales: 'لم يُقَس أيّ مقياس في النقطتين، فلا تغيّر يُقارَن بين المجموعات.',
    intro:
      'متوسّط التغيّر بحسب المجموعة، لمن قيسوا مرّتين. لا تُعرض مجموعات تقلّ عن خمسة، ولا مجموعة أكبر يمكن أن تُستنتج منها مجموعة صغيرة.',
    none: 'لا مجموعات كبيرة بما يكفي للمقارنة من دون أن يُعرَف شخص.',
    caption: (attribute: Part) => say`متوسّط التغيّر بحسب ${attribute}`,
    scale: 'المقياس',
    column: (group: string, n: string) => `${group} (${n})`,
    city: (n: number) => `المدينة ${n}`,
    coach: (n: number) => `المدرّب ${n}`,
    school: (n: number) => `المدرسة ${n}`,
    person: (n: number) => `المجموعة ${n}`,
    upTo: (most: string) => `حتى ${most}`,
    notStated: 'غير مذكور',
    hidden: 'أقلّ من أن تُعرض',
    differs: (figure: Figure) => say`${figure}*`,
    note: '* فترة ثقة الفرق عن كلّ الآخرين لا تشمل الصفر. وعند مقارنة مجموعات كثيرة يبدو بعضها كذلك صدفةً.',
    attributes: {
      city: 'المدينة',
      coach: 'المدرّب',
      sector: 'القطاع',
      gender: 'الجنس',
      cohort: 'الفوج',
      language: 'اللغة',
      years_in_post: 'سنوات الخدمة في المنصب',
    } as Readonly<Record<string, string>>,
    found: (k: Figure, all: Figure) =>
      say`عدد مقارنات مجموعة بكلّ الآخرين التي لا تشمل فيها الفترة الصفر: ${k} من ${all}.`,
    values: {
      male: 'رجال',
      female: 'نساء',
      he: 'العبريّة',
      ar: 'العربيّة',
      en: 'الإنجليزيّة',
      state: 'حكوميّ',
      'state-religious': 'حكوميّ دينيّ',
      arab: 'عربيّ',
      druze: 'درزيّ',
      bedouin: 'بدويّ',
    } as Readonly<Record<string, string>>,
  },
  withheld: {
    heading: 'ما لم يُعرض',
    intro: 'كي لا يُعرَف أحد، تُركت بعض خلايا الجداول فارغة وحُذفت صفوف وأعمدة منها. هذه كلّها.',
    notes: [
      'القاعدة 1: لا يُعرض ما يصف أقلّ من خمسة أشخاص.',
      'القاعدة 2: ما دام المحجوب مجموعة واحدة أو أقلّ من خمسة أشخاص معًا تُحجب معه المجموعة التالية في الصغر، إذ يمكن حساب الأولى من المجاميع.',
      'لا يُذكر أيّ القاعدتين انطبقت على أيّ مجموعة، لأنّ ذلك يضيّق حجمها المحتمل.',
    ],
    none: 'لم تُحجب أيّ خلية في أيّ جدول: ليس فيها ما يصف أقلّ من خمسة أشخاص.',
    caption: 'الخلايا المحجوبة وسبب حجبها',
    what: 'المحجوب',
    rule: 'القاعدة',
    rules: { small: 'القاعدة 1', smallOrDeducible: 'القاعدة 1 أو 2' },
    inText: 'في النصّ',
    leavers: 'درجات البداية لمن غادروا مقارنةً بمن بقوا: الجدول كلّه',
    leaversOf: (scales) => say`من غادروا ومدى بعدهم عمّن بقوا: ${listPhrases(scales, '، ', ' و')}`,
    rows: (names) => say`صفوف كاملة: ${listPhrases(names, '، ', ' و')}`,
    columns: (names) => say`أعمدة كاملة: ${listPhrases(names, '، ', ' و')}`,
    cells: (group, scales) => say`${group}: ${listPhrases(scales, '، ', ' و')}`,
    attribute: (caption) => say`${caption}: الجدول كلّه`,
  },
  dose: {
    intro: 'هل تغيّر أكثر من التقوا مدرّبهم أكثر؟ يبيّن الجدول كيف يسير التغيّر مع عدد اللقاءات الفرديّة المنعقدة.',
    clear: (k: Figure, all: Figure) => say`عدد المقاييس التي لا تشمل فيها فترة ثقة الارتباط الصفر: ${k} من ${all}.`,
    none: 'لم تُسجَّل لقاءات يمكن وضع تغيّر إلى جانبها.',
    caution: 'الاقتران ليس سببًا: قد يختلف من استطاعوا اللقاء كثيرًا في أمور أخرى، وقد تكون مدرسة في ضائقة التقت أكثر.',
  },
  ownText: {
    unknownFigures: (n: number, where: string) =>
      n === 1
        ? `رقم واحد في نصّ «${where}» لم يعد معروفًا، فيُطبع –.`
        : `أرقام في نصّ «${where}» لم تعد معروفة فتُطبع –، وعددها ${n}.`,
    withheldQuotes: (n: number, where: string) =>
      n === 1
        ? `اقتباس واحد في نصّ «${where}» لا يجوز طبعه فحُذف.`
        : `اقتباسات في نصّ «${where}» لا يجوز طبعها فحُذفت، وعددها ${n}.`,
    stale: (n: number) =>
      n === 1
        ? 'جملة واحدة للمقيّمين كُتبت لأرقام غير التي تطبعها الآن.'
        : `جمل للمقيّمين كُتبت لأرقام غير التي تطبعها الآن، وعددها ${n}.`,
    finding: 'النتائج',
  },
  draft: {
    label: 'مسوّدة',
    quotes: (n: number) => (n === 1 ? 'اقتباس واحد لم يُعتمد' : `اقتباسات لم تُعتمد: ${n}`),
    notice: (n: number) =>
      n === 1 ? 'مسوّدة: اقتباس واحد لم يُعتمد للطبع.' : `مسوّدة: اقتباسات لم تُعتمد للطبع، وعددها ${n}.`,
    omissions: 'مختصر',
    approvals: 'من اعتمد الاقتباسات',
    approved: (n: string, who: string, when: string) => `${who}: ${n}، وآخرها في ${when}`,
    nobody: 'بلا اسم',
  },
  evidence: {
    state: (hash: Part) => say`حال المشروع: ${hash}`,
    figuresCaption: 'الأرقام ومصادرها',
    figuresIntro: 'كلّ رقم في التقرير بخمس خانات، بحسب الموضع الذي تعطيه فيه المقارنة؛ مع n والقياسات التي هو لها.',
    what: 'المقياس',
    n: 'n',
    waves: 'قيس في',
    figures: 'الأرقام',
    general: 'الدراسة',
  },
}

function sized({ size, g }: ChangeTokens): string {
  return size === null || g === null ? '' : `، تغيّر ${size} (g بقيمة ${g})`
}
