import { type Case, casesCsv, makeCases } from './cases.ts'
import { codebookCsv, readCodebook } from './codebook.ts'
import { type CodingRow, codeTranscripts, codingsCsv } from './codings.ts'
import { type Language, themes, type WaveId, waveIds } from './design.ts'
import { composeInterviews } from './interview-compose.ts'
import { recordingDates } from './interview-dates.ts'
import { readNames } from './names.ts'
import { outcomesCsv, schoolOutcomes } from './outcomes.ts'
import { readWritings } from './passages.ts'
import { type Questionnaire, readQuestionnaire } from './questionnaire.ts'
import { at } from './random.ts'
import { readmeText } from './readme.ts'
import { observedChange, scoreAnswers } from './scoring.ts'
import { planSessions, type Session, sessionsCsv, sessionsHeld } from './sessions.ts'
import { spokenNames } from './spoken-names.ts'
import { studyYaml } from './study-yaml.ts'
import { type Answered, answerSurvey } from './survey-answers.ts'
import { surveyCsv } from './survey-csv.ts'
import { latentScores } from './survey-latent.ts'
import { type Transcript, transcribe } from './transcript.ts'
import { transcriptDocx } from './transcript-docx.ts'
import { type TruthParts, truthOf } from './truth.ts'

const languages: readonly Language[] = ['he', 'ar', 'en']

/** The sample study as data; `dates` are the days of the recordings, by document. */
export type Sample = {
  readonly questionnaire: Questionnaire
  readonly cases: readonly Case[]
  readonly sessions: readonly Session[]
  readonly answers: Readonly<Record<WaveId, readonly Answered[]>>
  readonly transcripts: readonly Transcript[]
  readonly dates: ReadonlyMap<string, string>
  readonly codings: readonly CodingRow[]
}

/** The sample study as data, before it is written as files. */
export function buildSample(): Sample {
  const names = readNames()
  const questionnaire = readQuestionnaire()
  const cases = makeCases(names)
  const sessions = planSessions(cases, names.coaches)
  const latent = latentScores(cases, sessionsHeld(sessions))
  const baseline = answerSurvey('baseline', cases, questionnaire, latent)
  const end = answerSurvey('end', cases, questionnaire, latent)
  const dates = recordingDates()
  const transcripts = languages
    .flatMap((language) => composeInterviews(language, readWritings(language), spokenNames(cases, names)))
    .map((interview) => transcribe(interview, caseOf(cases, interview.person.id), dateOf(dates, interview.document)))
    .toSorted((one, other) => (one.interview.document < other.interview.document ? -1 : 1))
  return {
    questionnaire,
    cases,
    sessions,
    answers: { baseline, end },
    transcripts,
    dates,
    codings: codeTranscripts(transcripts),
  }
}

/** Every file of the study folder, by its path in the folder. */
export async function sampleFiles(sample: Sample): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { questionnaire, cases, sessions, answers, transcripts, dates, codings } = sample
  const files = new Map<string, string | Uint8Array>([
    ['README.md', readmeText(sample)],
    ['study.yaml', studyYaml(questionnaire)],
    ['principals.csv', casesCsv(cases)],
    ['sessions.csv', sessionsCsv(sessions)],
    ['outcomes.csv', outcomesCsv(schoolOutcomes(cases))],
    ['codebook.csv', codebookCsv(readCodebook())],
    ['codings.csv', codingsCsv(codings)],
    ['truth.json', `${JSON.stringify(truthOf(truthParts(sample)), null, 2)}\n`],
  ])
  for (const wave of waveIds) files.set(`survey-${wave}.csv`, surveyCsv(wave, answers[wave], questionnaire))
  for (const transcript of transcripts) {
    const { document } = transcript.interview
    files.set(`interviews/${document}.docx`, await transcriptDocx(transcript, dateOf(dates, document)))
  }
  return files
}

function truthParts({ questionnaire, cases, sessions, answers, codings }: Sample): TruthParts {
  const before = scoreAnswers(answers.baseline, questionnaire)
  const after = scoreAnswers(answers.end, questionnaire)
  const observed = Object.fromEntries(
    themes.map(({ scale }) => [scale, observedChange(before[scale] ?? {}, after[scale] ?? {})]),
  )
  const answered = { baseline: answers.baseline.map((row) => row.caseId), end: answers.end.map((row) => row.caseId) }
  return { cases, sessions, answered, observed, codings }
}

function caseOf(cases: readonly Case[], id: string): Case {
  return at(
    cases,
    cases.findIndex((one) => one.id === id),
  )
}

function dateOf(dates: ReadonlyMap<string, string>, document: string): string {
  const date = dates.get(document)
  if (date === undefined) throw new Error(`no date for ${document}`)
  return date
}
