import type { Progress } from '#core/types/progress.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import { isOfStudy } from './alarms/letterhead.ts'
import type { Protector } from './alarms/protector.ts'
import { buildFrom } from './build-report.ts'
import { makeRasterise } from './charts/rasterise.ts'
import { wordsOf } from './context.ts'
import { reportFileName } from './file-name.ts'
import type { ReportFont } from './fonts.ts'
import { maskFound } from './mask-terms.ts'
import { protectSource } from './protect-source.ts'
import { renderCharts } from './render-charts.ts'
import { renderDocx } from './render-docx.ts'
import { renderHtml } from './render-html.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderXlsx } from './render-xlsx.ts'
import type { ReportLanguage, ReportModel } from './report-model.ts'
import { readTemplate } from './template/read-template.ts'
import { maskRunning } from './template/running/mask-running.ts'
import { NO_TEMPLATE, type TemplateLook } from './template/template-look.ts'

export type ReportFormat = 'html' | 'pdf' | 'docx' | 'xlsx' | 'md' | 'charts'

export interface RenderOptions {
  readonly formats: readonly ReportFormat[]
  readonly language: ReportLanguage
  /** ISO 8601 (`2026-11-23` or with a time): printed as a date, and written as the Word file's own date. */
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
  /** The bytes are a page of HTML that is still to be printed into the file: only a browser can do that. */
  readonly isToBePrinted: boolean
}

export interface RenderedReport {
  readonly files: readonly ReportFile[]
  /** What was left out or masked, in the report's language. */
  readonly notices: readonly string[]
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
  const safe = protectSource(source)
  const { model } = buildFrom(safe, { language, generatedAt })
  const template = formats.includes('docx') ? await templateOf(model, safe.protector) : NOT_ASKED
  const files: ReportFile[] = []
  for (const [done, format] of formats.entries()) {
    signal?.throwIfAborted()
    onProgress?.({ stage: 'reporting', done, total: formats.length, detail: format })
    const bytes = await renderFormat(format, model, { generatedAt, fonts, template: template.look })
    files.push({ name: reportFileName(model.studyId, language, format), bytes, isToBePrinted: format === 'pdf' })
  }
  signal?.throwIfAborted()
  onProgress?.({ stage: 'reporting', done: formats.length, total: formats.length, detail: null })
  return { files, notices: [...model.notices, ...template.notices] }
}

interface UsedTemplate {
  readonly look: TemplateLook
  readonly notices: readonly string[]
}

const NOT_ASKED: UsedTemplate = { look: NO_TEMPLATE, notices: [] }

/** The foundation's Word template, and what had to be done without. */
async function templateOf({ look, language }: ReportModel, protector: Protector): Promise<UsedTemplate> {
  if (look.template === null) return NOT_ASKED
  const { look: words, notices } = wordsOf(language)
  const read = await readTemplate(look.template)
  if (!read.ok) return { look: NO_TEMPLATE, notices: [words.template(read.why)] }
  const running = maskRunning(read.look.running, (text) =>
    maskFound(text, protector.findMasked(text).filter(isOfStudy)),
  )
  const isMasked = running.parts.some(({ xml }, i) => xml !== read.look.running.parts[i]?.xml)
  return {
    look: { ...read.look, running },
    notices: [
      ...(isMasked ? [notices.maskedText(notices.places.letterhead)] : []),
      ...(read.missing.length === 0 ? [] : [words.missingStyles(read.missing)]),
      ...(read.leftOut.length === 0 ? [] : [words.leftOut(read.leftOut.map((kind) => words.leftOutKinds[kind]))]),
    ],
  }
}

async function renderFormat(
  format: ReportFormat,
  model: ReportModel,
  { generatedAt, fonts, template }: Pick<RenderOptions, 'generatedAt' | 'fonts'> & { readonly template: TemplateLook },
): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return new TextEncoder().encode(renderHtml(model, fonts))
    case 'pdf':
      return new TextEncoder().encode(renderHtml(model, fonts, 'paper'))
    case 'docx':
      return renderDocx(model, { rasterise: makeRasterise(fonts), date: fileDate(generatedAt), template })
    case 'xlsx':
      return renderXlsx(model)
    case 'md':
      return new TextEncoder().encode(renderMarkdown(model))
    case 'charts':
      return renderCharts(model, fonts)
  }
}

/** ZIP cannot hold dates before 1980; an unreadable date becomes the first it can. */
function fileDate(generatedAt: string): Date {
  const first = new Date('1980-01-02T00:00:00Z')
  const date = new Date(generatedAt)
  return Number.isNaN(date.getTime()) || date < first ? first : date
}
