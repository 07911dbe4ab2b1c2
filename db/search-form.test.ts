import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEFT_OUT_OF_SEARCH, toSearchForm } from '#core/text/search-form.ts'
import { searchFormSql } from './search-form.ts'
import { openSqlite } from './sqlite.ts'

test('the form that is made outside SQLite is the one that its trigger makes', () => {
  const sql = openSqlite(':memory:')
  const find = sql.prepare<[string], { form: string }>(
    `select ${searchFormSql('text')} as form from (select ? as text)`,
  )
  const edges = LEFT_OUT_OF_SEARCH.flatMap(([first, last]) => [first - 1, first, last, last + 1])
  const character = fc.oneof(
    fc.constantFrom(...edges.map((codePoint) => String.fromCodePoint(codePoint))),
    fc.constantFrom('א', 'שָׁ', 'ه', 'ـ', 'é', '😀', ' ', '\n'),
  )
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      expect(toSearchForm(text)).toBe(find.get(text)?.form)
    }),
  )
  sql.close()
})
