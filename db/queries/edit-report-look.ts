import type { ReportLook } from '#core/types/report-plan.ts'
import type { Writer } from '../connection.ts'

type LookFile = ReportLook['logo']

/** Sets what is named of the report's look; a look of which nothing is set has no row. */
export function setLook(writer: Writer, change: Partial<ReportLook>): void {
  const columns = columnsOf(change)
  const names = Object.keys(columns)
  const { sql } = writer
  if (sql.prepare('select 1 from report_look').get() === undefined) {
    if (Object.values(columns).every((value) => value === null)) return
    sql.prepare(`insert into report_look (id, ${names}) values (1, ${names.map((name) => `@${name}`)})`).run(columns)
    return
  }
  const [set, same] = [names.map((name) => `${name} = @${name}`), names.map((name) => `${name} is @${name}`)]
  sql.prepare(`update report_look set ${set} where not (${same.join(' and ')})`).run(columns)
  sql.prepare('delete from report_look where accent is null and logo is null and template is null').run()
}

/** The names are those of columns, never of the caller's. */
function columnsOf({ accent, logo, template }: Partial<ReportLook>): Readonly<Record<string, string | null>> {
  return {
    ...(accent === undefined ? {} : { accent }),
    ...(logo === undefined ? {} : { logo: base64(logo), logo_name: logo?.name ?? null }),
    ...(template === undefined ? {} : { template: base64(template), template_name: template?.name ?? null }),
  }
}

function base64(file: LookFile): string | null {
  return file === null ? null : Buffer.from(file.bytes).toString('base64')
}
