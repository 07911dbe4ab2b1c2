import type { StudyPlan } from '../types/study-plan.ts'
import type { CodingContext } from './coding-lookups.ts'
import { findTranscripts } from './find-transcripts.ts'
import type { ImportRun } from './import-run.ts'
import type { ImportedDocument, ImportedResponse } from './imported-study.ts'
import { openAnswerDocuments } from './open-answers.ts'
import { readDocument } from './read-document.ts'
import type { Roster } from './read-roster.ts'
import { newFindings, problemAt } from './reading.ts'

/** The documents of a study. */
export interface DocumentsRead {
  readonly documents: readonly ImportedDocument[]
  /** What codings may refer to; those that could not be read have no text. Null when it is not clear which there should be. */
  readonly known: CodingContext['documents']
}

/** Reads the transcripts that the plan means, and makes documents of open answers. */
export async function readDocuments(
  run: ImportRun,
  plan: StudyPlan,
  roster: Roster | null,
  responses: readonly ImportedResponse[],
): Promise<DocumentsRead> {
  const transcripts = roster ? await readTranscripts(run, plan, roster) : { documents: [], known: null }
  const answers = openAnswerDocuments(responses, plan.instruments, run.sha256)
  const names = new Set(transcripts.documents.map((document) => document.name))
  for (const { name, sourceFile } of answers) {
    if (!names.has(name)) continue
    const message = `An open answer and a transcript would both be called '${name}'. Rename the transcript's file.`
    run.problems.push(problemAt(sourceFile, {}, message))
  }
  return {
    documents: [...transcripts.documents, ...answers],
    known: transcripts.known && [...transcripts.known, ...answers],
  }
}

async function readTranscripts(run: ImportRun, plan: StudyPlan, roster: Roster): Promise<DocumentsRead> {
  const found = findTranscripts(plan.transcripts, run.folder, {
    planFile: run.planFile,
    rosterFile: plan.cases.file,
    cases: roster.rows.map((one) => one.id),
    waves: plan.waves.map((wave) => wave.id),
  })
  const files = run.take(found)
  run.expect(files.length)
  const documents: ImportedDocument[] = []
  const failed: string[] = [...found.failed]
  for (const file of files) {
    const bytes = await run.read(file.path)
    const findings = newFindings()
    const read = bytes && (await readDocument(file.path, bytes, findings))
    run.take({ rows: [], ...findings })
    if (!read) failed.push(file.name)
    else {
      const { name, path, case: id, wave } = file
      documents.push({
        name,
        case: id,
        wave,
        kind: 'transcript',
        item: null,
        ...read,
        sourceFile: path,
        sourceSha256: run.sha256(path),
      })
    }
  }
  const unreadable = failed.map((name) => ({ name, text: null }))
  // With a problem in the plan it is not clear which documents there should be, and codings are not blamed.
  const isClear = !run.problems.some((problem) => problem.file === run.planFile)
  return { documents, known: isClear ? [...documents, ...unreadable] : null }
}
