import type { Problem } from '#core/types/problem.ts'
import { type Alarm, isOpen } from '#core/types/report-alarm.ts'
import type { ReportDescription } from '#core/types/report-description.ts'
import type { Project } from '#db/connection.ts'
import { runCommand } from '#db/history.ts'
import { addExport } from '#db/queries/edit-report-plan.ts'
import { isSaidAlready } from '#db/queries/report-exports.ts'
import { UserError } from '#db/user-error.ts'

/** A report with open alarms leaves only with a reason, and only where the reason can be kept. */
export function refuseOpenAlarms(project: Project, { alarms }: ReportDescription, reason: string): void {
  const open = alarms.filter(isOpen)
  if (open.length === 0) return
  if (reason.trim() === '') {
    throw new UserError(
      'open-alarms',
      `${open.length} things are still to be decided about before the report leaves. Decide, or write why it leaves as it is.`,
      open.map(problemOf),
    )
  }
  if (project.readOnly)
    throw new UserError(
      'read-only',
      'The study is open read-only, so the reason cannot be kept with it. Open it to write.',
    )
}

function problemOf(alarm: Alarm): Problem {
  switch (alarm.kind) {
    case 'quote':
      return {
        file: `quote ${alarm.number}`,
        message: alarm.hasChanged
          ? 'Its words changed since it was approved. Look at it again.'
          : 'Nobody has approved it for printing. Approve or refuse it.',
      }
    case 'term':
      return {
        file: alarm.places[0]?.where ?? 'text',
        column: alarm.term,
        message: `This could tell who someone is (${alarm.what}). Mask it, or keep it with a reason.`,
      }
    case 'combination':
      return {
        file: alarm.place.where,
        column: alarm.values.map(({ value }) => value).join(' + '),
        message: `Only ${alarm.fits} of the people have all of this. Change the words, redact some, or keep it with a reason.`,
      }
  }
}

type Journalled = {
  readonly description: ReportDescription
  readonly formats: readonly string[]
  readonly reason: string
  readonly coder: string | null
  readonly at: Date
}

/**
 * Writes the files and keeps with the study what the report said, for the next one to be compared with: both or neither. A
 * study that is open read-only keeps nothing, and a report that says what the last one said is kept once.
 */
export function journalExport<T>(
  project: Project,
  { description, formats, reason, coder, at }: Journalled,
  write: () => T,
): T {
  if (project.readOnly) return write()
  const { language, stateHash, printed, alarms } = description
  const made = {
    ...{ coder, at, language, formats, stateHash },
    figures: Object.fromEntries(printed.map(({ path, text }) => [path, text])),
    alarms: alarms.filter(isOpen).map(({ key }) => key),
    reason: reason.trim() === '' ? null : reason.trim(),
  }
  if (isSaidAlready(project, made)) return write()
  return runCommand(project, { kind: 'reporting.exportReport', detail: language, coder, at }, (writer) => {
    addExport(writer, made)
    return write()
  })
}
