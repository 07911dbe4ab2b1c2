import type { PrintedOutline, ReportDifference } from '#core/types/report-description.ts'

/** The figures of the last report against those of the next one: what is new, gone and changed; the rest is counted. */
export function compareEvidence(
  last: (NonNullable<ReportDifference['last']> & { readonly figures: Readonly<Record<string, string>> }) | null,
  next: { readonly stateHash: string; readonly printed: readonly PrintedOutline[] },
): ReportDifference {
  if (last === null) return { last: null, isSameState: false, same: 0, rows: [] }
  const { figures, at, coder, stateHash } = last
  const now = new Set(next.printed.map(({ path }) => path))
  const rows = next.printed.flatMap(({ path, about, text }): ReportDifference['rows'] => {
    const was = figures[path]
    if (was === text) return []
    return [{ path, about, kind: was === undefined ? 'new' : 'changed', was: was ?? null, is: text }]
  })
  const gone = Object.entries(figures).filter(([path]) => !now.has(path))
  return {
    last: { at, coder, stateHash },
    isSameState: stateHash === next.stateHash,
    same: next.printed.length - rows.length,
    rows: [...rows, ...gone.map(([path, was]) => ({ path, about: '', kind: 'gone' as const, was, is: null }))],
  }
}
