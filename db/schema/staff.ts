import { sql } from 'drizzle-orm'
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { rowId, uuid } from './columns.ts'

/** A coach, integrator or supervisor. */
export const staff = sqliteTable(
  'staff',
  {
    id: rowId(),
    uuid: uuid(),
    key: text('key').notNull().unique(),
    name: text('name').notNull(),
    role: text('role', { enum: ['coach', 'integrator', 'supervisor', 'other'] }).notNull(),
  },
  (table) => [check('staff_role', sql`${table.role} in ('coach', 'integrator', 'supervisor', 'other')`)],
)
