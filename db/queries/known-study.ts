import type { KnownCase, KnownInstrument, KnownStudy } from '#core/importing/own-tables/known-study.ts'
import type { MissingReason } from '#core/types/study-plan.ts'
import type { Reader } from '../connection.ts'
import { all } from './all.ts'
import { gatherInstruments, gatherScales } from './comparing-instruments.ts'

/** What tables that are brought in on their own are read by and checked against. */
export function gatherKnownStudy(db: Reader): KnownStudy {
  return {
    cases: knownCases(db),
    sites: keysOf(db, 'select key from site order by id'),
    waves: keysOf(db, 'select key from wave order by position'),
    measures: keysOf(db, 'select distinct measure as key from outcome'),
    instruments: knownInstruments(db),
    transcripts: keysOf(db, "select name as key from document where kind <> 'open-answer'"),
  }
}

function keysOf(db: Reader, sql: string): readonly string[] {
  return all<{ key: string }>(db, sql).map(({ key }) => key)
}

function knownCases(db: Reader): readonly KnownCase[] {
  type Attribute = { id: number; name: string; value: string | null }
  const attributes = Map.groupBy(
    all<Attribute>(db, 'select case_id as id, name, value from case_attribute order by case_id, position'),
    ({ id }) => id,
  )
  type Row = Omit<KnownCase, 'attributes'> & { rowId: number }
  return all<Row>(
    db,
    `select id as rowId, key as id, pseudonym, (select name from case_identity where case_id = cases.id) as name
     from cases order by position, id`,
  ).map(({ rowId, ...row }) => ({
    ...row,
    attributes: Object.fromEntries((attributes.get(rowId) ?? []).map(({ name, value }) => [name, value])),
  }))
}

function knownInstruments(db: Reader): readonly KnownInstrument[] {
  const columns = new Map(
    all<{ key: string; header: string }>(db, 'select key, column_name as header from item').map(
      ({ key, header }) => [key, header] as const,
    ),
  )
  type Missing = { of: string; code: string; reason: MissingReason }
  const missing = all<Missing>(
    db,
    `select instrument.key as of, code, reason from missing_code join instrument on instrument.id = instrument_id
     order by missing_code.position`,
  )
  const scales = gatherScales(db)
  return gatherInstruments(db).map(({ id, label, items }) => {
    const ids = new Set(items.map((item) => item.id))
    return {
      ...{ id, label },
      items: items.map((item) => ({ ...item, column: columns.get(item.id) ?? item.id })),
      missing: missing.filter(({ of }) => of === id).map(({ code, reason }) => ({ code, reason })),
      scales: scales.filter((scale) => scale.items.some(({ item }) => ids.has(item))),
    }
  })
}
