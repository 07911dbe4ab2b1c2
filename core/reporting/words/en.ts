import { type Part, say, withText } from '../phrase.ts'
import type { Figure, Phrase } from '../report-model.ts'
import type { LeftOut } from '../template/running/left-out.ts'
import { moreEn } from './more/en.ts'

const counted = (one: string, many: string) => (n: Figure) =>
  n.value === 1 ? say`${withText(n, `one ${one}`)}` : say`${n} ${many}`

/** A study's label within an English sentence: `Data use` becomes `data use`, `ICT use` stays. */
function low(part: Part): Phrase {
  return say`${part}`.map((inline) =>
    inline.kind === 'name'
      ? { ...inline, text: inline.text.replace(/^\p{Lu}(?=[\p{Ll} ])/u, (c) => c.toLowerCase()) }
      : inline,
  )
}

/** Several labels at the start of a sentence: the first keeps its capital. */
function lowButFirst(names: Phrase): Phrase {
  return [...names.slice(0, 1), ...low(names.slice(1))]
}

const principals = counted('principal', 'principals')
const interviews = counted('interview', 'interviews')

/** English. Its shape is the catalogue's: what is here must be in every language. */
export const en = {
  ...moreEn,
  comma: ', ',
  and: ' and ',
  dash: ' – ',
  appendixLetters: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
  counted: {
    principals,
    interviews,
    sessions: counted('session', 'sessions'),
    coaches: counted('coach', 'coaches'),
    schools: counted('school', 'schools'),
    cities: counted('city', 'cities'),
    coders: counted('coder', 'coders'),
  },
  waves: { baseline: 'Baseline', end: 'End of year' },
  coach: (number: number) => `Coach ${number}`,
  nobodyNamed: 'No coach named',
  look: {
    logo: 'Logo of the foundation',
    logoOf: (funder: string) => `Logo: ${funder}`,
    darkened: 'The accent colour is too light to be read on white, so the report uses a darker one.',
    missingStyles: (styles: readonly string[]) =>
      `The Word template has no style for: ${styles.join(', ')}. The report’s own are used for these.`,
    template: (why: string) => `The Word template could not be used: ${why}`,
    leftOut: (kinds: readonly string[]) =>
      `Of the Word template’s headers and footers these are not in the report: ${kinds.join('; ')}.`,
    leftOutKinds: {
      picture: 'pictures that are neither PNG nor JPEG or are damaged',
      linked: 'pictures and parts that stand outside the file',
      shape: 'shapes, text boxes and watermarks of letters',
      field: 'fields and forms other than page numbers (dates, names, file names, document properties)',
      link: 'the addresses behind links; their words are kept',
      object: 'embedded objects and notes',
      hidden: 'hidden text',
      long: 'what is longer than a header or footer can be',
      damaged: 'headers or footers that are damaged',
    } as Readonly<Record<LeftOut, string>>,
    templatePicture: 'Picture of the foundation’s letterhead',
  },
  cover: {
    kind: 'Evaluation report',
    subtitle: (baseline: Part, end: Part) => say`Change among the principals from ${low(baseline)} to ${low(end)}`,
    subtitleOneWave: 'What the principals said',
    funder: 'Funder',
    grant: 'Grant',
    written: 'Written on',
    people: 'People',
    pseudonyms: 'all under pseudonyms',
    contents: 'Contents',
    page: 'Page',
    figure: 'Figure',
    table: 'Table',
  },
  sections: {
    summary: 'Summary',
    programme: 'The programme',
    indicators: 'Indicators at a glance',
    methods: 'How the figures were made',
    participation: 'Who took part and who is missing',
    delivery: 'What was delivered',
    findings: 'Findings, outcome by outcome',
    groups: 'For whom and where',
    dose: 'Change and the number of sessions',
    recommendations: 'Recommendations',
    design: 'Questions and design',
    scales: 'What changed in the questionnaire',
    themes: 'What principals said in interviews',
    joint: 'Questionnaire and interviews side by side',
    outcomes: 'Graduates, year by year',
    limits: 'How far these results reach',
    instrument: 'The questionnaire',
    codebook: 'The codebook',
    tables: 'Full tables',
    evidence: 'Where each figure and quote comes from',
    versions: 'Versions, seed and what was masked',
  },
  summary: {
    designNoSurvey: (asked: Phrase) => say`The study is of ${asked}. No questionnaire was answered.`,
    keyInterviews: 'principals interviewed both times',
    design: (asked: Phrase, baseline: Part, end: Part, pairs: Figure) =>
      say`The same questions were put to ${asked} at two points, ${low(baseline)} and ${low(end)}; ${pairs} answered both times, and change is measured within these same people.`,
    designOneWave: (asked: Phrase) =>
      say`One measurement was made, of ${asked}. There is nothing yet to compare it with.`,
    interviewed: (n: Phrase) => say`Interviews with ${n} were recorded at both points and coded for themes.`,
    questionsHeading: 'Questions',
    questions: [
      'Was the coaching delivered as planned?',
      'Did principals change, in what they report and in what they say?',
      'Do the questionnaire and the interviews agree?',
      'What became of the number of graduates?',
    ],
    findingsHeading: 'Findings',
    nothingYet: 'There are not yet enough data for a finding.',
    unmoved: (k: Figure, all: Figure, names: Phrase) =>
      say`On ${k} of ${all} scales no change can be told from chance: ${low(names)}.`,
    delivered: (held: Figure, planned: Figure, share: Figure) =>
      say`${held} of ${planned} planned coaching sessions were held (${share}).`,
    caution: 'There is no comparison group. This report speaks of change during the programme, not because of it.',
    changeLabel: 'Change',
    keyPairs: 'principals measured both times',
    keySessions: 'planned sessions held',
    keyUp: 'scales with a clear rise',
    keyDown: 'scales with a clear fall',
    keyMayUp: (n: Figure) => say`${n} more may have risen`,
    keyMayDown: (n: Figure) => say`${n} more may have fallen`,
    semicolon: '; ',
    alsoUp: (names: Phrase) => say`A clear rise was also found in ${low(names)}.`,
    alsoDown: (names: Phrase) => say`A clear fall was also found in ${low(names)}.`,
    findingMayUp: (names: Phrase, all: Figure) =>
      say`${lowButFirst(names)} may have risen, but among ${all} scales compared this can be chance.`,
    findingMayDown: (names: Phrase, all: Figure) =>
      say`${lowButFirst(names)} may have fallen, but among ${all} scales compared this can be chance.`,
    of: (part: Figure, all: Figure) => say`${part} of ${all}`,
    chartUp: (names: Phrase) => say`Principals reported a clear rise in ${low(names)}`,
    chartDown: (names: Phrase) => say`Principals reported a clear fall in ${low(names)}`,
    chartBoth: (up: Phrase, down: Phrase) =>
      say`Principals reported a clear rise in ${low(up)}, and a fall in ${low(down)}`,
    chartNone: 'No scale changed by more than chance could',
    chartNoneClear: 'No scale changed clearly',
    mayUp: (name: Phrase) => say`${low(name)} may have risen`,
    mayDown: (name: Phrase) => say`${low(name)} may have fallen`,
    scalesMayUp: (n: Figure) => say`${n} scales may have risen`,
    scalesMayDown: (n: Figure) => say`${n} scales may have fallen`,
    chartMore: (n: number) => `${n} more`,
    chartSubtitle: (n: Part, confidence: string) =>
      say`Means at both points and mean change with its ${confidence} interval; pairs: ${n}. Coloured where the interval is clear of zero.`,
  },
  programme: {
    about: (title: Part) => say`This report evaluates the programme “${title}”.`,
    funded: (funder: Part) => say`It is funded by ${funder}.`,
    granted: (funder: Part, grant: Part) => say`It is funded by ${funder} under grant ${grant}.`,
    idea: 'Its idea is that principals who are coached lead mathematics in their schools with more confidence, plan by data about students and build teams that learn together; and that more students then finish the highest level of mathematics.',
    logicCaption: 'From resources to results: the logic the evaluation follows',
    step: 'Step',
    what: 'What it means here',
    resources: 'Resources',
    activities: 'Activities',
    outputs: 'Outputs',
    shortTerm: 'Expected within the year',
    longTerm: 'Expected in the years after',
    coached: (coaches: Phrase, people: Phrase) => say`${coaches} for ${people}`,
    inSchools: (schools: Phrase) => say` in ${schools}`,
    inCities: (cities: Phrase) => say` in ${cities}`,
    activity: (sessions: Figure) => say`${sessions} individual coaching sessions planned`,
    groups: (group: Figure) => say`, ${group} group meetings of the coaches`,
    network: (network: Figure) => say`, ${network} network meetings`,
    output: (held: Figure, planned: Figure) => say`${held} of ${planned} individual sessions held`,
    notStated: 'Not recorded in this study',
    assumption:
      'The chain assumes that what is practised in coaching is carried into the school, and that schools keep enough mathematics teachers. The study does not test these assumptions.',
  },
  indicators: {
    nothing: 'None of the outcomes has a source that can be compared.',
    left: 'Sources with nothing to compare are not listed.',
    intro:
      'One row for each source that speaks to an outcome. “Rose” and “fell” are said of clear changes only; “may have” of those that can be chance among all that were compared.',
    caption: 'Outcomes, sources and where they stand',
    none: 'The study names no indicators.',
    outcome: 'Outcome',
    source: 'Source',
    target: 'Target',
    change: 'Change',
    n: 'n',
    status: 'Status',
    scale: (label: Part) => say`Questionnaire: ${label}`,
    item: (label: Part) => say`Question: ${label}`,
    code: (label: Part) => say`Interviews: ${label}`,
    site: (label: Part) => say`Schools: ${label}`,
    notes:
      'Questionnaire: means of those measured both times. Interviews: share of those interviewed both times who raised the theme. Schools: sum over schools in the first and last year.',
    statuses: {
      up: 'rose',
      mayUp: 'may have risen',
      down: 'fell',
      mayDown: 'may have fallen',
      none: 'no clear change',
    },
    unknown: 'not compared',
    reached: 'target reached',
    missed: 'below target',
    noTarget: 'no target set',
  },
  methods: {
    design: (baseline: Part, end: Part) =>
      say`The study measures the same people before and after: ${low(baseline)} and ${low(end)}. A change is always the second minus the first, for those who were measured both times.`,
    oneWave: (wave: Part) => say`The study has one measurement so far: ${low(wave)}.`,
    scalesCaption: 'The scales and how consistently they were answered',
    scale: 'Scale',
    items: 'Questions',
    reversed: 'reversed',
    range: 'Range',
    alpha: (wave: Part) => say`Alpha, ${low(wave)}`,
    alphaNote:
      'Alpha tells how far the questions of a scale hang together (0 to 1), among those who answered all of them; their number in brackets.',
    scoring:
      'A scale’s score is the mean or the sum of its answered questions, as the study declares; reversed questions are turned first. Somebody with too few answers gets no score rather than an estimated one.',
    testing: (confidence: string) =>
      say`Mean change comes with its ${confidence} interval and a paired t test. Probabilities are also shown adjusted for the number of scales compared (Holm).`,
    suggested: {
      separator: '; ',
      says: (list: Phrase) =>
        say`The paired t test was settled beforehand and is the same for all, so that no test is chosen for its result. By the number of pairs, changes of zero, skew and Shapiro and Wilk’s test, these data would have suggested: ${list}. Wilcoxon’s and the permutation test stand beside it in the appendix.`,
      tests: {
        none: 'no test',
        permutation: 'a permutation test',
        wilcoxon: 'Wilcoxon’s signed-rank test',
        t: 'the paired t test',
      },
      reasons: {
        'fewer than 2 pairs': 'fewer than two pairs',
        'no change varies': 'all changes are alike',
        'few pairs': 'few pairs',
        'many zeros': 'many changes are zero',
        'skewed changes': 'the changes are skewed',
        'single item': 'a single question is ordinal',
        'changes not normal': 'the changes do not look normal',
        'changes look normal': 'the changes look normal',
        'enough pairs': 'enough pairs for a mean to be well behaved',
      },
    },
    wording: (limit: string) =>
      say`How sentences are worded: a change is called a clear rise or fall where its interval lies wholly on one side of zero and its adjusted probability is below ${limit}. Where only the interval does, a rise or fall “may” have happened: when many measures are compared, one of them can look so by chance. All else is no clear change. Marks in the figures have a colour wherever the interval lies wholly on one side of zero.`,
    size: 'The size of a change is called very small below 0.2, small below 0.5, moderate below 0.8 and large from there, by the standardised mean change g; where that is not known, no word for size is used. These are conventions, not judgements of what matters in a school.',
    themes: (interviews: Phrase, coders: Phrase) =>
      say`In ${interviews}, ${coders} marked where each theme of the codebook is spoken of. A theme counts as raised by a person at one point in time when it is marked anywhere in that person’s texts.`,
    mcnemar: 'Shares of people are compared with the exact McNemar test, which looks at those who changed.',
    noThemes: 'No texts were coded.',
    ethics:
      'Principals, coaches and schools are not named. Quotes carry a pseudonym and the time of measurement, never a city or school. Groups of fewer than five people are not shown.',
  },
  primary: {
    named: (label: Part) => say`The plan names one primary measure: ${low(label)}.`,
    before: (marked: Part) =>
      say`It was marked in the study’s file on ${marked}, before anything of the second measurement was there. Its probability is that of one test planned in advance and is not adjusted.`,
    with: (marked: Part) =>
      say`It came into the study’s file on ${marked} together with the data of the second measurement, so the file cannot show that it was chosen beforehand. Its probability is read adjusted, like that of the others.`,
    after: (marked: Part, data: Part) =>
      say`It was marked in the study’s file on ${marked}, when data of the second measurement were already there (since ${data}), so it is not called planned in advance. Its probability is read adjusted, like that of the others.`,
    family:
      'The other measures are families, read by their adjusted probabilities; the adjusted probabilities in the tables count every measure of a kind, the primary one included.',
    finding: (label: Part) => say`The plan’s primary measure is ${low(label)}.`,
  },
  participation: {
    intro: (both: Figure, baseline: Phrase, end: Phrase) =>
      say`The questionnaire was answered by ${baseline} at the first measurement and by ${end} at the second; ${both} did so both times.`,
    oneWave: (n: Phrase) => say`The questionnaire was answered by ${n}.`,
    noSurvey: 'No questionnaire was answered in this study.',
    flowCaption: 'Who answered when',
    group: 'Group',
    people: 'Principals',
    roster: 'On the roster',
    answered: (wave: Part) => say`Answered: ${low(wave)}`,
    both: 'Answered both times',
    lost: 'First measurement only',
    joined: 'Second measurement only',
    attritionCaption: 'Did those who left differ at the first measurement?',
    stayed: 'Stayed: mean (n)',
    left: 'Left: mean (n)',
    g: 'Difference, g',
    attritionNote: 'g above zero: those who stayed scored higher. With few leavers this is a hint, not a test.',
    attritionHidden: 'Fewer than five principals left: their scores are not shown, so that none can be recognised.',
    attritionNoneLost: 'Nobody who answered at first was lost.',
    deliveryHeading: 'Delivery of the coaching',
    delivery: (held: Figure, planned: Figure, share: Figure) =>
      say`Of ${planned} planned individual sessions ${held} were held (${share}).`,
    groupHeld: (held: Figure, planned: Figure) => say`The coaches met as a group ${held} times of ${planned} planned.`,
    networkHeld: (held: Figure, planned: Figure) => say`Of ${planned} planned network meetings ${held} took place.`,
    noSessions: 'No sessions are recorded in this study.',
    numberCaption: 'Individual sessions by number',
    number: 'Session',
    staffCaption: 'Individual sessions by coach',
    staff: 'Coach',
    planned: 'Planned',
    held: 'Held',
    share: 'Share held',
    heatAll: 'Every planned session was held',
    heatTitle: (number: Part, share: Figure) => say`Session ${number} was held least often: ${share} of those planned`,
    heatSubtitle: (n: Part) => say`Share of planned individual sessions held, by coach and session number; ${n}`,
    sessionNumber: 'Session number',
  },
  sizes: { verySmall: 'very small', small: 'small', moderate: 'moderate', large: 'large' },
  scales: {
    intro: 'Each scale in the study’s order. Baseline, end and change are of those measured both times.',
    none: 'The study has no scales.',
    noPairs: 'No scale has principals with a score at both points, so no change can be told.',
    caption: 'Change in each scale',
    scale: 'Scale',
    pairs: 'Pairs',
    change: 'Change',
    interval: (confidence: string) => `${confidence} interval`,
    to: ' to ',
    p: 'p',
    adjusted: 'p, adjusted',
    g: 'g',
    pNote: 'p: paired t test; adjusted by Holm over all scales. g: standardised mean change.',
    titles: {
      up: (label: Part) => say`${label}: a clear rise`,
      mayUp: (label: Part) => say`${label}: a rise that may be chance`,
      down: (label: Part) => say`${label}: a clear fall`,
      mayDown: (label: Part) => say`${label}: a fall that may be chance`,
      none: (label: Part) => say`${label}: no clear change`,
    },
    titleUnknown: (label: Part) => say`${label}: not compared`,
    slopeTitle: (rose: Figure, same: Figure, fell: Figure) => say`${rose} rose, ${same} stayed, ${fell} fell`,
    subtitle: (n: Phrase) => say`A line each for ${n}; dots are means`,
    counts: (pairs: Phrase, rose: Figure, same: Figure, fell: Figure) =>
      say`Of ${pairs} measured both times, ${rose} rose, ${same} stayed the same and ${fell} fell.`,
    changed: {
      up: (mean: Figure, low: Figure, high: Figure) =>
        say`The mean rose by ${mean} points; the data are compatible with a rise between ${low} and ${high}.`,
      mayUp: (mean: Figure, low: Figure, high: Figure) =>
        say`The mean is ${mean} points higher. Taken alone the data are compatible with a rise between ${low} and ${high}; among all the scales compared it may be chance.`,
      down: (mean: Figure, low: Figure, high: Figure) =>
        say`The mean fell by ${mean} points; the data are compatible with a fall between ${low} and ${high}.`,
      mayDown: (mean: Figure, low: Figure, high: Figure) =>
        say`The mean is ${mean} points lower. Taken alone the data are compatible with a fall between ${low} and ${high}; among all the scales compared it may be chance.`,
      none: (mean: Figure, low: Figure, high: Figure) =>
        say`The mean changed by ${mean} points, which cannot be told from chance: the data are compatible with anything between ${low} and ${high}.`,
    },
    size: (size: string, g: Figure) =>
      say`By the usual convention this change is ${size} (${withText(g, `g\u00a0=\u00a0${g.text.replace('+', '')}`)}).`,
    noInterval: (mean: Figure) => say`The mean changed by ${mean} points; how certain that is cannot be said.`,
    unknown: (why: Part) => say`No change can be computed: ${why}.`,
    findingUp: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
      say`${label} rose from ${from} to ${to} among ${n}; the data are compatible with a rise of ${low} to ${high} points.`,
    findingDown: (label: Part, from: Figure, to: Figure, low: Figure, high: Figure, n: Phrase) =>
      say`${label} fell from ${from} to ${to} among ${n}; the data are compatible with a fall of ${low} to ${high} points.`,
  },
  themes: {
    oneWave: 'There is one measurement, so no theme can be compared. These are the themes and some of what was said.',
    intro: (n: Phrase) =>
      say`Counts are of ${n} with a text at both points. A theme that is not raised need not be absent from a person’s work: interviews follow the talk.`,
    none: 'No texts were coded in this study.',
    noPairs: 'No principal has a text at both points, so themes cannot be compared.',
    caption: 'Who raised each theme',
    theme: 'Theme',
    n: 'n',
    onlyBaseline: 'Only first',
    onlyEnd: 'Only second',
    change: 'Change, points',
    interval: (confidence: string) => `${confidence} interval`,
    p: 'p',
    note: 'Change in hundredths of the people. p: exact McNemar test, not adjusted; the adjusted values are in the appendix.',
    chartSubtitle: (n: Phrase) =>
      say`Number who raised each theme at both points, of ${n}. Coloured where the interval of the change is clear of zero.`,
    chartUp: (names: Phrase) => say`More principals spoke of ${low(names)}`,
    chartDown: (names: Phrase) => say`Fewer principals spoke of ${low(names)}`,
    chartBoth: (up: Phrase, down: Phrase) => say`More principals spoke of ${low(up)}, fewer of ${low(down)}`,
    chartNone: 'No theme gained or lost more than chance could explain',
    chartNoneClear: 'No theme clearly gained or lost',
    chartMay: (names: Phrase) => say`the change in ${low(names)} may be chance`,
    sentence: (base: Figure, end: Figure, n: Figure) =>
      say`Raised by ${base} of ${n} at the first point and by ${end} of ${n} at the second.`,
    moved: (gained: Figure, dropped: Figure) =>
      say`Of those, ${gained} raised it only the second time and ${dropped} only the first.`,
    changed: {
      up: 'The share rose by more than chance would explain.',
      mayUp: 'The share may have risen, but among all the themes compared this can be chance.',
      down: 'The share fell by more than chance would explain.',
      mayDown: 'The share may have fallen, but among all the themes compared this can be chance.',
      none: 'The difference can be chance.',
    },
    unknown: (why: Part) => say`It cannot be compared: ${why}.`,
    finding: (label: Part, base: Figure, end: Figure, n: Figure) =>
      say`In interviews, ${low(label)} was raised by ${base} of ${n} principals at first and by ${end} of ${n} at the end.`,
    findingMay: 'Among all the themes compared this can be chance.',
    counterVoice: 'another voice',
    noQuote: 'No quote of this theme can be printed.',
  },
  joint: {
    oneSource: 'Only one of the two sources can be compared, or neither: there is nothing to set side by side.',
    intro:
      'Where both sources move the same way, or neither moves, they are said to confirm each other. A clear change in one and none in the other is no contradiction when only a few were interviewed; it leaves the question open. What may be chance is said with a “may”.',
    caption: 'What each source says',
    outcome: 'Outcome',
    survey: 'Questionnaire',
    interviews: 'Interviews',
    together: 'Together',
    quote: 'In a principal’s words',
    directions: { up: 'up', mayUp: 'may be up', down: 'down', mayDown: 'may be down', none: 'no clear change' },
    verdict: { converge: 'confirm each other', diverge: 'contradict each other', silent: 'open' },
    mayVerdict: { converge: 'may confirm each other', diverge: 'may contradict each other', silent: 'open' },
    noQuote: 'no quote',
  },
  outcomes: {
    /** Names of well-known outcomes by their column's id. */
    known: { five_unit_graduates: 'Five-unit mathematics graduates' },
    none: 'The study holds no yearly figures of schools.',
    caption: (label: Part) => say`${label}, year by year`,
    year: 'Year',
    sites: 'Schools',
    sum: 'Sum',
    mean: 'Mean per school',
    shareOf: 'Share of cohort',
    target: 'Target',
    risen: (label: Part, from: Figure, to: Figure, first: Part, last: Part) =>
      say`${label}: from ${from} in ${first} to ${to} in ${last}`,
    reached: (target: Figure) => say`The target of ${target} for the last year was reached.`,
    missed: (target: Figure) => say`The target of ${target} for the last year was not reached.`,
    subtitle: (sites: Phrase) => say`Sum over ${sites}, by year, against the target`,
    subtitleNoTarget: (sites: Phrase) => say`Sum over ${sites}, by year`,
    lag: 'Coaching in one year can show in graduates only years later, and the same schools took part in the national programme throughout: these figures describe what happened, not what the coaching did.',
  },
  limits: {
    noControl:
      'There is no comparison group. What changed, changed during the programme; whether because of it, this design cannot say. Other reforms, experience gained in a year of work, and the attention of being studied are other explanations.',
    selfReport:
      'The questionnaire is what principals say of themselves. After coaching they may also judge themselves by a stricter measure than before, which hides change, or answer as they think is hoped for, which feigns it.',
    attrition: (lost: Phrase, asked: Figure) =>
      say`Missing at the second measurement: ${lost} of ${asked} who answered the first. If those who left did worse, the picture here is too bright.`,
    interviews: (n: Figure, all: Figure) =>
      say`Interviews at both points exist for ${n} of ${all} principals. Their words illustrate; they do not count the whole.`,
    clusters: (n: Figure) =>
      say`Principals share ${n} coaches. People with the same coach may resemble each other, so the intervals are likely somewhat too narrow; with so few coaches this cannot be corrected well.`,
    many: (n: Figure) =>
      say`Comparing ${n} scales makes a chance finding likelier. The adjusted probabilities allow for this.`,
    lag: 'Graduates lag: students now in the last year chose their level of mathematics before the coaching began.',
    oneWave: 'There is only one measurement, so nothing can be said about change.',
  },
  appendix: {
    item: 'Question',
    text: 'Text',
    kind: 'Kind',
    range: 'Answers',
    itemKinds: { likert: 'scale', number: 'number', choice: 'choice', open: 'open' },
    noInstrument: 'The study has no questionnaire.',
    noCodebook: 'The study has no codebook.',
    code: 'Theme',
    include: 'Use it when',
    exclude: 'Do not use it when',
    example: 'Example',
    scalesCaption: 'Scales: levels and effects, of the pairs',
    meanSd: (wave: Part) => say`${wave}, mean (SD)`,
    testsCaption: 'Scales: tests of the change',
    sdOfChange: 'SD of change',
    t: 't (df)',
    wilcoxon: 'Wilcoxon V (p)',
    permutation: 'Sign-flip p',
    dz: 'd (z)',
    gInterval: 'g, interval',
    rankBiserial: 'Rank-biserial',
    themesCaption: 'Themes: the full fourfold count',
    both: 'Both',
    neither: 'Neither',
    density: (wave: Part) => say`Per 1000 words, ${low(wave)}`,
    doseCaption: 'Does change go with the number of sessions received?',
    doseNote: 'Spearman correlation of change with sessions held. It shows association, never cause.',
    rho: 'rho',
    holm: 'p, Holm',
    bh: 'p, BH',
    evidenceIntro:
      'Each quote by its number in the text: the theme it was coded with, whose it is by pseudonym, and where it stands in the document, in characters from the start.',
    noEvidence: 'The report prints no quotes.',
    quote: 'Quote',
    evidenceCaption: 'Quotes and their places',
    document: 'Document',
    place: 'Place',
    version: 'Throughline version',
    state: 'State of the project',
    seed: 'Seed',
    resamples: 'Resamples',
    confidence: 'Confidence',
    studyId: 'Study',
    figuresNote:
      'Every other figure is the one that “compare” gives for this state of the project, rounded for print; with the same state, version and seed it comes out the same.',
    versionsCaption: 'What gives the same report again',
    fact: 'Fact',
    value: 'Value',
    maskedHeading: 'What was masked',
    nothingMasked: 'Nothing had to be masked.',
  },
  charts: {
    row: 'Row',
    people: 'Principals',
    mean: 'Mean',
    low: 'Interval, from',
    high: 'Interval, to',
    values: 'The values of this figure',
  },
  /** The workbook: what its own sheets and their columns are called. */
  sheets: {
    contents: 'Contents',
    figures: 'All figures',
    quotes: 'Quotes',
    dictionary: 'Data dictionary',
    sheet: 'Sheet',
    holds: 'What it holds',
    rows: 'Rows',
    section: 'Section',
    place: 'Where',
    inWords: 'In words',
    printed: 'As printed',
    value: 'Value',
    measure: 'Measure',
    path: 'Place in “compare --json”',
    waves: 'Waves',
    text: 'Text',
    start: 'From character',
    end: 'To character',
    column: 'Column',
    heading: 'Heading',
    kind: 'Kind',
    words: 'text',
    number: 'number',
    shown: 'Shown as',
    from: 'Comes from',
    note: 'Numbers are kept whole and only shown rounded. Texts are kept as text, also those that begin with =, +, - or @. A figure that cannot be computed reads –; why stands beneath its table.',
    parts: {
      mean: 'mean',
      sd: 'SD',
      n: 'n',
      alpha: 'alpha',
      p: 'p',
      gav: 'g',
      scales: 'questions',
      reversed: 'reversed',
      'ci[0]': 'from',
      'ci[1]': 'to',
    } as Readonly<Record<string, string>>,
  },
  notices: {
    maskedQuotes: (count: number) =>
      count === 1
        ? 'In one quote identifying words were replaced by […].'
        : `In ${count} quotes identifying words were replaced by […].`,
    maskedText: (where: string) => `Identifying words were replaced by […]: ${where}.`,
    suppressedCoaches: (count: number) =>
      count === 1
        ? 'One coach has fewer than five principals and is not shown.'
        : `${count} coaches are not shown: they have fewer than five principals, or their figures would give such a coach away.`,
    spokenNames:
      'Names known to the study were looked for: principals, staff, schools and cities. Names only spoken in interviews need a reader’s eye before publication.',
    controls: 'Control characters in the study’s texts were left out: no file can hold them.',
    longNames:
      'A name of the study is too long for a chart or a table and is cut short there; the codebook and the list of scales have it whole.',
    places: {
      title: 'the study’s title or funder',
      label: 'the name of a wave, scale, theme, outcome or indicator',
      item: 'the text of a question',
      codebook: 'the codebook',
      ownText: 'the evaluators’ own text',
      letterhead: 'the header or footer of the Word template',
    },
  },
  /** Names of well-known themes and scales by id, where the study gives none in this language. */
  labels: {} as Readonly<Record<string, string>>,
  /** Reasons of the comparison as it words them: it is English already. */
  reasons: {} as Readonly<Record<string, string>>,
  why: {
    because: (why: string, where: Phrase) => say`– ${why}: ${where}`,
  },
  alt: {
    change: (rows: string) => `Chart of mean change. ${rows}`,
    changeRow: (label: string, change: string, low: string, high: string) => `${label}: ${change} (${low} to ${high})`,
    slope: (label: string, n: string, from: string, to: string) =>
      `Lines of ${n} principals on ${label}; the mean goes from ${from} to ${to}.`,
    heat: (rows: string) => `Share of planned sessions held. ${rows}`,
    presence: (rows: string) => `Number of principals who raised each theme. ${rows}`,
    presenceRow: (label: string, from: string, to: string) => `${label}: ${from}, then ${to}`,
    years: (rows: string) => `Sum by year. ${rows}`,
    yearRow: (year: string, value: string, target: string) => `${year}: ${value}, target ${target}`,
  },
}

/** The shape of a catalogue: a key missing in a language is a type error. */
export type Words = typeof en
