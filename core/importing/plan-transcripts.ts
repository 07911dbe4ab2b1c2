import { foldersOf, isLeftover, stemOf } from './file-names.ts'
import { type CaseIndex, indexCases, type NamedCase, tellCase } from './propose-case.ts'
import { type NamedWave, tellWave } from './propose-wave.ts'
import { type Proposal, weighEvidence } from './weigh-evidence.ts'

/** What is known before transcripts are brought in. */
export interface TranscriptPlanContext {
  readonly cases: readonly NamedCase[]
  /** In the order of time. */
  readonly waves: readonly NamedWave[]
  /** Names of documents that are in the project already. */
  readonly taken: readonly string[]
}

/** A file to be brought in; paths have forward slashes, from the folder that was dropped. */
export interface TranscriptCandidate {
  readonly path: string
  /** What stands before the first turn, if the file has been read (`headOfTranscript`). */
  readonly head?: string
  /** What a table says of the text, in its own words; then the file's name tells nothing. */
  readonly told?: { readonly name: string; readonly case: string; readonly wave: string }
}

/** One row of the table that the user corrects before anything is written. */
export interface TranscriptProposal {
  readonly path: string
  /** Of the document to be: `{case}-{wave}` where both are known, so that no file's name carries a person's; else the file's. Unique. */
  readonly name: string
  readonly case: Proposal
  readonly wave: Proposal
  /** Other files that are proposed for the same case and wave. */
  readonly sameAs: readonly string[]
}

export interface TranscriptPlan {
  /** In the order of the files. */
  readonly rows: readonly TranscriptProposal[]
  /** Leftovers of Word and the system, which are not proposed. */
  readonly leftOut: readonly string[]
}

/**
 * Proposes a case, a wave and a name for each file, from its name, its folders and the head of its text, and says how sure it is
 * and why. Where two are told equally well, neither is chosen. Writes nothing: the rows are for a user to correct.
 */
export function planTranscripts(files: readonly TranscriptCandidate[], context: TranscriptPlanContext): TranscriptPlan {
  const index = indexCases(context.cases)
  const candidates = files.filter(({ path }) => !isLeftover(path))
  const told = candidates.map((file) => ({ ...proposeBoth(file, index, context), file }))
  const groups = Map.groupBy(told, (row) => placeOf(row) ?? row.file.path)
  const names = nameTranscripts(
    told.map((row) => ({
      path: row.file.path,
      case: row.case.id,
      wave: row.wave.id,
      name: row.file.told?.name ?? null,
    })),
    context.taken,
  )
  return {
    rows: told.map((row, i) => {
      const place = placeOf(row)
      const group = place === null ? [] : (groups.get(place) ?? [])
      return {
        path: row.file.path,
        case: row.case,
        wave: row.wave,
        name: names[i] ?? row.file.path,
        sameAs: group.filter((other) => other !== row).map(({ file }) => file.path),
      }
    }),
    leftOut: files.flatMap(({ path }) => (isLeftover(path) ? [path] : [])),
  }
}

interface Told {
  readonly file: TranscriptCandidate
  readonly case: Proposal
  readonly wave: Proposal
}

function proposeBoth(file: TranscriptCandidate, index: CaseIndex, context: TranscriptPlanContext) {
  const { waves } = context
  if (file.told) {
    const { case: id, wave } = file.told
    return {
      case: exactly(id, context.cases) ?? weighEvidence(tellCase(id, 'table', index)),
      wave: exactly(wave, waves) ?? weighEvidence(tellWave(wave, 'table', waves)),
    }
  }
  const { path, head = '' } = file
  const stem = stemOf(path)
  const folders = foldersOf(path)
  return {
    case: weighEvidence([
      ...tellCase(stem, 'file-name', index),
      ...folders.flatMap((folder) => tellCase(folder, 'folder', index)),
      ...tellCase(head, 'content', index),
    ]),
    wave: weighEvidence([
      ...tellWave(stem, 'file-name', waves),
      ...folders.flatMap((folder) => tellWave(folder, 'folder', waves)),
      ...tellWave(head, 'content', waves),
    ]),
  }
}

function exactly(cell: string, known: readonly { readonly id: string }[]): Proposal | null {
  const found = known.find(({ id }) => id === cell)
  return found ? { confidence: 'sure', id: found.id, source: 'table', what: cell, others: [] } : null
}

function placeOf(row: Told): string | null {
  return row.case.id === null || row.wave.id === null ? null : JSON.stringify([row.case.id, row.wave.id])
}

/** A row to be named; `name` is what the table or the user calls it, null where nobody has said. */
export interface UnnamedTranscript {
  readonly path: string
  readonly case: string | null
  readonly wave: string | null
  readonly name: string | null
}

/**
 * A name for each row: its own, or `{case}-{wave}`, or that of its file; of several that would be the same, and of those that `taken`
 * has, the later ones are numbered.
 */
export function nameTranscripts(rows: readonly UnnamedTranscript[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(keyOf))
  // How far each name has been numbered, so that a thousand of one name are not tried from 2 each time.
  const numbers = new Map<string, number>()
  return rows.map(({ path, case: id, wave, name: given }) => {
    const base = given ?? (id === null || wave === null ? stemOf(path) : `${id}-${wave}`)
    let name = base
    let number = numbers.get(keyOf(base)) ?? 2
    for (; used.has(keyOf(name)); number++) name = `${base}-${number}`
    numbers.set(keyOf(base), number)
    used.add(keyOf(name))
    return name
  })
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** How much of a text's beginning is its head. UTF-16 units. */
const MAX_HEAD = 600

/** The head of a transcript: what stands before its first turn, where its title, date and names are. */
export function headOfTranscript(text: string, firstTurnUtf16: number | null): string {
  const head = text.slice(0, Math.min(MAX_HEAD, firstTurnUtf16 ?? MAX_HEAD))
  // The line of the first turn begins with its speaker, who is no title.
  return firstTurnUtf16 !== null && firstTurnUtf16 <= MAX_HEAD ? head.slice(0, head.lastIndexOf('\n') + 1) : head
}
