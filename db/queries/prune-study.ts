import type { Writer } from '../connection.ts'
import { all } from './all.ts'
import { OWN_FILES } from './own-rows.ts'
import { textsOfFolders } from './texts-of-folders.ts'
import type { Keys } from './write-study.ts'

/** A table that the study folder fills, and what keeps a row of it that the folder does not name any more. */
type FileBound = { readonly table: string; readonly keptBy: readonly string[] }

// In this order: what is refered to goes after what refers to it.
const fileBound: Readonly<Record<keyof Kept, FileBound>> = {
  documents: { table: 'document', keptBy: ['coding.document_id', 'memo.document_id', 'memo_link.document_id'] },
  items: { table: 'item', keptBy: ['document.item_id', 'response.item_id', 'scale_item.item_id'] },
  instruments: { table: 'instrument', keptBy: ['item.instrument_id'] },
  cases: {
    table: 'cases',
    keptBy: ['document', 'memo', 'memo_link', 'session', 'response'].map((table) => `${table}.case_id`),
  },
  waves: { table: 'wave', keptBy: ['document.wave_id', 'response.wave_id'] },
  sites: { table: 'site', keptBy: ['cases.site_id', 'outcome.site_id'] },
  staff: { table: 'staff', keptBy: ['session.staff_id'] },
  sourceFiles: {
    table: 'source_file',
    keptBy: ['cases', 'session', 'outcome', 'response', 'document'].map((table) => `${table}.source_file_id`),
  },
}

type Kept = Pick<Keys, 'documents' | 'items' | 'instruments' | 'cases' | 'waves' | 'sites' | 'staff' | 'sourceFiles'>

/**
 * Takes out what the folder does not hold any more, so that an updated project says the same as a new one. What people
 * made keeps what it is about: a coded text stays, with its case and wave. So does what no folder brought: texts, and the rows of
 * tables brought in on their own, with all that they name.
 */
export function pruneStudy(writer: Writer, keys: Kept): void {
  const kept = {
    ...keys,
    documents: new Map([...keys.documents, ...broughtOtherwise(writer)]),
    cases: new Map([...keys.cases, ...keysOf(writer, 'cases', `source_file_id in ${OWN_FILES}`)]),
    staff: new Map([...keys.staff, ...keysOf(writer, 'staff', `key in ${NAMED_BY_OWN_CASES}`)]),
  }
  for (const name of Object.keys(fileBound) as (keyof Kept)[]) {
    const { table, keptBy } = fileBound[name]
    const unused = keptBy.map((reference) => {
      const [referring, column] = reference.split('.')
      return `and id not in (select ${column} from ${referring} where ${column} is not null)`
    })
    writer.sql
      .prepare(`delete from ${table} where id not in (select value from json_each(?)) ${unused.join(' ')}`)
      .run(JSON.stringify([...kept[name].values()]))
  }
}

/** Coaches and others whom the rosters brought in on their own name. */
const NAMED_BY_OWN_CASES = `(select value from case_attribute join cases on cases.id = case_id where source_file_id in ${OWN_FILES})`

function keysOf(writer: Writer, table: 'cases' | 'staff', which: string): readonly (readonly [string, number])[] {
  return all<{ id: number; key: string }>(writer, `select id, key from ${table} where ${which}`).map(
    ({ id, key }) => [key, id] as const,
  )
}

/** Texts brought in on their own, and answers of tables that were: no folder holds them, and none may take them out. */
function broughtOtherwise(writer: Writer): readonly (readonly [string, number])[] {
  const ofFolders = textsOfFolders(writer)
  type Row = { id: number; name: string; kind: string; isOwn: number }
  return all<Row>(writer, `select id, name, kind, source_file_id in ${OWN_FILES} as isOwn from document`)
    .filter(({ id, kind, isOwn }) => (kind === 'open-answer' ? isOwn === 1 : !ofFolders.has(id)))
    .map(({ id, name }) => [name, id] as const)
}
