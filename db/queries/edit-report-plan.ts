import type { CoderId } from '#core/contract/ids.ts'
import type { OwnText, PlannedSection, SeenFigures, TermDecision } from '#core/types/report-plan.ts'
import type { Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { newUuid } from '../uuid.ts'

/** Who decided, and when. */
export type DecidedBy = { readonly coder: CoderId | null; readonly at: Date }

/** Writes the order of all sections, and which are printed. */
export function setSections(writer: Writer, sections: readonly PlannedSection[]): void {
  const upsert = writer.sql.prepare(
    `insert into report_section (key, position, is_shown) values (?, ?, ?)
     on conflict (key) do update set position = excluded.position, is_shown = excluded.is_shown
     where position <> excluded.position or is_shown <> excluded.is_shown`,
  )
  sections.forEach(({ id, isShown }, position) => {
    upsert.run(id, position, isShown ? 1 : 0)
  })
}

/** Writes an own text, or takes it out when nothing is left of it. */
export function saveText(writer: Writer, { section, place, language, text, seen }: OwnText): void {
  if (text.trim() === '') {
    writer.sql
      .prepare('delete from report_text where section = ? and place = ? and language = ?')
      .run(section, place, language)
    return
  }
  writer.sql
    .prepare(
      `insert into report_text (uuid, section, place, language, text, seen) values (?, ?, ?, ?, ?, ?)
       on conflict (section, place, language) do update set text = excluded.text, seen = excluded.seen
       where text <> excluded.text or seen <> excluded.seen`,
    )
    .run(newUuid(), section, place, language, text, JSON.stringify(seen))
}

/** Whether a quote may be printed, with the words that were looked at; null takes the decision back. */
export function decideQuote(
  writer: Writer,
  quote: { readonly coding: string; readonly decision: 'approved' | 'refused' | null; readonly textSha256: string },
  { coder, at }: DecidedBy,
): void {
  const coding = rowOf(writer, 'coding', quote.coding, 'This quote is not coded any more.')
  if (quote.decision === null) {
    writer.sql.prepare('delete from quote_decision where coding_id = ?').run(coding)
    return
  }
  writer.sql
    .prepare(
      `insert into quote_decision (coding_id, decision, text_sha256, coder_id, at)
       values (?, ?, ?, (select id from coder where uuid = ?), ?)
       on conflict (coding_id) do update set decision = excluded.decision, text_sha256 = excluded.text_sha256,
         coder_id = excluded.coder_id, at = excluded.at`,
    )
    .run(coding, quote.decision, quote.textSha256, coder, at.toISOString())
}

export type NewRedaction = {
  readonly document: string
  readonly startCodePoint: number
  readonly endCodePoint: number
  readonly instead: string
}

/** A stretch of a text that is to be printed as a mark. Returns its id. */
export function addRedaction(writer: Writer, redaction: NewRedaction, coder: CoderId | null): string {
  const document = rowOf(writer, 'document', redaction.document, 'This text is not in the study any more.')
  const length =
    writer.sql.prepare<[number], { n: number }>('select code_points as n from document where id = ?').get(document)
      ?.n ?? 0
  if (redaction.endCodePoint > length) {
    throw new UserError('invalid', `The stretch to redact ends after the text, which has ${length} characters.`)
  }
  const uuid = newUuid()
  writer.sql
    .prepare(
      `insert into redaction (uuid, document_id, start_code_point, end_code_point, instead, coder_id)
       values (?, ?, ?, ?, ?, (select id from coder where uuid = ?))`,
    )
    .run(uuid, document, redaction.startCodePoint, redaction.endCodePoint, redaction.instead.trim(), coder)
  return uuid
}

export function removeRedaction(writer: Writer, id: string): void {
  writer.sql.prepare('delete from redaction where id = ?').run(rowOf(writer, 'redaction', id, 'It is printed already.'))
}

/** What is to become of terms; a null decision takes it back. */
export function decideTerms(
  writer: Writer,
  terms: readonly (Pick<TermDecision, 'term' | 'reason'> & { readonly decision: TermDecision['decision'] | null })[],
  { coder, at }: DecidedBy,
): void {
  const remove = writer.sql.prepare('delete from term_decision where term = ?')
  const upsert = writer.sql.prepare(
    `insert into term_decision (uuid, term, decision, reason, coder_id, at)
     values (?, ?, ?, ?, (select id from coder where uuid = ?), ?)
     on conflict (term) do update set decision = excluded.decision, reason = excluded.reason,
       coder_id = excluded.coder_id, at = excluded.at`,
  )
  for (const { term, decision, reason } of terms) {
    if (decision === null) remove.run(term)
    else upsert.run(newUuid(), term, decision, reason.trim(), coder, at.toISOString())
  }
}

/** A report that was written: what it said and in spite of what. */
export type NewExport = {
  readonly coder: string | null
  readonly at: Date
  readonly language: string
  readonly formats: readonly string[]
  readonly stateHash: string
  readonly figures: SeenFigures
  /** The keys of the alarms that stood open. */
  readonly alarms: readonly string[]
  readonly reason: string | null
}

export function addExport(writer: Writer, made: NewExport): void {
  writer.sql
    .prepare(
      `insert into report_export (uuid, at, coder, language, formats, state_hash, figures, alarms, reason)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[newUuid(), made.at.toISOString(), made.coder, made.language, JSON.stringify(made.formats)],
      ...[made.stateHash, JSON.stringify(made.figures), JSON.stringify(made.alarms), made.reason],
    )
}

export function rowOf(
  writer: Writer,
  table: 'coding' | 'document' | 'redaction' | 'finding',
  uuid: string,
  missing: string,
): number {
  const row = writer.sql.prepare<[string], { id: number }>(`select id from ${table} where uuid = ?`).get(uuid)
  if (!row) throw new UserError('not-found', missing)
  return row.id
}
