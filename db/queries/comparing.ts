import type { StudyAnalysis, StudyData, StudyFacts, StudyResponse } from '#core/types/study-data.ts'
import type { Reader } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { all } from './all.ts'
import { gatherInstruments, gatherScales } from './comparing-instruments.ts'
import { gatherCodes, gatherCodings, gatherDocuments, gatherIndicators } from './comparing-texts.ts'

// Sites and staff have no place of their own: they stand in the order in which the roster and the sessions name them, which
// is the files' order in a new project and in one that was updated often.
const siteOrder = `coalesce((select min(position) from cases where site_id = site.id), 1e9), site.id`
const staffOrder = `coalesce(
  (select min(cases.position) from case_attribute join cases on cases.id = case_id where value = staff.name),
  1e6 + (select min(position) from session where staff_id = staff.id), 1e9), staff.id`

/** Everything the comparison and the report read, as plain data with the study's own ids. */
export function gatherStudy(db: Reader): StudyData {
  const { study, analysis } = gatherFacts(db)
  return {
    study,
    waves: all(db, 'select key as id, label, date from wave order by position'),
    analysis,
    cases: gatherCases(db),
    sites: all(db, `select key as id, name, city from site order by ${siteOrder}`),
    staff: all(db, `select key as id, name, role from staff order by ${staffOrder}`),
    sessions: gatherSessions(db),
    outcomes: all(
      db,
      `select site.key as site, year, measure, value from outcome join site on site.id = site_id
       order by outcome.source_file_id, outcome.source_row, outcome.id`,
    ),
    instruments: gatherInstruments(db),
    responses: gatherResponses(db),
    answerSheets: all(
      db,
      `select cases.key as "case", wave.key as wave, instrument.key as instrument, answered_on as answeredOn
       from answer_sheet join cases on cases.id = case_id join wave on wave.id = wave_id
       join instrument on instrument.id = instrument_id order by wave.position, cases.position, instrument.position`,
    ),
    scales: gatherScales(db),
    documents: gatherDocuments(db),
    codes: gatherCodes(db),
    codings: gatherCodings(db),
    indicators: gatherIndicators(db),
  }
}

type StudyRow = StudyFacts &
  Omit<StudyAnalysis, 'waves'> & { readonly baselineWave: string | null; readonly endWave: string | null }

function gatherFacts(db: Reader): { readonly study: StudyFacts; readonly analysis: StudyAnalysis } {
  const [row] = all<StudyRow>(
    db,
    `select key as id, title, funder, grant_number as "grant", language, baseline_wave as baselineWave,
            end_wave as endWave, resamples, seed, confidence, cluster_by as clusterBy from study`,
  )
  if (!row)
    throw new UserError('invalid', 'This file has no study in it yet. Load a study folder or import a roster first.')
  const { id, title, funder, grant, language, baselineWave, endWave, resamples, seed, confidence, clusterBy } = row
  const waves = baselineWave !== null && endWave !== null ? ([baselineWave, endWave] as const) : null
  return {
    study: { id, title, funder, grant, language },
    analysis: { waves, resamples, seed, confidence, clusterBy },
  }
}

function gatherCases(db: Reader): StudyData['cases'] {
  const attributes = new Map<number, Record<string, string | null>>()
  type Attribute = { caseId: number; name: string; value: string | null }
  for (const { caseId, name, value } of all<Attribute>(
    db,
    'select case_id as caseId, name, value from case_attribute order by case_id, position',
  )) {
    const known = attributes.get(caseId) ?? {}
    known[name] = value
    attributes.set(caseId, known)
  }
  type Row = { rowId: number; id: string; pseudonym: string; site: string | null }
  return all<Row>(
    db,
    `select cases.id as rowId, cases.key as id, pseudonym, site.key as site
     from cases left join site on site.id = site_id order by position`,
  ).map(({ rowId, ...row }) => ({ ...row, attributes: attributes.get(rowId) ?? {} }))
}

function gatherSessions(db: Reader): StudyData['sessions'] {
  const topics = new Map<number, string[]>()
  for (const { sessionId, topic } of all<{ sessionId: number; topic: string }>(
    db,
    'select session_id as sessionId, topic from session_topic order by session_id, position',
  )) {
    topics.set(sessionId, [...(topics.get(sessionId) ?? []), topic])
  }
  type Row = Omit<StudyData['sessions'][number], 'topics'> & { rowId: number }
  return all<Row>(
    db,
    `select session.id as rowId, kind, cases.key as "case", number, held_on as heldOn, staff.key as staff, minutes
     from session left join cases on cases.id = case_id left join staff on staff.id = staff_id order by session.position`,
  ).map(({ rowId, ...row }) => ({ ...row, topics: topics.get(rowId) ?? [] }))
}

function gatherResponses(db: Reader): readonly StudyResponse[] {
  return all<StudyResponse>(
    db,
    `select cases.key as "case", wave.key as wave, item.key as item, value, missing from response
     join cases on cases.id = case_id join wave on wave.id = wave_id join item on item.id = item_id
     order by wave.position, cases.position, item.position`,
  )
}
