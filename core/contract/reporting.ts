import { type } from '@orpc/contract'
import { z } from 'zod'
import type { FileHandle } from './ids.ts'
import { fileHandle, languageCode } from './ids.ts'
import { progressTo, query, session } from './procedure.ts'

export const reportFormat = z.enum(['html', 'docx'])

/** A preview to show in a frame; `notices` lists what was left out or masked. */
export type ReportPreview = { readonly url: string; readonly notices: readonly string[] }

export type WrittenFile = { readonly handle: FileHandle; readonly name: string; readonly sizeBytes: number }

export type ExportResult = { readonly files: readonly WrittenFile[]; readonly notices: readonly string[] }

export const reportingContract = {
  /** Renders the report as HTML for looking at; the window shows the URL in a frame without scripts. */
  preview: query.input(z.object({ language: languageCode })).output(progressTo(type<ReportPreview>())),
  /** Asks for the folder in a native dialog; null when the user cancelled. */
  pickFolder: session
    .input(z.object({ title: z.string() }))
    .output(type<{ readonly handle: FileHandle; readonly name: string } | null>()),
  /** Writes each file whole or not at all. */
  exportReport: session
    .input(z.object({ folder: fileHandle, formats: z.array(reportFormat).min(1), language: languageCode }))
    .output(progressTo(type<ExportResult>())),
  /** Shows a written file in the system's file manager. */
  reveal: session.input(z.object({ file: fileHandle })).output(type<void>()),
}
