import type { AnswerRow, Answers } from '#core/contract/answers.ts'
import type { CodingRow } from '#core/contract/coding.ts'
import type { Reader } from '../connection.ts'
import { all } from './all.ts'
import { codingColumns, codingJoins } from './coding.ts'

/** All open answers with their codings: two statements, however many there are. */
export function listAnswers(db: Reader): Answers {
  const codings = Map.groupBy(
    all<CodingRow>(
      db,
      `select ${codingColumns} from ${codingJoins} where document.kind = 'open-answer'
       order by document.id, start_code_point, end_code_point, coding.id`,
    ),
    (coding) => coding.documentId,
  )
  const answers = all<Omit<AnswerRow, 'codings'>>(
    db,
    `select document.uuid as id, cases.uuid as caseId, pseudonym, wave.key as wave, coalesce(item.key, '') as question,
            document.text, document.language
     from document join cases on cases.id = case_id join wave on wave.id = wave_id left join item on item.id = item_id
     where document.kind = 'open-answer'
     order by item.instrument_id, item.position, item.id, cases.position, wave.position, document.id`,
  ).map((answer) => ({ ...answer, codings: codings.get(answer.id) ?? [] }))
  const asked = new Set(answers.map(({ question }) => question))
  const questions = all<Answers['questions'][number]>(
    db,
    "select key as id, text from item where type = 'open' order by instrument_id, position, id",
  ).filter(({ id }) => asked.has(id))
  return { questions, answers }
}
