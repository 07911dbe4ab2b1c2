import { type } from '@orpc/contract'
import { z } from 'zod'
import type { FileHandle } from './ids.ts'
import { fileHandle, languageCode } from './ids.ts'
import { command, progressTo, query, session } from './procedure.ts'
import { reportLookContract } from './report-look.ts'
import { reportPlanContract } from './report-plan.ts'

export const reportFormat = z.enum(['html', 'pdf', 'docx', 'xlsx', 'md', 'charts'])

/** A preview to show in a frame; `notices` lists what was left out or masked. */
export type ReportPreview = { readonly url: string; readonly notices: readonly string[] }

export type WrittenFile = {
  readonly handle: FileHandle
  readonly name: string
  readonly sizeBytes: number
  /** The name it was to have, where a file or folder of that name could not be replaced: one open in Word, say. */
  readonly wanted: string | null
}

export type ExportResult = { readonly files: readonly WrittenFile[]; readonly notices: readonly string[] }

export const reportingContract = {
  ...reportPlanContract,
  ...reportLookContract,
  /** Renders the report as HTML for looking at; the window shows the URL in a frame without scripts. */
  preview: query.input(z.object({ language: languageCode })).output(progressTo(type<ReportPreview>())),
  /** Asks for the folder in a native dialog; null when the user cancelled. */
  pickFolder: session
    .input(z.object({ title: z.string() }))
    .output(type<{ readonly handle: FileHandle; readonly name: string } | null>()),
  /** Files in the folder that a report of these formats would replace. */
  findWritten: session
    .input(z.object({ folder: fileHandle, formats: z.array(reportFormat).min(1), language: languageCode }))
    .output(type<readonly string[]>()),
  /**
   * Writes each file whole or not at all, and what the report said into the study. With an open alarm it needs a reason, which
   * is kept with it; without one it is refused as `open-alarms`, each alarm a problem.
   */
  exportReport: command
    .input(
      z.object({
        folder: fileHandle,
        formats: z.array(reportFormat).min(1),
        language: languageCode,
        reason: z.string().trim().max(2000).optional(),
        /** Where files of its names stand in the folder, all that is written takes a second name. */
        keepBoth: z.boolean().optional(),
      }),
    )
    .output(progressTo(type<ExportResult>())),
  /** Shows a written file in the system's file manager. */
  reveal: session.input(z.object({ file: fileHandle })).output(type<void>()),
}
