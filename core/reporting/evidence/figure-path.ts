/** Of `measures[scale:confidence].change.mean` the measure; null of a figure that is of no measure, or counts all of a kind. */
export function measureInPath(path: string): string | null {
  return /^measures\[([^\]:]+:[^\]]+)\]/.exec(path)?.[1] ?? null
}

/** Of `measures[scale:confidence].change.mean` what follows the measure; of others all. */
export function endOfPath(path: string): string {
  return path.replace(/^measures\[[^\]]+\]\.?/, '') || path
}
