import type { Progress } from '#core/types/progress.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import { buildReport } from './build-report.ts'
import { makeRasterise } from './charts/rasterise.ts'
import type { ReportFont } from './fonts.ts'
import { renderDocx } from './render-docx.ts'
import { renderHtml } from './render-html.ts'
import type { ReportLanguage, ReportModel } from './report-model.ts'

/** Formats that can be written today. */
export type ReportFormat = 'html' | 'docx'

const REPORT_FORMATS: readonly ReportFormat[] = ['html', 'docx']

export interface RenderOptions {
  readonly formats: readonly ReportFormat[]
  readonly language: ReportLanguage
  /** ISO 8601 (`2026-11-23` or with a time): printed as a date, and written as the files' own date. */
  readonly generatedAt: string
  /** All six: three scripts in two weights. A missing one is made up for by the reader's own fonts. */
  readonly fonts: readonly ReportFont[]
}

export interface RenderHooks {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

export interface ReportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface RenderedReport {
  readonly files: readonly ReportFile[]
  /** What was left out or masked, in the report's language. */
  readonly notices: readonly string[]
}

export type FormatChoice =
  | { readonly kind: 'formats'; readonly formats: readonly ReportFormat[] }
  | { readonly kind: 'refused'; readonly message: string }

/** Formats as a user names them (`html,docx`), or a sentence that says which can be had. */
export function chooseFormats(named: readonly string[]): FormatChoice {
  const wanted = [...new Set(named.map((format) => format.trim().toLowerCase()))].filter((format) => format !== '')
  const isKnown = (format: string): format is ReportFormat => REPORT_FORMATS.some((known) => known === format)
  const formats = wanted.filter(isKnown)
  const refused = wanted.filter((format) => !isKnown(format))
  if (refused.length > 0)
    return { kind: 'refused', message: `A report cannot be written as ${refused.join(', ')}; choose html or docx.` }
  if (formats.length === 0) return { kind: 'refused', message: 'No report format is named; choose html or docx.' }
  return { kind: 'formats', formats }
}

/**
 * Writes the report in each format: one model, so that all say the same. Files are named
 * `report-<study id>-<language>.<format>`. Throws the signal's reason when cancelled.
 */
export async function renderReport(
  source: ReportSource,
  { formats, language, generatedAt, fonts }: RenderOptions,
  { signal, onProgress }: RenderHooks = {},
): Promise<RenderedReport> {
  const model = buildReport(source, { language, generatedAt })
  const files: ReportFile[] = []
  for (const [done, format] of formats.entries()) {
    signal?.throwIfAborted()
    onProgress?.({ stage: 'reporting', done, total: formats.length, detail: format })
    const bytes = await renderFormat(format, model, { generatedAt, fonts })
    files.push({ name: fileName(model, format), bytes })
  }
  signal?.throwIfAborted()
  onProgress?.({ stage: 'reporting', done: formats.length, total: formats.length, detail: null })
  return { files, notices: model.notices }
}

async function renderFormat(
  format: ReportFormat,
  model: ReportModel,
  { generatedAt, fonts }: Pick<RenderOptions, 'generatedAt' | 'fonts'>,
): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return new TextEncoder().encode(renderHtml(model, fonts))
    case 'docx':
      return renderDocx(model, { rasterise: makeRasterise(fonts), date: fileDate(generatedAt) })
  }
}

/** A study's id may hold what no file name may. */
function fileName({ studyId, language }: ReportModel, format: ReportFormat): string {
  const id = studyId.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '') || 'study'
  return `report-${id}-${language}.${format}`
}

/** ZIP cannot hold dates before 1980; an unreadable date becomes the first it can. */
function fileDate(generatedAt: string): Date {
  const first = new Date('1980-01-02T00:00:00Z')
  const date = new Date(generatedAt)
  return Number.isNaN(date.getTime()) || date < first ? first : date
}
