import type { Case } from './cases.ts'
import {
  lateJoiners,
  leavers,
  leaversBelow,
  pointsPerSession,
  surveySeed,
  type Theme,
  themes,
  type WaveId,
} from './design.ts'
import { normal, type Random, randomStream } from './random.ts'

/** Standard deviation of principals' true scores, and of their true changes, on the 1–5 scale. */
const spreadOfScores = 0.68
const spreadOfChange = 0.4
/** Standard deviation of the coaches' means within change: an intraclass correlation of a few hundredths. */
const spreadOfCoaches = 0.09
/**
 * Standard deviation of the change that a scale of five answers shows, answers' chance and rounding included: what a
 * true d_z is multiplied by to have points.
 */
const spreadShown = 0.66

/** True scores by wave, then scale, then case. A case has no score in a wave that it did not answer. */
export type Latent = Readonly<Record<WaveId, Readonly<Record<string, Readonly<Record<string, number>>>>>>

/** True scores of every principal in both waves, with the designed changes in them. */
export function latentScores(cases: readonly Case[], held: Readonly<Record<string, number>>): Latent {
  const random = randomStream(surveySeed, 'latent')
  const general = cases.map(() => normal(random))
  const generalChange = cases.map(() => normal(random))
  const latent = { baseline: {}, end: {} } as Record<WaveId, Record<string, Record<string, number>>>
  for (const theme of themes) {
    const start = cases.map((one, index) => startOf(random, theme, one, general[index] ?? 0))
    const change = changesOf(random, theme, cases, generalChange, held)
    latent.baseline[theme.scale] = byCase(cases, start, (id) => lateJoiners[id] === undefined)
    latent.end[theme.scale] = byCase(
      cases,
      start.map((value, index) => value + (change[index] ?? 0)),
      (id) => leavers[id] === undefined,
    )
  }
  return latent
}

function startOf(random: Random, theme: Theme, one: Case, general: number): number {
  const below = leavers[one.id] === undefined ? 0 : leaversBelow
  return theme.start - below + spreadOfScores * (0.5 * general + Math.sqrt(0.75) * normal(random))
}

/** Changes whose mean over those who answered twice is exactly the designed one. */
function changesOf(
  random: Random,
  theme: Theme,
  cases: readonly Case[],
  general: readonly number[],
  held: Readonly<Record<string, number>>,
): readonly number[] {
  const coachMeans = new Map(
    [...new Set(cases.map((one) => one.coach))].map((coach) => [coach, spreadOfCoaches * normal(random)]),
  )
  const perSession = theme.scale === 'confidence' ? pointsPerSession : 0
  const raw = cases.map(
    (one, index) =>
      spreadOfChange * (0.45 * (general[index] ?? 0) + Math.sqrt(0.8) * normal(random)) +
      (coachMeans.get(one.coach) ?? 0) +
      perSession * (held[one.id] ?? 0),
  )
  const stayed = raw.filter((_, index) => answeredTwice(cases[index]?.id ?? ''))
  const centre = stayed.reduce((sum, value) => sum + value, 0) / stayed.length
  return raw.map((value) => value - centre + theme.trueDz * spreadShown)
}

function answeredTwice(id: string): boolean {
  return leavers[id] === undefined && lateJoiners[id] === undefined
}

function byCase(
  cases: readonly Case[],
  values: readonly number[],
  has: (id: string) => boolean,
): Record<string, number> {
  return Object.fromEntries(cases.flatMap((one, index) => (has(one.id) ? [[one.id, values[index] ?? 0]] : [])))
}
