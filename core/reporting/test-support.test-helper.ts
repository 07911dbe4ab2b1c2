import { unzipSync } from 'fflate'
import type { Block, Cell, Figure, Phrase, ReportModel } from './report-model.ts'

/** Every figure of a model, wherever it stands. */
export function figuresIn(model: ReportModel): readonly Figure[] {
  const phrases = [
    model.subtitle,
    ...model.facts.map(({ text }) => text),
    ...model.sections.flatMap(({ blocks }) => blocks.flatMap(phrasesOf)),
  ]
  return phrases.flatMap((phrase) => phrase.filter((inline) => inline.kind === 'figure'))
}

function phrasesOf(block: Block): readonly Phrase[] {
  switch (block.kind) {
    case 'list':
      return block.items
    case 'keyFigures':
      return block.items.flatMap(({ value, label }) => [value, label])
    case 'table':
      return [block.caption, ...block.rows.flat().map(cellPhrase), ...block.notes]
    case 'chart':
      return [block.title, block.subtitle]
    case 'quote':
      return [block.attribution]
    default:
      return [block.text]
  }
}

function cellPhrase(cell: Cell): Phrase {
  return cell.kind === 'figure' ? [cell.figure] : cell.text
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
