import type { TranscriptPlanContext } from '#core/importing/plan-transcripts.ts'
import type { NamedCase } from '#core/importing/propose-case.ts'
import type { NamedWave } from '#core/importing/propose-wave.ts'
import type { Reader } from '../connection.ts'
import { all } from './all.ts'

/** What is known of the study before transcripts are brought in. */
export function transcriptContext(db: Reader): TranscriptPlanContext {
  return {
    cases: all<NamedCase>(
      db,
      `select key as id, pseudonym, (select name from case_identity where case_id = cases.id) as name
       from cases order by position`,
    ),
    waves: all<NamedWave>(db, 'select key as id, label, date from wave order by position'),
    taken: all<{ name: string }>(db, 'select name from document').map(({ name }) => name),
  }
}

/** Transcripts that are there already, by the hash of the file each came from. */
export function transcriptsBySource(db: Reader): ReadonlyMap<string, string> {
  type Row = { name: string; hash: string }
  const rows = all<Row>(
    db,
    "select name, source_sha256 as hash from document where kind = 'transcript' order by id desc",
  )
  return new Map(rows.map(({ name, hash }) => [hash, name]))
}

/** The texts of all transcripts, for comparing. */
export function transcriptTexts(db: Reader): readonly { readonly id: string; readonly text: string }[] {
  return all(db, "select name as id, text from document where kind = 'transcript' order by id")
}
