import { type AnySQLiteColumn, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { position, rowId, uuid } from './columns.ts'

/** A theme in the codebook. */
export const code = sqliteTable(
  'code',
  {
    id: rowId(),
    uuid: uuid(),
    /** The codebook's own id, e.g. `leadership-confidence`. */
    key: text('key').notNull().unique(),
    parentId: integer('parent_id').references((): AnySQLiteColumn => code.id),
    name: text('name').notNull(),
    definition: text('definition').notNull(),
    include: text('include').notNull(),
    exclude: text('exclude').notNull(),
    example: text('example').notNull(),
    /** `#rrggbb`. */
    color: text('color').notNull(),
    /** The digit that applies it, where the user chose one; the others follow in the codebook's order. */
    shortcut: text('shortcut'),
    position: position(),
  },
  (table) => [index('code_parent').on(table.parentId)],
)
