import type { Writer } from '../connection.ts'
import { textsOfFolders } from './texts-of-folders.ts'
import type { Keys } from './write-study.ts'

/** A table that the study folder fills, and what keeps a row of it that the folder does not name any more. */
type FileBound = { readonly table: string; readonly keptBy: readonly string[] }

// In this order: what is refered to goes after what refers to it.
const fileBound: Readonly<Record<keyof Kept, FileBound>> = {
  documents: { table: 'document', keptBy: ['coding.document_id', 'memo.document_id', 'memo_link.document_id'] },
  items: { table: 'item', keptBy: ['document.item_id', 'response.item_id', 'scale_item.item_id'] },
  instruments: { table: 'instrument', keptBy: ['item.instrument_id'] },
  cases: { table: 'cases', keptBy: ['document.case_id', 'memo.case_id', 'memo_link.case_id'] },
  waves: { table: 'wave', keptBy: ['document.wave_id', 'response.wave_id'] },
  sites: { table: 'site', keptBy: ['cases.site_id'] },
  staff: { table: 'staff', keptBy: ['session.staff_id'] },
  sourceFiles: {
    table: 'source_file',
    keptBy: ['cases', 'session', 'outcome', 'response', 'document'].map((table) => `${table}.source_file_id`),
  },
}

type Kept = Pick<Keys, 'documents' | 'items' | 'instruments' | 'cases' | 'waves' | 'sites' | 'staff' | 'sourceFiles'>

/**
 * Takes out what the folder does not hold any more, so that an updated project says the same as a new one. What people
 * made keeps what it is about: a coded text stays, with its case and wave. So does a text that no folder brought.
 */
export function pruneStudy(writer: Writer, keys: Kept): void {
  const kept = { ...keys, documents: new Map([...keys.documents, ...broughtOtherwise(writer)]) }
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

/** Texts brought in on their own: no folder holds them, and none may take them out. */
function broughtOtherwise(writer: Writer): readonly (readonly [string, number])[] {
  const ofFolders = textsOfFolders(writer)
  return writer.sql
    .prepare<[], { id: number; name: string }>('select id, name from document')
    .all()
    .filter(({ id }) => !ofFolders.has(id))
    .map(({ id, name }) => [name, id] as const)
}
