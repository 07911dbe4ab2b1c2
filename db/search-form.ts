import { LEFT_OUT_OF_SEARCH } from '#core/text/search-form.ts'

/**
 * The SQL that gives the searched form of a text. Made of `replace`, since a trigger may not call a function of ours: the
 * file must work wherever SQLite opens it, and `trusted_schema` is off.
 */
export function searchFormSql(text: string): string {
  const codePoints = LEFT_OUT_OF_SEARCH.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  )
  return codePoints.reduce((sql, codePoint) => `replace(${sql},char(${codePoint}),'')`, text)
}
