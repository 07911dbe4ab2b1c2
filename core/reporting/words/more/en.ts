import { listPhrases, type Part, say } from '../../phrase.ts'
import type { Figure, Phrase } from '../../report-model.ts'

/** A study's label within an English sentence: `Data use` becomes `data use`, `ICT use` stays. */
const low = (label: string) => label.replace(/^\p{Lu}(?=[\p{Ll} ])/u, (letter) => letter.toLowerCase())

/** English, second part: the evaluators' findings and words, live figures, evidence. Strings here may hold `{{tokens}}`. */
export const moreEn = {
  /** What live figures are of and what they are, by which they are searched. */
  live: {
    abouts: {
      study: 'The study',
      participation: 'Who took part',
      delivery: 'Delivery',
      scales: 'All scales',
      sections: 'Section number',
    },
    says: {
      baseline: (wave: string) => `mean, ${low(wave)}`,
      end: (wave: string) => `mean, ${low(wave)}`,
      change: 'mean change, with sign',
      abs: 'mean change, without sign',
      low: 'change: lower end of the interval, without sign',
      high: 'change: upper end of the interval, without sign',
      ciLow: 'change: lower end of the interval',
      ciHigh: 'change: upper end of the interval',
      g: 'standardised mean change, g',
      size: 'size of the change, in a word',
      pairs: 'number measured both times',
      people: 'principals measured both times',
      p: 'p',
      holm: 'p, adjusted (Holm)',
      said: 'what may be said of the change',
      rose: 'number who rose',
      same: 'number who stayed',
      fell: 'number who fell',
      raisedFirst: 'number who raised it at first',
      raisedSecond: 'number who raised it at the end',
      onlyFirst: 'number who raised it only at first',
      onlySecond: 'number who raised it only at the end',
      shareFirst: 'share who raised it at first',
      shareSecond: 'share who raised it at the end',
      shareChange: 'change of the share, points',
      rho: 'correlation of change with sessions held',
      firstSum: 'sum, first year',
      lastSum: 'sum, last year',
      firstYear: 'first year',
      lastYear: 'last year',
      target: 'target, last year',
      verdict: 'questionnaire and interviews together',
      sure: 'how sure it is',
      cases: 'principals in the study, number',
      casePeople: 'principals in the study',
      schools: 'schools',
      interviews: 'interviews',
      both: 'answered both times, number',
      answeredFirst: 'answered at first, number',
      answeredSecond: 'answered at the end, number',
      lost: 'answered at first only, number',
      held: 'individual sessions held',
      planned: 'individual sessions planned',
      share: 'share of individual sessions held',
      groupHeld: 'group meetings of coaches held',
      groupPlanned: 'group meetings of coaches planned',
      networkHeld: 'network meetings held',
      networkPlanned: 'network meetings planned',
      all: 'number of scales compared',
      up: 'scales with a clear rise',
      down: 'scales with a clear fall',
      mayUp: 'scales that may have risen',
      mayDown: 'scales that may have fallen',
    },
  },
  /** Sentences proposed for findings: strings with tokens, of which the evaluator makes what is right. */
  propose: {
    up: (label: string, t: ChangeTokens) =>
      `During the programme, ${low(label)} rose from ${t.baseline} to ${t.end} among ${t.people}${sized(t)}; the data are compatible with a rise of ${t.low} to ${t.high} points.`,
    down: (label: string, t: ChangeTokens) =>
      `During the programme, ${low(label)} fell from ${t.baseline} to ${t.end} among ${t.people}${sized(t)}; the data are compatible with a fall of ${t.low} to ${t.high} points.`,
    mayUp: (label: string, t: ChangeTokens) =>
      `During the programme, ${low(label)} may have risen, from ${t.baseline} to ${t.end} among ${t.people}${sized(t)}. Taken alone the data are compatible with a rise of ${t.low} to ${t.high} points; among all the scales compared this can be chance.`,
    mayDown: (label: string, t: ChangeTokens) =>
      `During the programme, ${low(label)} may have fallen, from ${t.baseline} to ${t.end} among ${t.people}${sized(t)}. Taken alone the data are compatible with a fall of ${t.low} to ${t.high} points; among all the scales compared this can be chance.`,
    none: (label: string, t: ChangeTokens) =>
      `In ${low(label)} no clear change can be told: the mean went from ${t.baseline} to ${t.end} among ${t.people}, and the data are compatible with anything from ${t.ciLow} to ${t.ciHigh} points.`,
    unknown: (label: string, people: string) =>
      `${label} was measured both times for ${people}, too few to tell a change.`,
    nobody: (label: string) => `${label} was not measured both times for anybody, so no change can be told.`,
    theme: (label: string, t: ThemeTokens) =>
      `Of ${t.people} interviewed both times, ${t.first} spoke of ${low(label)} at first and ${t.second} at the end`,
    themeUp: ': more than before, by more than chance would explain.',
    themeMayUp: ': perhaps more than before, though among all the themes compared this can be chance.',
    themeDown: ': fewer than before, by more than chance would explain.',
    themeMayDown: ': perhaps fewer than before, though among all the themes compared this can be chance.',
    themeNone: '; the difference can be chance.',
    outcome: (label: string, t: OutcomeTokens) =>
      `${label} went from ${t.first} in ${t.firstYear} to ${t.last} in ${t.lastYear}`,
    outcomeReached: (target: string) => `; the target of ${target} was reached.`,
    outcomeMissed: (target: string) => `; the target of ${target} was not reached.`,
    outcomeEnd: '.',
    together: {
      converge: 'Questionnaire and interviews confirm each other.',
      mayConverge: 'Questionnaire and interviews may confirm each other.',
      diverge: 'Questionnaire and interviews contradict each other.',
      mayDiverge: 'Questionnaire and interviews may contradict each other.',
      silent: '',
    },
  },
  findings: {
    intro:
      'One part for each outcome the programme is meant to reach: what is found, what the questionnaire and the interviews say, and how sure that is.',
    none: 'The study names no indicators, so findings are told measure by measure in the sections that follow.',
    others: 'Other findings',
    interviewsHeading: 'In the interviews',
    sure: (level: Part, why: Part) => say`How sure this is: ${level}. ${why}`,
    levels: { high: 'high', moderate: 'moderate', low: 'low' },
    unknownLevel: 'not known',
    why: {
      judged: 'This is the evaluators’ judgement.',
      agree: 'Questionnaire and interviews point the same way, and neither rests on chance alone.',
      one: 'One source tells it; the other is open, missing or may be chance.',
      chance: 'Among all that was compared the change can be chance.',
      few: 'Fewer than ten principals were measured both times.',
      contradict: 'Questionnaire and interviews contradict each other.',
      nothing: 'Nothing could be compared.',
    },
    elsewhere: (where: Part) => say`School figures are in section ${where}.`,
  },
  design: {
    questionsHeading: 'Questions',
    sourcesHeading: 'Design and sources',
    sources: (answered: Phrase, interviews: Phrase, sessions: Phrase) =>
      say`The sources are a questionnaire (${answered}), ${interviews} and the records of ${sessions}.`,
    detail: (where: Part) => say`How scores, intervals and tests are made is in appendix ${where}.`,
  },
  groups: {
    noScales: 'No scale is measured at both points, so there is no change to compare between groups.',
    intro:
      'Mean change by group, of those measured both times. Groups of fewer than five are not shown, nor a larger one from which a smaller could be worked out.',
    none: 'No groups are large enough to be compared without a person being recognised.',
    caption: (attribute: Part) => say`Mean change by ${attribute}`,
    scale: 'Scale',
    column: (group: string, n: string) => `${group} (${n})`,
    city: (n: number) => `City ${n}`,
    coach: (n: number) => `Coach ${n}`,
    school: (n: number) => `School ${n}`,
    person: (n: number) => `Group ${n}`,
    upTo: (most: string) => `up to ${most}`,
    notStated: 'Not stated',
    hidden: 'too few to be shown',
    differs: (figure: Figure) => say`${figure}*`,
    note: '* The interval of the difference from all others is clear of zero. When many groups are compared, some look so by chance.',
    attributes: {
      city: 'city',
      coach: 'coach',
      sector: 'sector',
      gender: 'gender',
      cohort: 'cohort',
      language: 'language',
      years_in_post: 'years in post',
    } as Readonly<Record<string, string>>,
    found: (k: Figure, all: Figure) =>
      say`In ${k} of ${all} comparisons of a group with all others the interval is clear of zero.`,
    values: {
      male: 'men',
      female: 'women',
      he: 'Hebrew',
      ar: 'Arabic',
      en: 'English',
      state: 'state',
      'state-religious': 'state-religious',
      arab: 'Arab',
      druze: 'Druze',
      bedouin: 'Bedouin',
    } as Readonly<Record<string, string>>,
  },
  withheld: {
    heading: 'What is withheld',
    intro:
      'So that nobody can be recognised, some cells of the tables are empty, and some rows and columns are left out. This is all of them.',
    notes: [
      'Rule 1: what describes fewer than five people is not shown.',
      'Rule 2: for as long as what is withheld is a single group, or fewer than five people together, the next smallest group is withheld with it, since the first could be worked out from the totals.',
      'Which of the two held for which group is not said: it would narrow down how large they are.',
    ],
    none: 'No cell of any table was withheld: nothing in them describes fewer than five people.',
    caption: 'Cells that are withheld, and why',
    what: 'Withheld',
    rule: 'Rule',
    rules: { small: 'Rule 1', smallOrDeducible: 'Rule 1 or 2' },
    inText: 'In the text',
    leavers: 'Scores at first of those who left, beside those who stayed: the whole table',
    leaversOf: (scales: readonly Phrase[]) =>
      say`Those who left, and how far they are from those who stayed: ${listPhrases(scales, ', ', ' and ')}`,
    rows: (names: readonly Phrase[]) => say`Whole rows: ${listPhrases(names, ', ', ' and ')}`,
    columns: (names: readonly Phrase[]) => say`Whole columns: ${listPhrases(names, ', ', ' and ')}`,
    cells: (group: Phrase, scales: readonly Phrase[]) => say`${group}: ${listPhrases(scales, ', ', ' and ')}`,
    attribute: (caption: Phrase) => say`${caption}: the whole table`,
  },
  dose: {
    intro:
      'Did those who met their coach more often change more? The table shows how change goes with the number of individual sessions held.',
    clear: (k: Figure, all: Figure) => say`On ${k} of ${all} scales the interval of the correlation is clear of zero.`,
    none: 'No sessions are recorded with a change to set beside them.',
    caution:
      'An association is no cause: those who could meet often may differ in other ways, and a school in trouble may have met more often.',
  },
  ownText: {
    unknownFigures: (n: number, where: string) =>
      n === 1
        ? `One figure in the text of “${where}” is not known any more; it is printed as –.`
        : `${n} figures in the text of “${where}” are not known any more; they are printed as –.`,
    withheldQuotes: (n: number, where: string) =>
      n === 1
        ? `One quote in the text of “${where}” may not be printed and was left out.`
        : `${n} quotes in the text of “${where}” may not be printed and were left out.`,
    stale: (n: number) =>
      n === 1
        ? 'One sentence of the evaluators was written for other figures than it prints now.'
        : `${n} sentences of the evaluators were written for other figures than they print now.`,
    finding: 'the findings',
  },
  draft: {
    label: 'Draft',
    quotes: (n: number) => (n === 1 ? 'one quote has not been approved' : `${n} quotes have not been approved`),
    notice: (n: number) =>
      n === 1
        ? 'Draft: one quote has not been approved for printing.'
        : `Draft: ${n} quotes have not been approved for printing.`,
    omissions: 'shortened',
    approvals: 'Who approved the quotes',
    approved: (n: string, who: string, when: string) => `${who}: ${n}, last on ${when}`,
    nobody: 'not named',
  },
  evidence: {
    state: (hash: Part) => say`State of the project: ${hash}`,
    figuresCaption: 'Figures and where they come from',
    figuresIntro:
      'Each figure of this report, unrounded to five digits, by the place at which “compare” gives it; with n and the measurements it is of.',
    what: 'Measure',
    n: 'n',
    waves: 'Measured at',
    figures: 'Figures',
    general: 'The study',
  },
}

/** Sentences of a change get its tokens, `{{…}}`; `size` and `g` are null where no effect size is known. */
export interface ChangeTokens {
  readonly baseline: string
  readonly end: string
  readonly low: string
  readonly high: string
  readonly ciLow: string
  readonly ciHigh: string
  readonly people: string
  readonly size: string | null
  readonly g: string | null
}

export interface ThemeTokens {
  readonly first: string
  readonly second: string
  readonly people: string
}

export interface OutcomeTokens {
  readonly first: string
  readonly last: string
  readonly firstYear: string
  readonly lastYear: string
}

function sized({ size, g }: ChangeTokens): string {
  return size === null || g === null ? '' : `, a ${size} change (g\u00a0=\u00a0${g})`
}
