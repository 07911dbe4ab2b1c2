import { integer, text } from 'drizzle-orm/sqlite-core'

/** The integer key that joins use inside the file. Explicit, since the journal names rows by it. */
export const rowId = () => integer('id').primaryKey({ autoIncrement: true })

/** The id that travels: UUIDv7, made where the row is made. */
export const uuid = () => text('uuid').notNull().unique()

/** Where the row stands among its like, from 0: the order the study declared. */
export const position = () => integer('position').notNull()
