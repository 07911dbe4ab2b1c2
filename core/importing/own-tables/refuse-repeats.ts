import { type Findings, problemAt } from '../reading.ts'

interface Sourced {
  readonly sourceFile: string
  readonly sourceRow: number
}

/** Reports each row whose key a row of another file had before it; within a file the readers look themselves. */
export function refuseRepeats<T extends Sourced>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  columnOf: (row: T) => string | undefined,
  say: (row: T) => string,
  findings: Findings,
): void {
  const first = new Map<string, T>()
  const told = new Set<string>()
  for (const row of rows) {
    const key = keyOf(row)
    const before = first.get(key)
    if (before === undefined) first.set(key, row)
    else if (before.sourceFile !== row.sourceFile && !told.has(JSON.stringify([key, row.sourceFile]))) {
      told.add(JSON.stringify([key, row.sourceFile]))
      const message = `${say(row)} in ${before.sourceFile}, row ${before.sourceRow}, already. Keep one of them.`
      findings.problems.push(problemAt(row.sourceFile, { row: row.sourceRow, column: columnOf(row) }, message))
    }
  }
}
