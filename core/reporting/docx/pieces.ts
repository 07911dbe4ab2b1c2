import { type BaseXmlComponent, Document, type IContext, type IXmlableObject, Paragraph, TableRow, TextRun } from 'docx'
import { strToU8 } from 'fflate'

/**
 * Stretches of the document that are written as soon as they are made, and kept as bytes: the writer's objects for one quote take 200 KB
 * until the document is packed, and a report may print thousands. What it packs holds a sign for each, which `finishPackage` replaces.
 *
 * Only for what needs nothing of the document around it: no pictures, numbered lists, bookmarks, links and cells without a width.
 */
export interface Pieces {
  readonly paragraph: (paragraph: Paragraph) => Paragraph
  readonly row: (row: TableRow) => TableRow
  /** A paragraph's runs, as one. */
  readonly runs: (runs: readonly TextRun[]) => readonly TextRun[]
  /** By the number in their sign. */
  readonly all: readonly Uint8Array[]
}

/** Everything is left to the packer. */
export const NO_PIECES: Pieces = { all: [], paragraph: (one) => one, row: (row) => row, runs: (runs) => runs }

export function makePieces(): Pieces {
  const all: Uint8Array[] = []
  const file = new Document({ sections: [] })
  const keep = (components: readonly BaseXmlComponent[]) => {
    const context: IContext = { file, viewWrapper: file.Document, stack: [] }
    return all.push(strToU8(components.map((one) => xmlOf(one.prepForXml(context) ?? {})).join(''))) - 1
  }
  return {
    all,
    paragraph: (paragraph) => signFor(new Paragraph({}), keep([paragraph])),
    row: (row) => signFor(new TableRow({ children: [] }), keep([row])),
    runs: (runs) => [signFor(new TextRun({}), keep(runs))],
  }
}

/** An empty element of its kind, written as a sign. No text can look like one: in texts `<` is written `&lt;`. */
function signFor<Kind extends BaseXmlComponent>(empty: Kind, piece: number): Kind {
  return Object.assign(empty, { prepForXml: (): IXmlableObject => ({ piece: { _attr: { n: piece } } }) })
}

/** A part of the package with its signs replaced. */
export function withPieces(xml: string, pieces: readonly Uint8Array[]): Uint8Array {
  const parts = xml
    .split(/<piece n="(\d+)"\/>/)
    .map((part, i) => (i % 2 === 0 ? strToU8(part) : (pieces[Number(part)] ?? new Uint8Array())))
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** What the writer's packer makes of an element, to the byte. */
function xmlOf(element: IXmlableObject): string {
  return Object.entries(element)
    .map(([tag, inside]) => {
      const children: readonly unknown[] = Array.isArray(inside) ? inside : [inside]
      const attributes = children.map(attributesOf).join('')
      if (!Array.isArray(inside)) return `<${tag}${attributes}/>`
      return `<${tag}${attributes}>${children.map(contentOf).join('')}</${tag}>`
    })
    .join('')
}

function isElement(value: unknown): value is IXmlableObject {
  return typeof value === 'object' && value !== null
}

function attributesOf(child: unknown): string {
  if (!isElement(child) || !isElement(child._attr)) return ''
  return Object.entries(child._attr)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')
}

function contentOf(child: unknown): string {
  if (!isElement(child)) return escaped(child)
  return '_attr' in child ? '' : xmlOf(child)
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' },
}

/** The packer leaves out what XML cannot hold. */
function escaped(value: unknown): string {
  return String(value).replace(/[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g, (sign) => ESCAPES[sign] ?? '')
}
