import { strFromU8, type Unzipped, unzipSync } from 'fflate'
import { escapeXml } from '../xml.ts'
import { packParts } from '../zip.ts'
import { withPieces } from './pieces.ts'

/** The document's own facts: a title and dates, no person. */
export function coreProperties(title: string, date: Date): string {
  const when = `${date.toISOString().slice(0, 19)}Z`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified></cp:coreProperties>`
}

const DOCUMENT = 'word/document.xml'
const FOOTNOTES = 'word/footnotes.xml'
const RELATIONS = 'word/_rels/document.xml.rels'

/** Gives what comes to stand in a header or footer, and the parts that it needs. `target` is its name in the package. */
export interface PackageFiller {
  readonly fill: (
    place: 'header' | 'footer',
    page: 'default' | 'first' | 'even',
    xml: string,
    target: string,
  ) => { readonly xml: string; readonly parts: Readonly<Record<string, string | Uint8Array>> }
}

/**
 * The same package, whose bytes depend on nothing but the report: the writer dates its parts by the moment, and counts
 * bookmarks and pictures over the life of the process. `pieces` come to stand where the package has signs for them.
 */
export function finishPackage(docx: Uint8Array, filler: PackageFiller, pieces: readonly Uint8Array[]): Uint8Array {
  const parts = unzipSync(docx)
  const body = textOf(parts, DOCUMENT)
  return packParts({
    ...parts,
    ...filled(parts, body, filler),
    [DOCUMENT]: withPieces(countedAnew(body), pieces),
    [FOOTNOTES]: withPieces(textOf(parts, FOOTNOTES), pieces),
  })
}

function textOf(parts: Unzipped, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array())
}

function filled(parts: Unzipped, body: string, { fill }: PackageFiller): Readonly<Record<string, string | Uint8Array>> {
  const relations = textOf(parts, RELATIONS)
  const references = body.matchAll(/<w:(header|footer)Reference w:type="(default|first|even)" r:id="(\w+)"\/>/g)
  const all = [...references].flatMap(([, place, page, id]) => {
    const [tag = ''] = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(relations) ?? []
    const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? ''
    const one = fill(place as 'header', page as 'default', textOf(parts, `word/${target}`), target)
    return [[`word/${target}`, one.xml] as const, ...Object.entries(one.parts)]
  })
  return Object.fromEntries(all)
}

/** Numbers of bookmarks, links to them and pictures, each in its own row from 1; texts are not looked into. */
function countedAnew(body: string): string {
  const [bookmarks, names, pictures] = [counter(), counter(), counter()]
  return body.replace(/<(?:w:bookmark(?:Start|End)|w:hyperlink|wp:docPr) [^>]*>/g, (tag) =>
    tag.startsWith('<wp:')
      ? tag.replace(/ id="(\d+)"/, (_, id: string) => ` id="${pictures(id)}"`)
      : tag
          .replace(/ w:id="(\d+)"/, (_, id: string) => ` w:id="${bookmarks(id)}"`)
          .replace(/"_Toc(\d+)"/, (_, id: string) => `"_Toc${names(id)}"`),
  )
}

function counter(): (id: string) => number {
  const seen = new Map<string, number>()
  return (id) => {
    const number = seen.get(id) ?? seen.size + 1
    seen.set(id, number)
    return number
  }
}
