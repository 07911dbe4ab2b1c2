import { SaxesParser } from 'saxes'
import { type PlainXml, readPlainXml } from './plain-xml.ts'

/** What to do at each part of an XML text. Names are without their prefix, as tools differ in prefixes and namespaces. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, row: () => number) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Whether an XML text was read to its end; if not, where and why it stopped. */
export type XmlWalk = { readonly ok: true } | { readonly ok: false; readonly row: number; readonly why: string }

/** Thrown by a visitor to stop with a reason that the user is told. */
export class XmlRefusal extends Error {}

/** Walks an XML text from start to end; a DOCTYPE is refused, entities beyond XML's own are errors. */
export function walkXml(text: string, visitor: XmlVisitor): XmlWalk {
  const plain = readPlainXml(text)
  return plain ? walkPlain(plain, visitor) : walkAny(text, visitor)
}

function walkPlain({ pieces, ends, source }: PlainXml, visitor: XmlVisitor): XmlWalk {
  let [row, counted, at] = [1, 0, 0]
  const rowHere = (): number => {
    for (const end = ends[at] ?? 0; ; row += 1) {
      const next = source.indexOf('\n', counted)
      if (next < 0 || next >= end) return row
      counted = next + 1
    }
  }
  try {
    for (; at < pieces.length; at += 1) {
      const piece = pieces[at] ?? ''
      if (typeof piece === 'string') visitor.text?.(piece)
      else if ('closes' in piece) visitor.close?.(piece.closes)
      else visitor.open(piece.name, piece.attributes, rowHere)
    }
    return { ok: true }
  } catch (error) {
    if (error instanceof XmlRefusal) return { ok: false, row: rowHere(), why: error.message }
    throw error
  }
}

function walkAny(text: string, visitor: XmlVisitor): XmlWalk {
  const parser = new SaxesParser()
  const refuse = (why: string): never => {
    throw new XmlRefusal(why)
  }
  parser.on('error', (error) => refuse(`The XML is broken (${error.message}). Save or export the file again.`))
  parser.on('doctype', () =>
    refuse('The file has a DOCTYPE, which is not accepted. Save or export it again without one.'),
  )
  parser.on('opentag', (tag) =>
    visitor.open(localName(tag.name), tag.attributes as Readonly<Record<string, string>>, () => parser.line),
  )
  parser.on('text', (piece) => visitor.text?.(piece))
  parser.on('cdata', (piece) => visitor.text?.(piece))
  parser.on('closetag', (tag) => visitor.close?.(localName(tag.name)))
  try {
    parser.write(text).close()
    return { ok: true }
  } catch (error) {
    if (error instanceof XmlRefusal) return { ok: false, row: parser.line, why: error.message }
    throw error
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
