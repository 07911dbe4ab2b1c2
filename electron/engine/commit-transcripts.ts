import { checkTranscriptRows } from '#core/importing/check-transcript-rows.ts'
import { mapSpeakers, type SpeakerMapping } from '#core/importing/list-speakers.ts'
import type { SpeakerRole } from '#core/importing/speaker-roles.ts'
import type { Progress } from '#core/types/progress.ts'
import { transcriptContext } from '#db/queries/importing-transcripts.ts'
import { addTranscripts, type NewTranscript } from '#db/queries/write-transcripts.ts'
import { UserError } from '#db/user-error.ts'
import type { EngineSession } from './engine-session.ts'
import { importedAs, writingProgress } from './import-transcripts.ts'
import { deskOf, putAway, type TranscriptDesk, textsOf } from './transcript-desk.ts'

/** The table as the user left it. */
export type CorrectedPlan = {
  readonly plan: string
  readonly rows: readonly { readonly id: string; readonly case: string; readonly wave: string; readonly name: string }[]
  readonly speakers: readonly { readonly label: string; readonly role: SpeakerRole | 'not-a-speaker' }[]
}

/** Writes the rows that the user left in, as one command. @throws UserError `import-problems`, then nothing was written */
export async function commitDesk(
  session: EngineSession,
  corrected: CorrectedPlan,
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<{ readonly imported: number }> {
  const transcripts = takeRows(deskOf(session, corrected.plan), corrected)
  const { kind, detail } = importedAs(transcripts)
  const total = transcripts.length
  await session.commandInSteps(kind, detail, {
    steps: (writer) => addTranscripts(writer, transcripts),
    signal: options.signal,
    onSteps: (steps) => options.onProgress(writingProgress(steps, total)),
  })
  putAway(session, corrected.plan)
  return { imported: total }
}

function takeRows(desk: TranscriptDesk, { rows, speakers }: CorrectedPlan): readonly NewTranscript[] {
  const context = transcriptContext(desk.project)
  const texts = new Map(textsOf(desk).map((one) => [one.id, one]))
  const mapping = new Map(speakers.map(({ label, role }): [string, SpeakerMapping] => [label, toMapping(role)]))
  const transcripts = rows.map(
    ({ id, ...place }): NewTranscript & { readonly path: string; readonly sourceRow: number | null } => {
      const found = texts.get(id)
      if (!found) throw new UserError('not-found', `There is no text to bring in of ${id}.`)
      const { text, file } = found
      const turns = mapping.size === 0 ? text.turns : mapSpeakers(text.turns, mapping)
      return { ...text, ...place, turns, path: file.path, sourceFile: file.path, sourceSha256: file.sha256 }
    },
  )
  const problems = checkTranscriptRows(transcripts, {
    cases: context.cases.map(({ id }) => id),
    waves: context.waves.map(({ id }) => id),
    taken: context.taken,
  })
  if (problems.length === 0) return transcripts
  throw new UserError('import-problems', 'Some rows need mending first. Nothing was changed.', problems)
}

function toMapping(role: SpeakerRole | 'not-a-speaker'): SpeakerMapping {
  return role === 'not-a-speaker' ? { kind: role } : { kind: 'speaker', role }
}
