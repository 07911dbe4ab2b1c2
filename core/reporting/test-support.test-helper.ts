import { unzipSync } from 'fflate'
import { phrasesOf } from './block-phrases.ts'
import type { Figure, ReportModel } from './report-model.ts'

/** Every figure of a model, wherever it stands. */
export function figuresIn(model: ReportModel): readonly Figure[] {
  const phrases = [
    model.subtitle,
    ...model.facts.map(({ text }) => text),
    ...model.sections.flatMap(({ blocks }) => blocks.flatMap(phrasesOf)),
  ]
  return phrases.flatMap((phrase) => phrase.filter((inline) => inline.kind === 'figure'))
}

/** Text of an HTML page as a reader sees it. */
export function htmlText(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

/** Every XML part of a Word file, by path. */
export function docxParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path))
  return Object.fromEntries(entries.map(([path, data]) => [path, new TextDecoder().decode(data)]))
}

/** Text of a Word file's body, without direction marks. */
export function docxText(bytes: Uint8Array): string {
  const body = docxParts(bytes)['word/document.xml'] ?? ''
  return body
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\u200E\u200F]/g, '')
}
