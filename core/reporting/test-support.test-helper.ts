import { unzipSync } from 'fflate'
import { placedFigures } from './figures-in.ts'
import type { Figure, ReportModel } from './report-model.ts'

/** Every figure of a model, wherever it stands. */
export function figuresIn(model: ReportModel): readonly Figure[] {
  return placedFigures(model).map(({ figure }) => figure)
}

/** The value at a path such as `measures[scale:confidence].change.ci[0]`; undefined when it names no place. */
export function valueAt(comparison: unknown, path: string): unknown {
  const keys = [...path.matchAll(/\[([^\]]+)\]|([^.[\]]+)/g)].map(([, bracket, key]) => bracket ?? key ?? '')
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value))
      return (
        value.find((one) => one.id === key || one.measure === key || one.number === Number(key)) ?? value[Number(key)]
      )
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  }, comparison)
}

/** Whether a path names one value of the comparison, and not something counted from several. */
export function isDirect(path: string): boolean {
  return (
    /^(measures\[\w+:|delivery\.|attrition\.|dose\[)/.test(path) &&
    !/[+/]|lost$|joined$|: | - |study\.|\.groups\[/.test(path)
  )
}

/** Printed figures that a text has fewer times than they were printed; none when it carries them all. */
export function figuresMissing(printed: readonly string[], text: string): readonly string[] {
  const plainText = text.replace(/\s+/g, ' ')
  const wanted = Map.groupBy(printed, (figure) => figure.replace(/\s+/g, ' '))
  return [...wanted].flatMap(([figure, all]) => {
    const found = plainText.matchAll(
      new RegExp(`(?<![\\d.,])${figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d|[.,]\\d)`, 'g'),
    )
    return [...found].length >= all.length ? [] : [`${figure} (${all.length})`]
  })
}

/** Every part of a ZIP as text, names of parts included; XML and binary alike, a character a byte. */
export function zipText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, data]) => `${path}\n${new TextDecoder().decode(data)}`)
    .join('\n')
}

/** Text of an HTML page as a reader sees it. */
export function htmlText(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<\/(?:t[dh]|d[dt]|li|p|h\d)>/g, '$& ')
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
