import { themes } from './design.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { Answered } from './survey-answers.ts'

/** Scale scores by scale, then case: the mean of the answered items (reversed where due) if half were answered. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>

export function scoreAnswers(rows: readonly Answered[], questionnaire: Questionnaire): Scores {
  return Object.fromEntries(
    themes.map((theme) => {
      const scored = rows.flatMap((row) => {
        const score = scaleScore(row, theme.scale, questionnaire)
        return score === null ? [] : [[row.caseId, score] as const]
      })
      return [theme.scale, Object.fromEntries(scored)]
    }),
  )
}

function scaleScore(row: Answered, scale: string, questionnaire: Questionnaire): number | null {
  const items = questionnaire.items.map((item, index) => ({ item, value: row.values[index] ?? null }))
  const own = items.filter(({ item }) => item.scale === scale)
  const values = own.flatMap(({ item, value }) => (value === null ? [] : [item.reversed ? 6 - value : value]))
  return values.length < own.length / 2 ? null : mean(values)
}

/** What a comparison of the two waves should find for a scale. */
export type Observed = {
  readonly pairs: number
  readonly baselineMean: number
  readonly endMean: number
  readonly meanChange: number
  readonly sdChange: number
  readonly dz: number
  readonly t: number
}

/** Mean change, its standard deviation (n − 1), d_z and paired t of a scale. */
export function observedChange(
  baseline: Readonly<Record<string, number>>,
  end: Readonly<Record<string, number>>,
): Observed {
  const pairs = Object.entries(baseline).flatMap(([id, before]) => {
    const after = end[id]
    return after === undefined ? [] : [{ before, after }]
  })
  const changes = pairs.map((pair) => pair.after - pair.before)
  const meanChange = mean(changes)
  const sdChange = Math.sqrt(changes.reduce((sum, one) => sum + (one - meanChange) ** 2, 0) / (changes.length - 1))
  return {
    pairs: pairs.length,
    baselineMean: mean(pairs.map((pair) => pair.before)),
    endMean: mean(pairs.map((pair) => pair.after)),
    meanChange,
    sdChange,
    dz: meanChange / sdChange,
    t: (meanChange / sdChange) * Math.sqrt(pairs.length),
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
