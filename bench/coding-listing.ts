import Database from 'better-sqlite3'
import type { DocumentId } from '#core/contract/ids.ts'
import type { Reader } from '#db/connection.ts'
import { listCodings } from '#db/queries/coding.ts'
import { codingTexts } from './coding-study.ts'
import { median, type Result, upTo } from './result.ts'

const ROUNDS = 60

/** All that the window shows of a coding, in one statement that is made ready once and knows the document's row. */
const bestSql = `
  select coding.uuid as id, ? as documentId, code.uuid as codeId, coder.uuid as coderId, start_code_point as startCodePoint,
         end_code_point as endCodePoint, weight, direction, memo.text as memo
  from coding join code on code.id = coding.code_id join coder on coder.id = coding.coder_id
  left join memo on memo.coding_id = coding.id
  where coding.document_id = ? order by start_code_point, end_code_point, coding.id`

/** The codings of a document of five thousand, against the best that SQL can do by hand. The two take turns. */
export function benchListing(project: string): readonly Result[] {
  const sql = new Database(project, { readonly: true })
  try {
    const find = sql.prepare<[string], { id: number; uuid: DocumentId }>('select id, uuid from document where name = ?')
    const document = find.get(codingTexts.hebrew.name)
    if (!document) throw new Error('The text is not in the project')
    const best = sql.prepare(bestSql)
    const times: { readonly own: number; readonly best: number }[] = []
    for (let round = 0; round <= ROUNDS; round += 1) {
      times.push({
        own: timed(() => listCodings({ sql } as Reader, document.uuid)),
        best: timed(() => best.all(document.uuid, document.id)),
      })
    }
    const own = median(times.slice(1).map((time) => time.own))
    const bare = median(times.slice(1).map((time) => time.best))
    return [
      upTo('coding.listing', own / bare, 'x', 2, 'the best hand-written SQL for the same rows'),
      upTo('coding.listing-time', own, 'ms', null),
    ]
  } finally {
    sql.close()
  }
}

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
