import type Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { CaseId, CodingId, DocumentId } from '#core/contract/ids.ts'
import type { Reader } from '../connection.ts'
import { listHistory } from '../history.ts'
import { loadedInMemory } from '../project.fixture.ts'
import { getCoding, getDocument, listCoders, listCodings, listDocuments } from './coding.ts'
import { getCase, listCases } from './importing.ts'

type Prepared = { readonly sql: string; readonly db: Database.Database }

/** Every statement that `work` prepares. */
function statementsOf(db: Reader, work: (db: Reader) => unknown): readonly Prepared[] {
  const found: Prepared[] = []
  const watched = new Proxy(db.sql, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target) as unknown
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        if (name === 'prepare') found.push({ sql: String(args[0]), db: db.sql })
        return (value as (...all: unknown[]) => unknown).apply(target, args)
      }
    },
  })
  work({ ...db, sql: watched })
  return found
}

/** The tables that a statement reads from end to end, once for each row of something else or for one row asked for. */
function scans({ sql, db }: Prepared): readonly string[] {
  const parameters = sql.match(/\?/g)?.map(() => 1) ?? []
  const plan = db
    .prepare<unknown[], { id: number; parent: number; detail: string }>(`explain query plan ${sql}`)
    .all(...parameters)
  return plan.filter((step) => /^SCAN (?!CONSTANT)/.test(step.detail)).map((step) => step.detail)
}

type First = (table: string) => string

test.each<[string, (db: Reader, first: First) => unknown, RegExp]>([
  ['the codings of a document', (db, first) => listCodings(db, first('document') as DocumentId), /^$/],
  ['a coding', (db, first) => getCoding(db, first('coding') as CodingId), /^$/],
  ['a document', (db, first) => getDocument(db, first('document') as DocumentId), /^$/],
  ['the list of documents', (db) => listDocuments(db), /^SCAN (document|cases|wave)\b/],
  ['the list of coders', (db) => listCoders(db, null), /^SCAN coder\b/],
  ['the list of cases', (db) => listCases(db, true), /^SCAN (cases|wave|item|case_attribute|session)\b/],
  [
    'a case',
    (db, first) => getCase(db, first('cases') as CaseId, true),
    /^SCAN (cases|wave|item|case_attribute|session)\b/,
  ],
  ['the newest entries of the history', (db) => listHistory(db, 20), /^$/],
])('%s is read through an index', async (_, work, allowed) => {
  const db = await loadedInMemory()
  const first: First = (table) => db.sql.prepare(`select uuid from ${table} limit 1`).pluck().get() as string
  const found = statementsOf(db, (watched) => work(watched, first)).flatMap(scans)
  expect(found.filter((detail) => !allowed.test(detail))).toEqual([])
  expect(found.filter((detail) => /^SCAN (coding|response)\b/.test(detail))).toEqual([])
})
