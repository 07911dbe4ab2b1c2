/**
 * The truth that is built into the sample. Everything that a comparison should find is decided here, and nothing else
 * in the generator decides it.
 */
export const sampleSeed = 267
/** The seed of the answers alone: a draw that shows the built-in effects clearly and none beside them. */
export const surveySeed = 968

export type Language = 'he' | 'ar' | 'en'
export type WaveId = 'baseline' | 'end'
export const waveIds: readonly WaveId[] = ['baseline', 'end']

/** A theme: its code, its survey scale, and the change that principals really went through. */
export type Theme = {
  readonly code: string
  readonly scale: string
  readonly items: string
  readonly label: string
  /** Mean of the latent scale (1–5) at baseline. */
  readonly start: number
  /** Mean change over its standard deviation, as the scale should show it. */
  readonly trueDz: number
  readonly direction: 'rises' | 'falls' | 'none'
}

export const themes: readonly Theme[] = [
  {
    code: 'leadership-confidence',
    scale: 'confidence',
    items: 'lc',
    label: 'Leadership confidence',
    start: 2.85,
    trueDz: 0.8,
    direction: 'rises',
  },
  {
    code: 'data-use',
    scale: 'data-use',
    items: 'du',
    label: 'Data use',
    start: 2.75,
    trueDz: 0.65,
    direction: 'rises',
  },
  {
    code: 'mathematics-focus',
    scale: 'mathematics-focus',
    items: 'mf',
    label: 'Mathematics focus',
    start: 3.1,
    trueDz: 0.35,
    direction: 'rises',
  },
  {
    code: 'resource-pooling',
    scale: 'resource-pooling',
    items: 'rp',
    label: 'Resource pooling',
    start: 3.55,
    trueDz: -0.45,
    direction: 'falls',
  },
  {
    code: 'team-building',
    scale: 'team-building',
    items: 'tb',
    label: 'Team building',
    start: 3.4,
    trueDz: 0,
    direction: 'none',
  },
  {
    code: 'management-routines',
    scale: 'management-routines',
    items: 'mr',
    label: 'Management routines',
    start: 2.9,
    trueDz: 0.45,
    direction: 'rises',
  },
  {
    code: 'culture-of-excellence',
    scale: 'culture-of-excellence',
    items: 'ce',
    label: 'Culture of excellence',
    start: 3.3,
    trueDz: 0,
    direction: 'none',
  },
  {
    code: 'communities-of-practice',
    scale: 'communities-of-practice',
    items: 'cp',
    label: 'Communities of practice',
    start: 2.7,
    trueDz: 0.3,
    direction: 'rises',
  },
]

/** Codes under a theme's own code. */
export const parentOf: Readonly<Record<string, string>> = {
  'leading-the-maths-team': 'leadership-confidence',
  'mapping-tests': 'data-use',
  'teaching-hours': 'resource-pooling',
  'department-head-meetings': 'management-routines',
  'peer-observation': 'communities-of-practice',
}

/** The theme that a code belongs to. */
export function themeOf(code: string): string {
  return parentOf[code] ?? code
}

/** Principals who left during the year, with the last session they had. They did not answer at the end. */
export const leavers: Readonly<Record<string, number>> = { P07: 4, P19: 5, P31: 4, P44: 6 }
/** Principals who joined late, with the first session they had. They did not answer at baseline. */
export const lateJoiners: Readonly<Record<string, number>> = { P48: 2, P49: 2, P50: 3 }
/** Sessions of principals who stayed that did not take place, beside those of the coach who fell short. */
export const missedSessions: Readonly<Record<string, readonly number[]>> = {
  P14: [3, 6],
  P22: [7],
  P36: [4, 6],
  P42: [2],
}
/** The coach (by place in the list of coaches, from 0) who fell short, on which session, and how many held it. */
export const shortfall = { coach: 5, session: 5, held: 2 }
/** How far a leaver's baseline lies under that of those who stayed, in points of the latent scale. */
export const leaversBelow = 0.35
/** Points of leadership confidence that go with one session more. */
export const pointsPerSession = 0.3
/** Principals who skipped many items of one questionnaire. */
export const skippers: Readonly<Record<string, WaveId>> = { P13: 'end', P36: 'baseline' }
