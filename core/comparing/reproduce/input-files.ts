import type { StudyData } from '#core/types/study-data.ts'
import { attributeByCase } from '../group-changes.ts'
import { type ScoreSource, scoreSources } from '../measures.ts'

/** A file by its name within one folder. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

type Cell = string | number | boolean | null

/**
 * The study's data as the script reads them: ids only, no names and no texts. Staff, and what cases are
 * clustered by, are numbered, for their ids are often people's names.
 */
export function inputFiles(data: StudyData): readonly TextFile[] {
  const sources = scoreSources(data)
  const numbered = staffNumbers(data)
  return [
    csv('cases.csv', ['case', 'cluster'], casesOf(data, numbered)),
    csv('items.csv', ['item', 'min', 'max', 'instrument'], itemsOf(data)),
    csv('scales.csv', ['scale', 'kind', 'item', 'reversed', 'score', 'min_answered'], sources.flatMap(partsOf)),
    csv(
      'responses.csv',
      ['case', 'wave', 'item', 'value', 'answered'],
      data.responses.map((one) => [one.case, one.wave, one.item, one.value, one.missing === null]),
    ),
    csv(
      'answer-sheets.csv',
      ['case', 'wave', 'instrument', 'answered_on'],
      data.answerSheets.map((one) => [one.case, one.wave, one.instrument, one.answeredOn]),
    ),
    csv(
      'documents.csv',
      ['document', 'case', 'wave', 'words'],
      data.documents.map((one) => [one.id, one.case, one.wave, one.words]),
    ),
    csv(
      'codes.csv',
      ['code', 'parent'],
      data.codes.map((one) => [one.id, one.parent]),
    ),
    csv(
      'codings.csv',
      ['document', 'code', 'start', 'end'],
      data.codings.map((one) => [one.document, one.code, one.startCodePoint, one.endCodePoint]),
    ),
    csv(
      'sessions.csv',
      ['kind', 'case', 'number', 'held', 'held_on', 'staff'],
      data.sessions.map((one) => [
        one.kind,
        one.case,
        one.number,
        one.heldOn !== null,
        one.heldOn,
        numbered.get(one.staff) ?? null,
      ]),
    ),
    csv(
      'staff.csv',
      ['staff'],
      data.staff.map((one) => [numbered.get(one.id) ?? null]),
    ),
    csv(
      'outcomes.csv',
      ['site', 'year', 'measure', 'value'],
      data.outcomes.map((one) => [one.site, one.year, one.measure, one.value]),
    ),
    csv('indicators.csv', ['indicator', 'kind', 'measure'], indicatorsOf(data)),
  ]
}

function casesOf(data: StudyData, numbered: Numbers): readonly (readonly Cell[])[] {
  const clusters = clustersOf(data)
  return data.cases.map(({ id }) => [id, numbered.get(clusters.get(id) ?? null) ?? null])
}

type Numbers = ReadonlyMap<string | null, string>

/** Staff first, then whatever else cases are clustered by or sessions name: `S1`, `S2` … */
function staffNumbers(data: StudyData): Numbers {
  const names = [
    ...data.staff.map(({ id }) => id),
    ...clustersOf(data).values(),
    ...data.sessions.map(({ staff }) => staff),
  ]
  return new Map([...new Set(names.filter((name) => name !== null))].map((name, i) => [name, `S${i + 1}`]))
}

/** As the comparison has it: a city also through the site. */
function clustersOf(data: StudyData): ReadonlyMap<string, string | null> {
  const { clusterBy } = data.analysis
  return clusterBy === null ? new Map() : attributeByCase(data, clusterBy)
}

function itemsOf(data: StudyData): readonly (readonly Cell[])[] {
  return data.instruments.flatMap(({ id, items }) => items.map((item) => [item.id, item.min, item.max, id]))
}

function partsOf({ id, kind, scale }: ScoreSource): readonly (readonly Cell[])[] {
  return scale.items.map(({ item, reversed }) => [id, kind, item, reversed, scale.score, scale.minAnswered])
}

function indicatorsOf(data: StudyData): readonly (readonly Cell[])[] {
  return data.indicators.flatMap(({ id, scales, codes }) => [
    [id, 'none', null],
    ...scales.map((scale) => [id, 'scale', `scale:${scale}`]),
    ...codes.map((code) => [id, 'code', `code:${code}`]),
  ])
}

/** Text is quoted always and nothing stands for null, so that an id `NA` is an id. */
function csv(name: string, header: readonly string[], rows: readonly (readonly Cell[])[]): TextFile {
  const lines = [header.join(','), ...rows.map((row) => row.map(cell).join(','))]
  return { name, text: `${lines.join('\n')}\n` }
}

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`
}
