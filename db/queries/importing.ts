import type { CaseId } from '#core/contract/ids.ts'
import type { CaseDetail, CaseList, CaseRow } from '#core/contract/importing.ts'
import type { Reader } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { all } from './all.ts'

/** Highest individual session number of the study: each principal was planned that many. */
export function plannedSessions(db: Reader): number {
  return all<{ n: number | null }>(db, "select max(number) as n from session where kind = 'individual'")[0]?.n ?? 0
}

export function listCases(db: Reader, withNames: boolean): CaseList {
  const waves = all<{ id: string; label: string }>(db, 'select key as id, label from wave order by position')
  const attributes = all<{ name: string }>(
    db,
    'select name from case_attribute group by name order by min(position), name',
  ).map((row) => row.name)
  return { attributes, waves, rows: caseRows(db, withNames) }
}

export function getCase(db: Reader, id: CaseId, withNames: boolean): Omit<CaseDetail, 'scales'> {
  const row = caseRows(db, withNames, id)[0]
  if (!row) throw new UserError('not-found', 'This principal is not in the study any more.')
  const rowId = db.sql.prepare<[string], { id: number }>('select id from cases where uuid = ?').get(id)?.id ?? 0
  return { ...row, sessions: sessionsOf(db, rowId), documents: documentsOf(db, rowId) }
}

type FlatCase = Omit<CaseRow, 'attributes' | 'waves'> & { readonly rowId: number }

function caseRows(db: Reader, withNames: boolean, only?: CaseId): readonly CaseRow[] {
  const name = withNames ? '(select name from case_identity where case_id = cases.id)' : 'null'
  const rows = db.sql
    .prepare<(string | number)[], FlatCase>(
      `select cases.id as rowId, cases.uuid as id, cases.key as code, pseudonym, ${name} as name, site.name as site,
              (select count(distinct number) from session
               where case_id = cases.id and kind = 'individual' and held_on is not null) as sessionsHeld,
              ? as sessionsPlanned
       from cases left join site on site.id = site_id ${only ? 'where cases.uuid = ?' : ''} order by position`,
    )
    .all(...(only ? [plannedSessions(db), only] : [plannedSessions(db)]))
  const attributes = attributesByCase(db)
  const waves = wavesByCase(db)
  return rows.map(({ rowId, ...row }) => ({
    ...row,
    attributes: attributes.get(rowId) ?? {},
    waves: waves.get(rowId) ?? {},
  }))
}

function attributesByCase(db: Reader): ReadonlyMap<number, Readonly<Record<string, string | null>>> {
  type Row = { caseId: number; name: string; value: string | null }
  const byCase = new Map<number, Record<string, string | null>>()
  for (const row of all<Row>(db, 'select case_id as caseId, name, value from case_attribute order by position')) {
    byCase.set(row.caseId, { ...byCase.get(row.caseId), [row.name]: row.value })
  }
  return byCase
}

function wavesByCase(db: Reader): ReadonlyMap<number, CaseRow['waves']> {
  type Row = { caseId: number; wave: string; itemsAnswered: number; items: number; documents: number }
  const rows = all<Row>(
    db,
    `select cases.id as caseId, wave.key as wave, (select count(*) from item) as items,
            (select count(*) from response where case_id = cases.id and wave_id = wave.id and missing is null) as itemsAnswered,
            (select count(*) from document where case_id = cases.id and wave_id = wave.id and kind <> 'open-answer') as documents
     from cases cross join wave order by wave.position`,
  )
  const byCase = new Map<number, Record<string, CaseRow['waves'][string]>>()
  for (const { caseId, wave, ...counts } of rows) {
    const known = byCase.get(caseId) ?? {}
    known[wave] = counts
    byCase.set(caseId, known)
  }
  return byCase
}

function sessionsOf(db: Reader, caseId: number): CaseDetail['sessions'] {
  type Row = Omit<CaseDetail['sessions'][number], 'topics'> & { topics: string }
  return db.sql
    .prepare<[number], Row>(
      `select number, held_on as heldOn, staff.name as staff, minutes,
              (select json_group_array(topic) from session_topic where session_id = session.id) as topics
       from session left join staff on staff.id = staff_id where case_id = ? order by number, session.position`,
    )
    .all(caseId)
    .map((row) => ({ ...row, topics: JSON.parse(row.topics) as string[] }))
}

function documentsOf(db: Reader, caseId: number): CaseDetail['documents'] {
  return db.sql
    .prepare<[number], CaseDetail['documents'][number]>(
      `select document.uuid as id, document.name, wave.key as wave,
              (select count(*) from coding where document_id = document.id) as codings
       from document join wave on wave.id = wave_id where case_id = ? order by wave.position, document.id`,
    )
    .all(caseId)
}
