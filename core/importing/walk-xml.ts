import { SaxesParser } from 'saxes'

/** What to do at each part of an XML text. Names are without their prefix, as tools differ in prefixes and namespaces. */
export interface XmlVisitor {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, row: number) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Whether an XML text was read to its end; if not, where and why it stopped. */
export type XmlWalk = { readonly ok: true } | { readonly ok: false; readonly row: number; readonly why: string }

/** Thrown by a visitor to stop with a reason that the user is told. */
export class XmlRefusal extends Error {}

/** Walks an XML text from start to end; a DOCTYPE is refused, entities beyond XML's own are errors. */
export function walkXml(text: string, visitor: XmlVisitor): XmlWalk {
  const parser = new SaxesParser()
  const refuse = (why: string): never => {
    throw new XmlRefusal(why)
  }
  parser.on('error', (error) => refuse(`The XML is broken (${error.message}). Save or export the file again.`))
  parser.on('doctype', () =>
    refuse('The file has a DOCTYPE, which is not accepted. Save or export it again without one.'),
  )
  parser.on('opentag', (tag) =>
    visitor.open(localName(tag.name), tag.attributes as Readonly<Record<string, string>>, parser.line),
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
