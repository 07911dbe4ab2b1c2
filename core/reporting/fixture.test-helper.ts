import type { CodeMeasure, Comparison, OutcomeMeasure, ScoreMeasure } from '#core/types/comparison.ts'
import { NO_PLAN } from '#core/types/report-plan.ts'
import type { CandidateQuote, ReportSource } from '#core/types/report-source.ts'
import type { StudyData } from '#core/types/study-data.ts'

/** Twelve invented principals of three coaches; the last coach has two, too few to be shown. */
const NAMES = [
  'Dalit Ozeri',
  'Amir Khatun',
  'Rina Belkovich',
  'Yusra Haddadin',
  'Gil Marzon',
  'Noa Peretski',
  'Sami Darwazi',
  'Tamar Golanit',
  'Eyal Brosh',
  'Huda Mansurin',
  'Lior Katzav',
  'Maya Dorfmann',
]
const CASES = NAMES.map((_, i) => `P${String(i + 1).padStart(2, '0')}`)
const COACHES = ['Shoshana Velt', 'Karim Nasrani', 'Orly Fishbane']
const coachOf = (i: number) => COACHES[i < 5 ? 0 : i < 10 ? 1 : 2] ?? ''

const SCALES = [
  { id: 'confidence', label: 'Leadership confidence', change: 0.6123, g: 0.87, low: 0.3311, high: 0.8935 },
  { id: 'data-use', label: 'Data use', change: 0.4417, g: 0.55, low: 0.1204, high: 0.763 },
  { id: 'team-building', label: 'Team building', change: 0.0312, g: 0.04, low: -0.2101, high: 0.2725 },
  { id: 'resource-pooling', label: 'Resource pooling', change: -0.3811, g: -0.46, low: -0.7012, high: -0.061 },
]
const CODES = [
  { id: 'leadership-confidence', name: 'Leadership confidence', present: [2, 0, 6, 2], clear: [0.21, 0.88] },
  { id: 'data-use', name: 'Data use', present: [3, 1, 3, 3], clear: [-0.18, 0.55] },
  { id: 'resource-pooling', name: 'Resource pooling', present: [3, 4, 1, 2], clear: [-0.66, 0.12] },
] as const

/** The names that no report may contain, and forms of them as transcripts have them. */
export const PLANTED = [
  'Dalit',
  'Ozeri',
  'Marzon',
  'Velt',
  'Ofek Hills',
  'Kiryat Shaked',
  'דלית',
  'עוזרי',
  'קריית שקד',
  'يسرى',
  'حدادين',
]

const QUOTE_TEXTS: Readonly<Record<string, readonly (readonly [CandidateQuote['language'], string])[]>> = {
  'leadership-confidence': [
    [
      'en',
      'When they argue about functions I look at the clock, because I, Dalit, have nothing at all to say to them.',
    ],
    ['he', 'פעם לא העזתי להיכנס לישיבות של הצוות, ובדלית עוזרי של אז אין מה להיזכר. היום אני יושבת איתם כל שבועיים.'],
    ['ar', 'كنت أخاف أن أدخل إلى جلسة طاقم الرياضيات، وقالت لي يسرى حدادين إنّ هذا طبيعي في السنة الأولى.'],
    [
      'en',
      'Now I open the meeting myself and ask what the mapping showed; nobody at Ofek Hills looks surprised any more.',
    ],
  ],
  'data-use': [
    ['he', 'אנחנו פותחים את הקובץ של המיפוי ב־Excel ועוברים תלמיד תלמיד, ובקריית שקד כבר מכירים את זה 🙂'],
    [
      'en',
      'We <img src=x onerror=alert(1)> look at the same table every month, all of us, and decide who needs an hour more.',
    ],
    ['ar', 'نفتح جدول العلامات كلّ شهر ونقرّر معًا من يحتاج إلى ساعة إضافية في 5 وحدات.'],
  ],
  'resource-pooling': [
    ['en', 'The hours we had pooled with the school next door went back in spring, and with them the second group.'],
    ['he', 'את השעות של הרשות חילקנו בין שתי הקבוצות, ואחר כך נשארנו בלי כלום עד סוף השנה.'],
  ],
}

/** A whole study with its comparison, small but with everything a report can show. */
export function fixtureSource(): ReportSource {
  const study = fixtureStudy()
  return {
    study,
    comparison: fixtureComparison(),
    primary: null,
    pairs: Object.fromEntries(SCALES.map((scale) => [`scale:${scale.id}`, pairsOf(scale.change)])),
    quotes: fixtureQuotes(),
    codebook: CODES.map(({ id, name }) => ({
      code: id,
      name,
      definition: `What ${name.toLowerCase()} means here.`,
      include: 'It is spoken of.',
      exclude: 'It is not.',
      example: '“As Gil Marzon said, we try.”',
    })),
    methods: { appVersion: '0.1.0', projectStateHash: 'c0ffee12' },
    identifying: {
      names: [...NAMES, 'דלית עוזרי', 'يسرى حدادين'],
      schools: ['Ofek Hills Comprehensive School'],
      cities: ['Kiryat Shaked', 'קריית שקד'],
      colleagues: [],
      ids: [],
    },
    groups: {},
    plan: NO_PLAN,
  }
}

/** The same study before its second wave, without a questionnaire's scales or texts: as bare as can be. */
export function bareSource(): ReportSource {
  const whole = fixtureSource()
  return {
    ...whole,
    study: {
      ...whole.study,
      waves: whole.study.waves.slice(0, 1),
      analysis: { ...whole.study.analysis, waves: null },
      instruments: [],
      scales: [],
      responses: [],
      documents: [],
      codes: [],
      codings: [],
      indicators: [],
      sessions: [],
      outcomes: [],
      sites: [],
      staff: [],
    },
    comparison: {
      ...whole.comparison,
      waves: null,
      why: 'the study compares no two waves',
      attrition: { baseline: 0, end: 0, both: 0, lost: [], joined: [], compared: [] },
      measures: [],
      dose: [],
      delivery: { planned: 0, held: 0, byCase: [], byStaff: [], bySessionNumber: [], group: NONE, network: NONE },
      indicators: [],
    },
    pairs: {},
    quotes: [],
    codebook: [],
  }
}

const NONE = { planned: 0, held: 0 }

function fixtureStudy(): StudyData {
  return {
    study: {
      id: 'fixture',
      title: 'Coaching <b>principals</b>',
      funder: 'The Trump & Sons Fund',
      grant: '267',
      language: 'he',
    },
    waves: [
      { id: 'baseline', label: 'Baseline', date: '2017-09-15' },
      { id: 'end', label: 'End of year', date: '2018-06-15' },
    ],
    analysis: { waves: ['baseline', 'end'], resamples: 10000, seed: 267, confidence: 0.95, clusterBy: 'coach' },
    cases: CASES.map((id, i) => ({
      id,
      pseudonym: id,
      site: `S${i}`,
      attributes: { coach: coachOf(i), city: 'Kiryat Shaked' },
    })),
    sites: CASES.map((_, i) => ({
      id: `S${i}`,
      name: i === 0 ? 'Ofek Hills Comprehensive School' : `Upland ${i} School`,
      city: 'Kiryat Shaked',
    })),
    staff: COACHES.map((name) => ({ id: name, name, role: 'coach' })),
    sessions: CASES.flatMap((id, i) =>
      [1, 2, 3].map((number) => ({
        kind: 'individual' as const,
        case: id,
        number,
        heldOn: number === 3 && i % 4 === 0 ? null : '2018-01-10',
        staff: coachOf(i),
        minutes: 60,
        topics: [],
      })),
    ),
    outcomes: [],
    instruments: [
      {
        id: 'leadership',
        label: 'Questionnaire',
        items: SCALES.flatMap(({ id }) =>
          [1, 2].map((i) => ({
            id: `${id}-${i}`,
            type: 'likert' as const,
            text: `I lead it (${id} ${i}) / אני מוביל את זה`,
            min: 1,
            max: 5,
            labels: [],
          })),
        ),
      },
    ],
    responses: [{ case: 'P01', wave: 'baseline', item: 'confidence-1', value: 3, missing: null }],
    answerSheets: [],
    scales: SCALES.map(({ id, label }) => ({
      id,
      label,
      items: [1, 2].map((i) => ({ item: `${id}-${i}`, reversed: i === 2 })),
      score: 'mean',
      minAnswered: 0.5,
    })),
    documents: CASES.slice(0, 10).flatMap((id) =>
      ['baseline', 'end'].map((wave) => ({
        id: `doc-${id}-${wave}`,
        name: `${id}-${wave}`,
        case: id,
        wave,
        words: 900,
        codePoints: 5000,
      })),
    ),
    codes: CODES.map(({ id, name }) => ({ id, name, parent: null, color: '#B24743' })),
    codings: fixtureQuotes().map(({ codingId, documentId, code, coder, startCodePoint, endCodePoint }, i) => ({
      id: codingId,
      document: documentId,
      code,
      coder,
      startCodePoint,
      endCodePoint,
      weight: null,
      direction: i % 2 === 0 ? 'positive' : 'negative',
    })),
    indicators: [
      {
        id: 'lead',
        label: 'Confidence to lead',
        scales: ['confidence'],
        codes: ['leadership-confidence'],
        outcomes: [],
      },
      { id: 'focus', label: 'More graduates', scales: ['team-building'], codes: [], outcomes: ['five_unit_graduates'] },
    ],
  }
}

function fixtureQuotes(): readonly CandidateQuote[] {
  return Object.entries(QUOTE_TEXTS).flatMap(([code, texts]) =>
    texts.map(([language, text], i) => {
      const wave = i % 2 === 0 ? 'baseline' : 'end'
      const id = CASES[(i * 3 + code.length) % 10] ?? 'P01'
      return {
        codingId: `coding-${code}-${i}`,
        documentId: `doc-${id}-${wave}`,
        documentPseudonym: `${id}, ${wave}`,
        casePseudonym: id,
        wave,
        code,
        coder: 'Rater One',
        text,
        startCodePoint: 100 + i * 500,
        endCodePoint: 100 + i * 500 + [...text].length,
        language,
      }
    }),
  )
}

function pairsOf(change: number): ReportSource['pairs'][string] {
  return CASES.slice(0, 10).map((id, i) => {
    const baseline = 2 + (i % 5) * 0.5
    return { case: id, baseline, end: Math.min(5, Math.max(1, baseline + change + ((i % 3) - 1) * 0.5)) }
  })
}

function fixtureComparison(): Comparison {
  return {
    study: 'fixture',
    waves: ['baseline', 'end'],
    confidence: 0.95,
    resamples: 10000,
    seed: 267,
    attrition: {
      baseline: 11,
      end: 11,
      both: 10,
      lost: ['P11'],
      joined: ['P12'],
      compared: SCALES.map(({ id }) => ({
        measure: `scale:${id}`,
        stayed: { n: 10, mean: 3.1, sd: 0.6 },
        lost: { n: 1, mean: 2.8, sd: null, why: 'fewer than 2 values' },
        g: null,
        why: 'fewer than 2 in a group',
      })),
    },
    measures: [...SCALES.map(scoreMeasure), ...CODES.map(codeMeasure), outcomeMeasure()],
    dose: [{ measure: 'scale:confidence', n: 10, rho: 0.3127, p: 0.3789, ci: [-0.3911, 0.7842] }],
    delivery: {
      planned: 36,
      held: 33,
      byCase: CASES.map((id, i) => ({ case: id, planned: 3, held: i % 4 === 0 ? 2 : 3 })),
      byStaff: COACHES.map((staff) => ({ staff, planned: 12, held: 11 })),
      bySessionNumber: [
        { number: 1, planned: 12, held: 12 },
        { number: 2, planned: 12, held: 12 },
        { number: 3, planned: 12, held: 9 },
      ],
      group: { planned: 3, held: 3 },
      network: { planned: 2, held: 1 },
    },
    indicators: [
      {
        id: 'lead',
        survey: 'up',
        interviews: 'up',
        verdict: 'converge',
        measures: ['scale:confidence', 'code:leadership-confidence'],
      },
      {
        id: 'focus',
        survey: 'none',
        interviews: null,
        why: 'the indicator names no code',
        verdict: 'silent',
        measures: ['scale:team-building', 'outcome:five_unit_graduates'],
      },
    ],
  }
}

function scoreMeasure({ id, label, change, g, low, high }: (typeof SCALES)[number]): ScoreMeasure {
  return {
    id: `scale:${id}`,
    kind: 'scale',
    label,
    reliability: {
      baseline: { alpha: 0.8123, omega: 0.82, n: 11 },
      end: { alpha: null, omega: null, n: 11, why: 'an item does not vary' },
    },
    n: { baseline: 11, end: 11, pairs: 10 },
    baseline: { mean: 3.0125, sd: 0.7122, median: 3 },
    end: { mean: 3.0125 + change, sd: 0.6514, median: 3.5 },
    change: { mean: change, sd: 0.4913, ci: [low, high] },
    t: { t: 3.9417, df: 9, p: 0.000317 },
    wilcoxon: { v: 47.5, p: 0.0137, method: 'exact' },
    permutation: { p: 0.0117, method: 'exact' },
    effect: {
      dz: g * 1.1,
      dav: g,
      gav: g,
      rankBiserial: 0.71,
      ci: [low * 1.4, high * 1.4],
      ciOf: 'gav',
      ciMethod: 'BCa',
    },
    adjusted: { holm: 0.0127, bh: 0.0064 },
    cluster: { by: 'coach', clusters: 3, icc: null, ci: null, why: 'fewer than 3 values' },
  }
}

function codeMeasure({ id, name, present, clear }: (typeof CODES)[number]): CodeMeasure {
  const [both, baselineOnly, endOnly, neither] = present
  return {
    id: `code:${id}`,
    kind: 'code',
    label: name,
    n: { pairs: 10 },
    present: { both, baselineOnly, endOnly, neither },
    share: {
      baseline: (both + baselineOnly) / 10,
      end: (both + endOnly) / 10,
      change: (endOnly - baselineOnly) / 10,
      ci: [clear[0], clear[1]],
    },
    mcnemar: { p: 0.03125, method: 'exact' },
    adjusted: { holm: 0.0938, bh: 0.0938 },
    density: { baseline: 1.234, end: 2.345, unit: 'segments per 1000 words' },
  }
}

function outcomeMeasure(): OutcomeMeasure {
  const years = [
    [2016, 412, 430],
    [2017, 448, 455],
    [2018, 1490, 1480],
  ] as const
  return {
    id: 'outcome:five_unit_graduates',
    kind: 'outcome',
    label: 'five unit graduates',
    byYear: years.map(([year, sum, target]) => ({
      year,
      sites: 12,
      sum,
      mean: sum / 12,
      share: null,
      target,
      why: 'no cohort is given for this outcome',
    })),
  }
}
