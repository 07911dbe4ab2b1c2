import type { TranscriptPlanRow, TranscriptPlanView } from '#core/contract/transcripts.ts'
import { nameTranscripts } from '#core/importing/plan-transcripts.ts'

/** What the user said of a row, in place of what was proposed. */
export type Edit = {
  readonly case?: string
  readonly wave?: string
  readonly name?: string
  readonly isLeftOut?: boolean
}

export type Edits = ReadonlyMap<string, Edit>

/** A row as it stands: what was proposed with what the user said over it. */
export type CorrectedRow = {
  readonly id: string
  readonly row: TranscriptPlanRow
  readonly case: string | null
  readonly wave: string | null
  readonly name: string
  /** `likely`: it can be brought in, but should be looked at; `open`: its case or wave is missing. */
  readonly state: 'ready' | 'likely' | 'open' | 'unreadable' | 'left-out'
}

/** The rows as corrected. Rows that stand as before are the same objects, so that a table draws only what changed. */
export function correctRows(
  { rows, taken }: Pick<TranscriptPlanView, 'rows' | 'taken'>,
  edits: Edits,
  before: readonly CorrectedRow[] = [],
): readonly CorrectedRow[] {
  const placed = rows.map((row) => {
    const edit = edits.get(row.id) ?? {}
    const place = { case: edit.case ?? row.case.id, wave: edit.wave ?? row.wave.id }
    return { row, ...place, given: edit.name ?? row.name, state: stateOf(row, place, edit) }
  })
  const named = placed.filter(({ state }) => state !== 'unreadable' && state !== 'left-out')
  const names = nameTranscripts(
    named.map(({ row, given, ...place }) => ({ path: row.path, case: place.case, wave: place.wave, name: given })),
    taken,
  )
  const nameOf = new Map(named.map(({ row }, i) => [row.id, names[i] ?? '']))
  return placed.map(({ row, given: _, ...place }, i) => {
    const next = { id: row.id, row, ...place, name: nameOf.get(row.id) ?? '' }
    const last = before[i]
    return last && isSame(last, next) ? last : next
  })
}

function stateOf(
  row: TranscriptPlanRow,
  place: { readonly case: string | null; readonly wave: string | null },
  edit: Edit,
): CorrectedRow['state'] {
  if (row.problems.length > 0) return 'unreadable'
  if (edit.isLeftOut ?? isInStudy(row)) return 'left-out'
  if (place.case === null || place.wave === null) return 'open'
  const isGuess = (what: 'case' | 'wave') => edit[what] === undefined && row[what].confidence === 'likely'
  return isGuess('case') || isGuess('wave') ? 'likely' : 'ready'
}

/** What the study has already is left out until the user says otherwise. */
export function isInStudy({ duplicates }: TranscriptPlanRow): boolean {
  return duplicates.some((one) => one.isInStudy && one.kind === 'exact')
}

function isSame(a: CorrectedRow, b: CorrectedRow): boolean {
  return a.row === b.row && a.case === b.case && a.wave === b.wave && a.name === b.name && a.state === b.state
}

/** How many rows are in each state. */
export function countStates(rows: readonly CorrectedRow[]): Readonly<Record<CorrectedRow['state'], number>> {
  const counts = { ready: 0, likely: 0, open: 0, unreadable: 0, 'left-out': 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

/** The edits with one thing said of several rows. */
export function editRows(edits: Edits, ids: readonly string[], edit: Edit): Edits {
  return new Map([...edits, ...ids.map((id) => [id, { ...edits.get(id), ...edit }] as const)])
}
