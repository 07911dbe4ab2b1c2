import { join } from 'node:path'
import { connectToRead } from '#db/connect-to-read.ts'

/** Where the window keeps the sample study that it opened. */
export function samplePath(userData: string): string {
  return join(userData, 'samples', 'grant-267.throughline')
}

export type CodingInFile = {
  readonly uuid: string
  readonly document: string
  readonly code: string
  readonly coder: string
  readonly start: number
  readonly end: number
  readonly weight: number | null
  readonly direction: string | null
  readonly memo: string | null
  readonly quote: string
}

/** Every coding of the study as the file has it, read beside the engine, in the order of their ids. */
export function readCodings(userData: string): readonly CodingInFile[] {
  return read(
    userData,
    `select coding.uuid, document.name as document, code.key as code, coder.name as coder, start_code_point as start,
            end_code_point as "end", weight, direction, (select text from memo where coding_id = coding.id) as memo,
            substr(document.text, start_code_point + 1, end_code_point - start_code_point) as quote
     from coding join document on document.id = document_id join code on code.id = code_id
     join coder on coder.id = coder_id order by coding.uuid`,
  ) as readonly CodingInFile[]
}

/** How many entries the history has. */
export function countEntries(userData: string): number {
  const [row] = read(userData, 'select count(*) as n from history_command') as readonly { readonly n: number }[]
  return row?.n ?? 0
}

function read(userData: string, sql: string): readonly unknown[] {
  const connection = connectToRead(samplePath(userData))
  try {
    return connection.sql.prepare(sql).all()
  } finally {
    connection.close()
  }
}
