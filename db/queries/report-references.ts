import { codeOfToken, renameSeen, renameTokens, replaceTokens, tokensIn } from '#core/text/live-tokens.ts'
import type { SeenFigures } from '#core/types/report-plan.ts'
import type { Reader, Writer } from '../connection.ts'
import { all } from './all.ts'

/** Codes (by key) and codings (by uuid) that the report's findings and own texts may name. */
export type Named = { readonly codes: ReadonlySet<string>; readonly codings: ReadonlySet<string> }

/** Others in their place, old name to new. */
export type Renamed = { readonly codes: ReadonlyMap<string, string>; readonly codings: ReadonlyMap<string, string> }

type TextRow = { readonly id: number; readonly text: string; readonly seen: string }
type FindingText = TextRow & { readonly finding: number }

const QUOTE = 'quote:'

/**
 * The evaluators' findings and own texts that name any of these, a line of each to know it by: findings that rest on one or print a figure
 * of it, texts that print one.
 */
export function namedInReport(db: Reader, named: Named): readonly string[] {
  const isNamed = tokenIn(db, named)
  const texts = all<FindingText>(db, 'select id, finding_id as finding, text, seen from finding_text order by id')
  const byFinding = Map.groupBy(texts, ({ finding }) => finding)
  const resting = restingOn(db, named)
  const findings = all<{ id: number; indicator: string | null }>(
    db,
    `select finding.id, indicator.label as indicator from finding
     left join indicator on indicator.key = finding.indicator order by finding.position, finding.id`,
  ).flatMap(({ id, indicator }) => {
    const own = byFinding.get(id) ?? []
    const naming = own.find(({ text }) => tokensIn(text).some(isNamed))
    if (!naming && !resting.has(id)) return []
    return [lineOf((naming ?? own[0])?.text ?? '', isNamed) || (indicator ?? '')]
  })
  const ownTexts = all<TextRow>(db, 'select id, text, seen from report_text order by id')
    .filter(({ text }) => tokensIn(text).some(isNamed))
    .map(({ text }) => lineOf(text, isNamed))
  return [...findings, ...ownTexts]
}

/** Findings and own texts name others from now on, in their figures and quotes as in what they rest on. */
export function renameInReport(writer: Writer, { codes, codings }: Renamed): void {
  const keys = allKeys(writer)
  const rename = (token: string): string => {
    if (token.startsWith(QUOTE)) return QUOTE + (codings.get(token.slice(QUOTE.length)) ?? token.slice(QUOTE.length))
    const key = codeOfToken(token, keys)
    const into = key === null ? undefined : codes.get(key)
    return key === null || into === undefined ? token : `code:${into}${token.slice(`code:${key}`.length)}`
  }
  for (const table of ['finding_text', 'report_text']) {
    const update = writer.sql.prepare(`update ${table} set text = ?, seen = ? where id = ?`)
    for (const { id, text, seen } of all<TextRow>(writer, `select id, text, seen from ${table} order by id`)) {
      const changed = [
        renameTokens(text, rename),
        JSON.stringify(renameSeen(JSON.parse(seen) as SeenFigures, rename)),
      ] as const
      if (changed[0] !== text || changed[1] !== seen) update.run(...changed, id)
    }
  }
  for (const [from, into] of codes) carryEvidence(writer, 'measure', `code:${from}`, `code:${into}`)
}

/** What findings rest on, when it is another from now on; resting on both is resting on it once. */
export function carryEvidence(
  writer: Writer,
  column: 'measure' | 'coding_id',
  from: string | number,
  into: string | number,
): void {
  writer.sql
    .prepare(
      `delete from finding_evidence where ${column} = ?
       and finding_id in (select finding_id from finding_evidence where ${column} = ?)`,
    )
    .run(from, into)
  writer.sql.prepare(`update finding_evidence set ${column} = ? where ${column} = ?`).run(into, from)
}

function restingOn(db: Reader, { codes, codings }: Named): ReadonlySet<number> {
  const rows = db.sql
    .prepare<[string, string], { id: number }>(
      `select finding_id as id from finding_evidence left join coding on coding.id = coding_id
       where measure in (select 'code:' || value from json_each(?)) or coding.uuid in (select value from json_each(?))`,
    )
    .all(JSON.stringify([...codes]), JSON.stringify([...codings]))
  return new Set(rows.map(({ id }) => id))
}

function tokenIn(db: Reader, { codes, codings }: Named): (token: string) => boolean {
  const keys = allKeys(db)
  return (token) =>
    token.startsWith(QUOTE) ? codings.has(token.slice(QUOTE.length)) : codes.has(codeOfToken(token, keys) ?? '')
}

function allKeys(db: Reader): readonly string[] {
  return all<{ key: string }>(db, 'select key from code').map(({ key }) => key)
}

/** Code points of a text that it is known again by. */
const LINE = 60

/** The line with the figure, else the first; figures are left out. */
function lineOf(text: string, isNamed: (token: string) => boolean): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((one) => tokensIn(one).some(isNamed)) ?? lines[0] ?? ''
  const letters = [...replaceTokens(line, () => '…').trim()]
  // Cut just after a figure it ends in one sign of what is left out, not in two.
  return letters.length > LINE
    ? `${letters
        .slice(0, LINE)
        .join('')
        .replace(/[\s…]+$/u, '')}…`
    : letters.join('')
}
