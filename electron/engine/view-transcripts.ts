import type {
  PlannedSpeaker,
  TranscriptDuplicate,
  TranscriptPlanRow,
  TranscriptPlanView,
  TranscriptPreview,
} from '#core/contract/transcripts.ts'
import { candidateOf } from '#core/importing/place-transcripts.ts'
import { planTranscripts, type TranscriptProposal } from '#core/importing/plan-transcripts.ts'
import type { TranscriptFile } from '#core/importing/read-transcripts.ts'
import { indexCodePoints } from '#core/text/code-points.ts'
import { foldOnce } from '#core/text/fold-label.ts'
import { transcriptContext, transcriptsBySource } from '#db/queries/importing-transcripts.ts'
import { UserError } from '#db/user-error.ts'
import { type DeskText, OF_STUDY, type TranscriptDesk, textsOf } from './transcript-desk.ts'

/** What the window shows of a desk. */
export function viewDesk(desk: TranscriptDesk): TranscriptPlanView {
  const context = transcriptContext(desk.project)
  const texts = textsOf(desk)
  const proposals = planTranscripts(texts.map(candidateOf), context).rows
  const rowById = new Map(texts.map((one, i) => [one.id, { ...one, proposal: proposals[i] }]))
  const duplicates = listDuplicates(desk, texts)
  const rows = desk.files.flatMap((file): readonly TranscriptPlanRow[] => {
    const ofFile = textsOf({ files: [file] })
    // Of a table some rows may be sound and others not.
    return [
      ...ofFile.map((one) => textRow(one, rowById.get(one.id)?.proposal, duplicates.get(one.id) ?? [])),
      ...(file.problems.length > 0 ? [unreadRow(file)] : []),
    ]
  })
  return {
    id: desk.id,
    rows,
    tables: desk.files.flatMap(({ path, table }) => (table ? [{ path, ...table }] : [])),
    speakers: listSpeakers(texts),
    leftOver: desk.leftOver,
    cases: context.cases.map(({ id, pseudonym }) => ({ id, pseudonym })),
    waves: context.waves.map(({ id, label }) => ({ id, label })),
    taken: context.taken,
  }
}

const OPEN = { confidence: 'open', id: null, others: [] } as const

function unreadRow({ path, format, encoding, problems, notices }: TranscriptFile): TranscriptPlanRow {
  return {
    ...{ id: path, path, sourceRow: null, format, encoding, case: OPEN, wave: OPEN, name: null, language: null },
    ...{ words: 0, turns: 0, duplicates: [] },
    problems: problems.map(({ row, message }) => (row === undefined ? message : `${row}: ${message}`)),
    notices: notices.map(({ message }) => message),
  }
}

function textRow(
  { id, file, text }: DeskText,
  proposal: TranscriptProposal | undefined,
  duplicates: readonly TranscriptDuplicate[],
): TranscriptPlanRow {
  const { path, format, encoding, notices } = file
  return {
    ...{ id, path, sourceRow: text.sourceRow, format, encoding, name: text.name, duplicates },
    case: proposal?.case ?? OPEN,
    wave: proposal?.wave ?? OPEN,
    language: text.language,
    words: text.words,
    turns: text.turns.length,
    problems: [],
    notices: notices.flatMap(({ row, message }) => (row === undefined || row === text.sourceRow ? [message] : [])),
  }
}

/** For each text those that say the same; a file that a document was made from is told even where the text was coded and changed since. */
function listDuplicates(
  { project, pairs }: TranscriptDesk,
  texts: readonly DeskText[],
): ReadonlyMap<string, readonly TranscriptDuplicate[]> {
  const found = new Map<string, TranscriptDuplicate[]>()
  const tell = (id: string, other: string, kind: 'exact' | 'near', similarity: number): void => {
    const isInStudy = other.startsWith(OF_STUDY)
    const duplicate = { of: isInStudy ? other.slice(OF_STUDY.length) : other, isInStudy, kind, similarity }
    const known = found.get(id) ?? []
    if (!known.some(({ of }) => of === duplicate.of)) found.set(id, [...known, duplicate])
  }
  const bySource = transcriptsBySource(project)
  for (const { id, file } of texts) {
    const name = bySource.get(file.sha256)
    if (name !== undefined) tell(id, `${OF_STUDY}${name}`, 'exact', 1)
  }
  for (const { first, second, kind, similarity } of pairs) {
    tell(first, second, kind, similarity)
    tell(second, first, kind, similarity)
  }
  return found
}

/** Labels that differ in points, case or marks are one. */
function listSpeakers(texts: readonly DeskText[]): readonly PlannedSpeaker[] {
  const fold = foldOnce()
  const speakers = new Map<string, PlannedSpeaker>()
  for (const { text } of texts) {
    for (const one of text.speakers) {
      const known = speakers.get(fold(one.label))
      speakers.set(fold(one.label), {
        label: known?.label ?? one.label,
        role: known?.role ?? one.role,
        sample: known?.sample ?? one.sample,
        texts: (known?.texts ?? 0) + 1,
        turns: (known?.turns ?? 0) + one.turns,
        words: (known?.words ?? 0) + one.words,
      })
    }
  }
  return [...speakers.values()].sort((a, b) => b.turns - a.turns)
}

/** As much of a text as is looked at before it is brought in. UTF-16 units. */
const PREVIEW = 12_000

/** @throws UserError `not-found` */
export function previewText(desk: TranscriptDesk, row: string): TranscriptPreview {
  const text = textsOf(desk).find(({ id }) => id === row)?.text
  if (!text) throw new UserError('not-found', 'There is no text to show of this file.')
  const shown = text.text.slice(0, PREVIEW).toWellFormed()
  const end = indexCodePoints(shown).length
  return {
    text: shown,
    isWhole: shown.length === text.text.length,
    turns: text.turns.flatMap((turn) =>
      turn.startCodePoint >= end ? [] : [{ ...turn, endCodePoint: Math.min(end, turn.endCodePoint) }],
    ),
  }
}
