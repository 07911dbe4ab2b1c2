import type { PlannedFinding } from '#core/types/report-plan.ts'
import type { Writer } from '../connection.ts'
import { newUuid } from '../uuid.ts'
import { rowOf } from './edit-report-plan.ts'

const gone = 'This finding is not there any more.'

/** A finding after those that are there. Returns its id. */
export function addFinding(writer: Writer, finding: Omit<PlannedFinding, 'id'>): string {
  const uuid = newUuid()
  writer.sql
    .prepare(
      `insert into finding (uuid, indicator, confidence, position)
       values (?, ?, ?, (select coalesce(max(position) + 1, 0) from finding))`,
    )
    .run(uuid, finding.indicator, finding.confidence)
  updateFinding(writer, { ...finding, id: uuid })
  return uuid
}

/** Changes only what is named; of `texts` only the languages that are named, an empty one is taken out. */
export type FindingChange = { readonly id: string } & {
  readonly [K in keyof Omit<PlannedFinding, 'id'>]?: PlannedFinding[K] | undefined
}

export function updateFinding(writer: Writer, change: FindingChange): void {
  const id = rowOf(writer, 'finding', change.id, gone)
  if (change.indicator !== undefined)
    writer.sql
      .prepare('update finding set indicator = ? where id = ? and indicator is not ?')
      .run(change.indicator, id, change.indicator)
  if (change.confidence !== undefined)
    writer.sql
      .prepare('update finding set confidence = ? where id = ? and confidence is not ?')
      .run(change.confidence, id, change.confidence)
  for (const text of change.texts ?? []) setText(writer, id, text)
  if (change.measures !== undefined) setEvidence(writer, id, 'measure', change.measures)
  if (change.quotes !== undefined)
    setEvidence(
      writer,
      id,
      'coding_id',
      change.quotes.map((coding) => rowOf(writer, 'coding', coding, 'This quote is not coded any more.')),
    )
}

function setText(writer: Writer, id: number, { language, text, seen }: PlannedFinding['texts'][number]): void {
  if (text.trim() === '') {
    writer.sql.prepare('delete from finding_text where finding_id = ? and language = ?').run(id, language)
    return
  }
  writer.sql
    .prepare(
      `insert into finding_text (finding_id, language, text, seen) values (?, ?, ?, ?)
       on conflict (finding_id, language) do update set text = excluded.text, seen = excluded.seen
       where text <> excluded.text or seen <> excluded.seen`,
    )
    .run(id, language, text, JSON.stringify(seen))
}

/** Rewrites what a finding rests on, of one kind, when it is another than before. */
function setEvidence(
  writer: Writer,
  id: number,
  column: 'measure' | 'coding_id',
  values: readonly (string | number)[],
): void {
  const before = writer.sql
    .prepare<[number], { value: string | number }>(
      `select ${column} as value from finding_evidence where finding_id = ? and ${column} is not null order by position, id`,
    )
    .all(id)
    .map(({ value }) => value)
  const wanted = [...new Set(values)]
  if (JSON.stringify(before) === JSON.stringify(wanted)) return
  writer.sql.prepare(`delete from finding_evidence where finding_id = ? and ${column} is not null`).run(id)
  const insert = writer.sql.prepare(`insert into finding_evidence (finding_id, ${column}, position) values (?, ?, ?)`)
  wanted.forEach((value, position) => {
    insert.run(id, value, position)
  })
}

export function removeFinding(writer: Writer, id: string): void {
  writer.sql.prepare('delete from finding where id = ?').run(rowOf(writer, 'finding', id, gone))
}

/** Puts a finding at a place among the others, counted from 0. */
export function moveFinding(writer: Writer, id: string, to: number): void {
  rowOf(writer, 'finding', id, gone)
  const order = writer.sql
    .prepare<[], { uuid: string }>('select uuid from finding order by position, id')
    .all()
    .map(({ uuid }) => uuid)
    .filter((uuid) => uuid !== id)
  const update = writer.sql.prepare('update finding set position = ? where uuid = ? and position <> ?')
  order.toSpliced(to, 0, id).forEach((uuid, position) => {
    update.run(position, uuid, position)
  })
}
