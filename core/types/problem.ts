/** One thing wrong in what the user gave, said so that it can be mended. Data, never thrown. */
export interface Problem {
  /** The file as the user knows it: its path relative to the study folder. */
  readonly file: string
  /** 1-based, as a spreadsheet or an editor shows it; left out when the whole file is meant. */
  readonly row?: number
  /** The header's name, a column letter, or a position; left out when the whole row is meant. */
  readonly column?: string
  /** What is wrong and what would mend it, one sentence or two. */
  readonly message: string
}

/**
 * A problem as one line: `file:row:column: message`; parts that do not apply are left out
 * (`file: message`, `file:row: message`, `file::column: message` when only the column is known).
 */
export function formatProblem(problem: Problem): string {
  const row = problem.row === undefined ? '' : String(problem.row)
  const place = [problem.file, row, problem.column ?? ''].join(':').replace(/:+$/, '')
  return `${oneLine(place)}: ${oneLine(problem.message)}`
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
}

/** Problems in the order a reader would meet them: by file, then row, then as found. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems
    .map((problem, index) => ({ problem, index }))
    .sort(
      (a, b) =>
        compareText(a.problem.file, b.problem.file) || (a.problem.row ?? 0) - (b.problem.row ?? 0) || a.index - b.index,
    )
    .map((entry) => entry.problem)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
