/** Where the contents of a report wait for the number of the page that a heading came to stand on. */
const place = /<span class="page" data-of="([\w-]+)"><\/span>/g

/**
 * The same page of HTML with the numbers that its first printing gave: CSS cannot yet say on which sheet a heading stands.
 * The very same HTML where it asks for none, or where the PDF does not tell in the clear.
 */
export function withPageNumbers(html: Uint8Array, pdf: Uint8Array): Uint8Array {
  const pages = pagesOfAnchors(pdf)
  const text = new TextDecoder().decode(html)
  const numbered = text.replace(place, (span, anchor: string) => span.replace('><', `>${pages.get(anchor) ?? ''}<`))
  return numbered === text ? html : new TextEncoder().encode(numbered)
}

/** The number of the page of each place that a link can lead to, counted from 1. */
function pagesOfAnchors(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const catalog = /<<\/Type \/Catalog[\s\S]*?endobj/.exec(text)?.[0] ?? ''
  const order = new Map(kidsOf(text, reference(catalog, 'Pages')).map((page, i) => [page, i + 1]))
  const places = objectAt(text, reference(catalog, 'Dests')).matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ/g)
  return new Map([...places].flatMap(([, anchor = '', page = '']) => entry(anchor, order.get(page))))
}

function entry(anchor: string, page: number | undefined): readonly (readonly [string, number])[] {
  return page === undefined ? [] : [[anchor, page]]
}

function reference(object: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1] ?? ''
}

/** The pages under a node of the tree of pages, in order. */
function kidsOf(text: string, node: string): readonly string[] {
  const kids = /\/Type \/Pages[\s\S]*?\/Kids \[([\d R]*)\]/.exec(objectAt(text, node))?.[1]
  if (kids === undefined) return [node]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => kidsOf(text, kid))
}

function objectAt(text: string, number: string): string {
  const start = number === '' ? -1 : text.search(new RegExp(`(?<!\\d)${number} 0 obj\\s`))
  return start < 0 ? '' : text.slice(start, text.indexOf('endobj', start))
}
