import type { Case } from './cases.ts'
import type { CodingRow } from './codings.ts'
import { lateJoiners, leavers, parentOf, sampleSeed, themes, type WaveId } from './design.ts'
import { interviewees } from './interview-plan.ts'
import type { Observed } from './scoring.ts'
import { type Session, sessionsHeld } from './sessions.ts'

/** What `truth.json` is written from. */
export type TruthParts = {
  readonly cases: readonly Case[]
  readonly sessions: readonly Session[]
  readonly answered: Readonly<Record<WaveId, readonly string[]>>
  readonly observed: Readonly<Record<string, Observed>>
  readonly codings: readonly CodingRow[]
}

/** The design of the sample as data: what a comparison of it must find. */
export function truthOf(parts: TruthParts): unknown {
  return {
    synthetic: true,
    seed: sampleSeed,
    scales: Object.fromEntries(
      themes.map((theme) => [
        theme.scale,
        { trueDz: theme.trueDz, direction: theme.direction, observed: rounded(parts.observed[theme.scale] ?? {}) },
      ]),
    ),
    codes: Object.fromEntries(themes.map((theme) => [theme.code, presence(theme.code)])),
    childCodes: parentOf,
    interviews: interviewees.map(({ id, language, gender, secondCoder }) => ({ id, language, gender, secondCoder })),
    codings: {
      all: parts.codings.length,
      byCoder: { Noa: count(parts.codings, 'Noa'), Samir: count(parts.codings, 'Samir') },
    },
    attrition: {
      baseline: parts.answered.baseline.length,
      end: parts.answered.end.length,
      both: parts.answered.baseline.filter((id) => parts.answered.end.includes(id)).length,
      lost: Object.keys(leavers),
      joined: Object.keys(lateJoiners),
    },
    sessions: delivery(parts),
  }
}

/** In how many of the twelve interviewed cases the theme is present in both waves, in one of them, in neither. */
function presence(code: string): unknown {
  const has = (wave: WaveId) =>
    new Set(interviewees.filter((one) => one.themes[wave].includes(code)).map((one) => one.id))
  const baseline = has('baseline')
  const end = has('end')
  const both = [...baseline].filter((id) => end.has(id)).length
  return {
    baseline: baseline.size,
    end: end.size,
    both,
    baselineOnly: baseline.size - both,
    endOnly: end.size - both,
    neither: interviewees.length - baseline.size - end.size + both,
  }
}

function delivery({ cases, sessions }: TruthParts): unknown {
  const individual = sessions.filter((one) => one.kind === 'individual')
  const heldIn = (list: readonly Session[]): number => list.filter((one) => one.heldOn !== '').length
  const kind = (name: Session['kind']) => sessions.filter((one) => one.kind === name)
  return {
    planned: individual.length,
    held: heldIn(individual),
    group: { planned: kind('coach group').length, held: heldIn(kind('coach group')) },
    network: { planned: kind('network').length, held: heldIn(kind('network')) },
    byNumber: [1, 2, 3, 4, 5, 6, 7].map((number) => heldIn(individual.filter((one) => one.number === number))),
    byCoach: Object.fromEntries(
      [...new Set(cases.map((one) => one.coach))]
        .sort()
        .map((coach) => [coach, heldIn(individual.filter((one) => one.coach === coach))]),
    ),
    byCase: sessionsHeld(sessions),
  }
}

function count(codings: readonly CodingRow[], coder: CodingRow['coder']): number {
  return codings.filter((one) => one.coder === coder).length
}

/** Six decimals: enough for any comparison, and readable. */
function rounded(figures: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(6))]))
}
