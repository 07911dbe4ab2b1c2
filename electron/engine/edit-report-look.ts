import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { FileHandle } from '#core/contract/ids.ts'
import type { LookOutline } from '#core/contract/report-look.ts'
import { reportColors } from '#core/reporting/look/report-colors.ts'
import { readTemplate } from '#core/reporting/template/read-template.ts'
import { setLook } from '#db/queries/edit-report-look.ts'
import { readReportPlan } from '#db/queries/report-plan.ts'
import { UserError } from '#db/user-error.ts'
import type { EngineSession } from './engine-session.ts'
import { pathOf } from './file-handles.ts'
import { runJob } from './run-job.ts'

const MEGABYTE = 1024 * 1024
const MOST_BYTES = { logo: 5 * MEGABYTE, template: 20 * MEGABYTE } as const

export async function lookNow({ project }: EngineSession): Promise<LookOutline> {
  const { accent, logo, template } = readReportPlan(project).look
  return {
    accent,
    printedAccent: reportColors(accent).accent,
    logo: logo && { name: logo.name, url: `data:image/png;base64,${Buffer.from(logo.bytes).toString('base64')}` },
    template: template && { name: template.name, ...(await stateOf(template.bytes)) },
  }
}

async function stateOf(template: Uint8Array) {
  const read = await readTemplate(template)
  return read.ok
    ? { missing: read.missing, leftOut: read.leftOut, refused: null }
    : { missing: [], leftOut: [], refused: read.why }
}

/** The logo is looked at, and drawn anew, before anything of it is kept. */
export async function takeLogo(session: EngineSession, file: FileHandle | null): Promise<void> {
  if (file === null) return session.command('reporting.setLogo', null, (writer) => setLook(writer, { logo: null }))
  const { name, bytes } = readBytes(pathOf(file), 'logo')
  const read = await runJob('readLogo', bytes, session.places)
  if (!read.ok) throw new UserError('invalid', `${name} cannot be the logo. ${read.why}`)
  session.command('reporting.setLogo', name, (writer) => setLook(writer, { logo: { name, bytes: read.png } }))
}

/** Of the template only its styles, its page and its cleaned headers and footers are kept. */
export async function takeTemplate(session: EngineSession, file: FileHandle | null): Promise<void> {
  if (file === null)
    return session.command('reporting.setTemplate', null, (writer) => setLook(writer, { template: null }))
  const { name, bytes } = readBytes(pathOf(file), 'template')
  const read = await runJob('readTemplate', bytes, session.places)
  if (!read.ok) throw new UserError('invalid', `${name} cannot be the template. ${read.why}`)
  session.command('reporting.setTemplate', name, (writer) => setLook(writer, { template: { name, bytes: read.bare } }))
}

/** Nothing is read of a file that is too large. */
function readBytes(path: string, kind: keyof typeof MOST_BYTES) {
  const name = basename(path)
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (size === undefined) throw new UserError('file-missing', `${name} is not there any more. Choose it again.`)
  const most = MOST_BYTES[kind]
  if (size > most)
    throw new UserError(
      'invalid',
      `${name} has ${Math.ceil(size / MEGABYTE)} MB; a ${kind} may have ${most / MEGABYTE} MB. Save it smaller.`,
    )
  return { name, bytes: new Uint8Array(readFileSync(path)) }
}
