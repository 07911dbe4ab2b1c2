import { XmlRefusal } from '#core/files/walk-xml.ts'
import { withoutPrefixes } from '../read-styles.ts'
import type { Attributes } from '../style-values.ts'
import { visitPart, type WordParts } from '../visit-part.ts'

/** An element of a part; names are without prefixes, as tools differ in them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** Far deeper than any program writes; what reads the tree goes down it step by step. */
const DEEPEST = 100

/** The root of a part; null when the part is not there. Throws `XmlRefusal` when it is broken. */
export function treeOf(parts: WordParts, part: string): XmlElement | null {
  const roots: XmlNode[] = []
  const open: { readonly name: string; readonly attributes: Attributes; readonly children: XmlNode[] }[] = []
  visitPart(parts, part, {
    open: (name, attributes) => {
      if (open.length >= DEEPEST) throw new XmlRefusal('Its elements stand too deep in one another.')
      open.push({ name, attributes: withoutPrefixes(attributes), children: [] })
    },
    text: (text) => void open.at(-1)?.children.push(text),
    close: () => {
      const closed = open.pop()
      if (closed !== undefined) (open.at(-1)?.children ?? roots).push(closed)
    },
  })
  return roots.find((one) => typeof one !== 'string') ?? null
}

/** The elements right under this one. */
export function elementsIn(element: XmlElement | undefined | null, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).flatMap((one) =>
    typeof one !== 'string' && (name === undefined || one.name === name) ? [one] : [],
  )
}

export function childOf(element: XmlElement | undefined | null, name: string): XmlElement | undefined {
  return elementsIn(element, name)[0]
}

/** All elements of a name, however deep, in their order. */
export function elementsBelow(element: XmlElement | null, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((one) => [...(one.name === name ? [one] : []), ...elementsBelow(one, name)])
}

/** The text right in an element. */
export function textIn({ children }: XmlElement): string {
  return children.filter((one) => typeof one === 'string').join('')
}
