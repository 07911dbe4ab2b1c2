import { foldLabel } from '../text/fold-label.ts'

/** The name most like `wanted`, for "did you mean"; null when none is near (over a third of the letters differ). */
export function nearestName(wanted: string, names: readonly string[]): string | null {
  const goal = foldLabel(wanted).slice(0, 80)
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(goal.length / 3)) + 1
  for (const name of names) {
    const distance = editDistance(goal, foldLabel(name).slice(0, 80))
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

/** ` Did you mean 'x'?`, or nothing. */
export function didYouMean(wanted: string, names: readonly string[]): string {
  const near = nearestName(wanted, names)
  return near === null ? '' : ` Did you mean '${near}'?`
}

/** Levenshtein distance in UTF-16 units. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
