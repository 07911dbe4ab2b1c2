import type { CandidateQuote, CodebookEntry, IdentifyingTerms } from '#core/types/report-source.ts'
import type { StudyData } from '#core/types/study-data.ts'
import type { Reader } from '../connection.ts'
import { hashText } from '../hash-text.ts'
import { all } from './all.ts'
import { codeTree } from './code-tree.ts'

/** Every coded stretch, with its text cut in SQLite, whose `substr` counts code points as codings do. */
export function listQuotes(db: Reader): readonly CandidateQuote[] {
  return all<CandidateQuote>(
    db,
    `select coding.uuid as codingId, document.uuid as documentId, pseudonym || ', ' || wave.label as documentPseudonym,
            pseudonym as casePseudonym, wave.key as wave, code.key as code, coder.name as coder,
            substr(document.text, start_code_point + 1, end_code_point - start_code_point) as text,
            start_code_point as startCodePoint, end_code_point as endCodePoint, document.language
     from coding join document on document.id = document_id join cases on cases.id = document.case_id
     join wave on wave.id = document.wave_id join code on code.id = code_id join coder on coder.id = coder_id
     order by document.id, start_code_point, end_code_point, coding.id`,
  )
}

export function listCodebook(db: Reader): readonly CodebookEntry[] {
  return all<CodebookEntry>(
    db,
    `${codeTree}
     select key as code, name, definition, include, exclude, example
     from tree join code on code.id = tree.id order by tree.path`,
  )
}

/** What must not be printed: it serves to find and mask, and goes nowhere else. */
export function listIdentifyingTerms(db: Reader): IdentifyingTerms {
  const texts = (sql: string) => all<{ value: string }>(db, sql).map((row) => row.value)
  return {
    names: texts('select name as value from case_identity order by case_id'),
    schools: texts('select name as value from site order by id'),
    cities: texts(
      `select distinct city as value from site where city is not null
       union select distinct value from case_attribute where name in ('city', 'town') and value is not null`,
    ),
    colleagues: texts('select name as value from staff order by id'),
    ids: texts('select key as value from cases where key <> pseudonym order by id'),
  }
}

/**
 * Names the state of a study's data: the same data have the same hash, in this file or another, whatever way they came
 * in; any change gives another, and undoing it gives the first back.
 */
export function hashState(db: Reader, study: StudyData): string {
  const names = new Map(study.documents.map((document) => [document.id, document.name]))
  const content = {
    ...study,
    primary: all(db, 'select primary_measure from study'),
    documents: study.documents.map(({ id: _, ...document }) => document),
    codings: study.codings.map(({ id: _, ...coding }) => ({ ...coding, document: names.get(coding.document) })),
    texts: all(db, 'select text_sha256 from document order by name'),
    codebook: listCodebook(db),
    memos: all(db, 'select text from memo order by text'),
  }
  return hashText(JSON.stringify(content))
}
