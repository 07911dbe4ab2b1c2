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
  const told = candidates.map((file) => ({ path: file.path, ...proposeBoth(file, index, context.waves) }))
  const groups = Map.groupBy(told, (row) => placeOf(row) ?? row.path)
  const names = nameAll(told, context.taken)
  return {
    rows: told.map((row, i) => {
      const place = placeOf(row)
      const group = place === null ? [] : (groups.get(place) ?? [])
      return {
        ...row,
        name: names[i] ?? row.path,
        sameAs: group.map(({ path }) => path).filter((path) => path !== row.path),
      }
    }),
    leftOut: files.flatMap(({ path }) => (isLeftover(path) ? [path] : [])),
  }
}

interface Told {
  readonly path: string
  readonly case: Proposal
  readonly wave: Proposal
}

function proposeBoth({ path, head = '' }: TranscriptCandidate, index: CaseIndex, waves: readonly NamedWave[]) {
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

function placeOf(row: Told): string | null {
  return row.case.id === null || row.wave.id === null ? null : JSON.stringify([row.case.id, row.wave.id])
}

/** A name for each row; of several for one case and wave the later ones are numbered. */
function nameAll(rows: readonly Told[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(keyOf))
  return rows.map((row) => {
    const base = placeOf(row) === null ? stemOf(row.path) : `${row.case.id}-${row.wave.id}`
    let name = base
    for (let number = 2; used.has(keyOf(name)); number++) name = `${base}-${number}`
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
