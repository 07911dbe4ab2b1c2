import type { StudyCode, StudyCoding, StudyData, StudyDocument, StudyIndicator } from '#core/types/study-data.ts'
import type { Reader } from '../connection.ts'
import { all } from './all.ts'
import { codeTree } from './code-tree.ts'

export function gatherDocuments(db: Reader): readonly StudyDocument[] {
  return all<StudyDocument>(
    db,
    `select document.uuid as id, document.name, cases.key as "case", wave.key as wave, words, code_points as codePoints
     from document join cases on cases.id = case_id join wave on wave.id = wave_id
     order by cases.position, wave.position, document.name`,
  )
}

/** In codebook order; a parent always stands before its children, also where a code was added later. */
export function gatherCodes(db: Reader): readonly StudyCode[] {
  return all<StudyCode>(
    db,
    `${codeTree}
     select code.key as id, code.name, parent.key as parent, code.color
     from tree join code on code.id = tree.id left join code parent on parent.id = code.parent_id order by tree.path`,
  )
}

export function gatherCodings(db: Reader): readonly StudyCoding[] {
  return all<StudyCoding>(
    db,
    `select coding.uuid as id, document.uuid as document, code.key as code, coder.name as coder,
            start_code_point as startCodePoint, end_code_point as endCodePoint, weight, direction
     from coding join document on document.id = document_id join code on code.id = code_id
     join coder on coder.id = coder_id join cases on cases.id = document.case_id join wave on wave.id = document.wave_id
     order by cases.position, wave.position, document.name, start_code_point, end_code_point, code.key, coder.name`,
  )
}

export function gatherIndicators(db: Reader): StudyData['indicators'] {
  const measures = all<{ indicatorId: number; kind: 'scale' | 'code' | 'outcome'; key: string }>(
    db,
    'select indicator_id as indicatorId, kind, key from indicator_measure order by indicator_id, position',
  )
  const keysOf = (id: number, kind: string) =>
    measures.filter((measure) => measure.indicatorId === id && measure.kind === kind).map((measure) => measure.key)
  return all<{ rowId: number; id: string; label: string }>(
    db,
    'select id as rowId, key as id, label from indicator order by position',
  ).map(
    ({ rowId, id, label }): StudyIndicator => ({
      ...{ id, label },
      ...{ scales: keysOf(rowId, 'scale'), codes: keysOf(rowId, 'code'), outcomes: keysOf(rowId, 'outcome') },
    }),
  )
}
