import type { Problem } from '../types/problem.ts'
import { checkTranscriptRows } from './check-transcript-rows.ts'
import { nameTranscripts, planTranscripts, type TranscriptPlanContext } from './plan-transcripts.ts'
import type { ReadText } from './prepare-text.ts'
import type { TranscriptFile } from './read-transcripts.ts'
import { problemAt, quotedList } from './reading.ts'
import type { Proposal } from './weigh-evidence.ts'

/** What was said of a file beforehand, in place of what its name tells. */
export interface Placement {
  readonly case: string
  readonly wave: string
  /** Null: `{case}-{wave}`. */
  readonly name: string | null
}

export interface PlacementContext extends TranscriptPlanContext {
  /** Names of documents in the project by the hash of the file each was made from. */
  readonly bySource: ReadonlyMap<string, string>
  /** By the paths of the files. */
  readonly placements: ReadonlyMap<string, Placement>
  /** Of all files that have no placement; null: read from their names and texts. */
  readonly wave: string | null
}

/** A text that has its place. */
export interface PlacedTranscript extends ReadText {
  readonly name: string
  readonly case: string
  readonly wave: string
  readonly sourceFile: string
  readonly sourceSha256: string
}

/**
 * Gives each text the case, wave and name that were said, or are sure, when nobody is there to be asked. Problems: what is not sure,
 * a file that could not be read, one that is in the project already or comes twice.
 */
export function placeTranscripts(
  files: readonly TranscriptFile[],
  context: PlacementContext,
): { readonly transcripts: readonly PlacedTranscript[]; readonly problems: readonly Problem[] } {
  const repeated = sayRepeated(files, context.bySource)
  const problems = [...files.flatMap(sayWaiting), ...repeated]
  // Whose and when is not asked of what is to be left out.
  const taken = files.filter(({ path }) => !repeated.some(({ file }) => file === path))
  const texts = taken.flatMap((file) => file.texts.map((text) => ({ file, text })))
  const proposed = planTranscripts(texts.map(candidateOf), context).rows
  const places = texts.map(({ file, text }, i) => {
    const said = context.placements.get(file.path)
    const sure = (what: 'case' | 'wave'): string => {
      const proposal = proposed[i]?.[what]
      if (proposal?.confidence === 'sure') return proposal.id
      const message = sayUnsure(what, proposal)
      problems.push(problemAt(file.path, { row: text.sourceRow ?? undefined }, message))
      return ''
    }
    const place = { case: said?.case ?? sure('case'), wave: said?.wave ?? context.wave ?? sure('wave') }
    return { path: file.path, sourceRow: text.sourceRow, ...place, name: said?.name ?? text.name }
  })
  const given = places.flatMap(({ name }) => name ?? [])
  const others = places.filter(({ name }) => name === null)
  const names = nameTranscripts(others, [...context.taken, ...given])[Symbol.iterator]()
  const named = places.map((place) => ({ ...place, name: place.name ?? names.next().value ?? '' }))
  const known = { cases: context.cases.map(({ id }) => id), waves: context.waves.map(({ id }) => id) }
  const placed = named.filter((one) => one.case !== '' && one.wave !== '')
  problems.push(...checkTranscriptRows(placed, { ...known, taken: context.taken }))
  const transcripts = texts.flatMap(({ file, text }, i) => {
    const place = named[i]
    return place ? [{ ...text, ...place, sourceFile: file.path, sourceSha256: file.sha256 }] : []
  })
  return { transcripts, problems }
}

/** A text as its plan needs it. */
export function candidateOf({ file, text }: { readonly file: TranscriptFile; readonly text: ReadText }) {
  const { name, case: id, wave } = text
  const isTold = name !== null && id !== null && wave !== null
  return { path: file.path, head: text.head, ...(isTold ? { told: { name, case: id, wave } } : {}) }
}

/** What is wrong with the file itself; a table whose columns are not clear has nobody to ask. */
function sayWaiting({ path, problems, table, texts }: TranscriptFile): readonly Problem[] {
  if (problems.length > 0 || texts.length > 0 || table === null) return problems
  const message = `Which columns hold the text, the case and the wave is not clear from ${quotedList(table.headers)}. Call them text, case and wave.`
  return [problemAt(path, { row: 1 }, message)]
}

function sayRepeated(files: readonly TranscriptFile[], bySource: ReadonlyMap<string, string>): readonly Problem[] {
  const seen = new Map<string, string>()
  return files.flatMap(({ path, sha256, texts }) => {
    if (texts.length === 0) return []
    const known = bySource.get(sha256)
    const before = seen.get(sha256)
    seen.set(sha256, path)
    if (known !== undefined) {
      return [problemAt(path, {}, `The file is in the project already: '${known}' was made from it. Leave it out.`)]
    }
    return before === undefined
      ? []
      : [problemAt(path, {}, `The file is the same as ${before}. Leave one of them out.`)]
  })
}

function sayUnsure(what: 'case' | 'wave', proposal: Proposal | undefined): string {
  const whose = what === 'case' ? 'whose interview it is' : 'when the interview was held'
  const mend = `Say it in a mapping (path,case,wave), or let the file's name hold the ${what}'s id.`
  if (!proposal || (proposal.id === null && proposal.others.length === 0)) return `Nothing tells ${whose}. ${mend}`
  if (proposal.id === null) return `It is not clear ${whose}: ${quotedList(proposal.others)}. ${mend}`
  return `It is likely but not sure ${whose}: '${proposal.id}', by '${proposal.what}'. ${mend}`
}
