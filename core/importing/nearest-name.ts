import { foldLabel } from '../text/fold-label.ts'

/** Enough for a roster or a folder; a suggestion is not worth a wait. */
const MAX_NAMES = 1000

/**
 * The name most like `wanted`, for "did you mean"; null when none is near: over a third of the letters differ, or the number
 * in it does (`P09` is no slip for `P01`). Marks between the letters count least.
 */
export function nearestName(wanted: string, names: readonly string[]): string | null {
  const goal = foldLabel(wanted).slice(0, 80)
  const goalLetters = lettersOf(goal)
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(goalLetters.length / 3)) + 1
  for (const name of names.slice(0, MAX_NAMES)) {
    const fold = foldLabel(name).slice(0, 80)
    if (Math.abs(fold.length - goal.length) > goal.length || !haveSameNumber(goal, fold)) continue
    const distance = editDistance(goalLetters, lettersOf(fold)) + editDistance(goal, fold) / 1000
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

function haveSameNumber(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')]
  return x === '' || y === '' || Number(x) === Number(y)
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
