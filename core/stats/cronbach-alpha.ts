import { type Answer, known, unknown } from './answer.ts'
import { fisherQuantile } from './fisher-f.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { sum } from './sum.ts'

/**
 * Cronbach's alpha k/(k − 1)·(1 − Σs²ᵢ/s²ₜ). `rows`: one a respondent, with all k items answered and
 * reversed items already turned. R: `psych::alpha(x)$total$raw_alpha` on complete rows.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): Answer<number> {
  const k = rows[0]?.length ?? 0
  if (rows.length < 2) return unknown('fewer than 2 values')
  if (k < 2) return unknown('fewer than 2 items')
  const total = squaredDeviations(rows.map(sum))
  if (total === 0) return unknown('the values do not vary')
  const items = Array.from({ length: k }, (_, item) => squaredDeviations(rows.map((row) => row[item] ?? 0)))
  return known((k / (k - 1)) * (1 - sum(items) / total))
}

/**
 * Feldt's interval of alpha from k items of n respondents: 1 − (1 − α)·F, df n − 1 and (n − 1)(k − 1).
 * Source: Feldt, Woodruff and Salih (1987). R: `1 - (1 - a) * qf(c(.975, .025), n - 1, (n - 1) * (k - 1))`.
 */
export function feldtInterval(
  alpha: number,
  n: number,
  k: number,
  confidence: number,
): Answer<readonly [number, number]> {
  if (n < 2) return unknown('fewer than 2 values')
  if (k < 2) return unknown('fewer than 2 items')
  const end = (share: number): number => 1 - (1 - alpha) * fisherQuantile(share, n - 1, (n - 1) * (k - 1))
  return known([end((1 + confidence) / 2), end((1 - confidence) / 2)])
}
