import type { ReportFormat } from './render.ts'
import type { ReportLanguage } from './report-model.ts'

const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  html: '.html',
  pdf: '.pdf',
  docx: '.docx',
  xlsx: '.xlsx',
  md: '.md',
  charts: '-charts.zip',
}

/** `report-<study id>-<language>.<format>`. A study's id may hold what no file name may, and more than one may be long. */
export function reportFileName(studyId: string, language: ReportLanguage, format: ReportFormat): string {
  const legal = studyId.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')
  const id = [...legal].slice(0, 60).join('') || 'study'
  return `report-${id}-${language}${ENDINGS[format]}`
}
