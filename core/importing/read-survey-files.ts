import type { StudyPlan } from '../types/study-plan.ts'
import type { ImportRun } from './import-run.ts'
import type { ImportedAnswerSheet, ImportedResponse } from './imported-study.ts'
import type { Roster } from './read-roster.ts'
import { readSurvey } from './read-survey.ts'
import { problemAt } from './reading.ts'

/** The answers of a study, and the days of its questionnaires where they are known. */
export interface SurveyAnswers {
  readonly responses: readonly ImportedResponse[]
  readonly answerSheets: readonly ImportedAnswerSheet[]
}

/** Reads the answers of all instruments and waves. */
export async function readSurveyFiles(run: ImportRun, plan: StudyPlan, roster: Roster | null): Promise<SurveyAnswers> {
  const responses: ImportedResponse[] = []
  const answerSheets: ImportedAnswerSheet[] = []
  const firstOf = new Map<string, ImportedResponse>()
  for (const instrument of plan.instruments) {
    for (const file of instrument.files) {
      const table = await run.table(file.path)
      if (!table) continue
      const reading = readSurvey(table, instrument, file, { rosterFile: plan.cases.file, roster })
      const rows = run.take(reading)
      responses.push(...rows)
      answerSheets.push(...reading.sheets)
      checkAcrossFiles(run, rows, file.case, firstOf)
    }
  }
  return { responses, answerSheets }
}

/** A person may be in one file of a wave and instrument only. */
function checkAcrossFiles(
  run: ImportRun,
  rows: readonly ImportedResponse[],
  column: string,
  firstOf: Map<string, ImportedResponse>,
): void {
  const own = new Map<string, ImportedResponse>()
  for (const row of rows) own.set(keyOf(row), own.get(keyOf(row)) ?? row)
  for (const [key, row] of own) {
    const before = firstOf.get(key)
    if (before === undefined) firstOf.set(key, row)
    else {
      const message = `The answers of '${row.case}' in wave '${row.wave}' are in ${before.sourceFile}, row ${before.sourceRow}, already. Decide which are right and delete the others.`
      run.problems.push(problemAt(row.sourceFile, { row: row.sourceRow, column }, message))
    }
  }
}

function keyOf(row: ImportedResponse): string {
  return JSON.stringify([row.instrument, row.case, row.wave])
}
