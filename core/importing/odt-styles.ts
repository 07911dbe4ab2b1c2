import { type OfficeParts, visitPart } from './office-part.ts'

/** What the styles of an OpenDocument text tell of its words. */
export interface OdtStyles {
  readonly isBold: (style: string) => boolean
  readonly isHeading: (style: string) => boolean
}

interface Style {
  parent: string | null
  isBold: boolean | null
  isHeading: boolean
}

/** Names of LibreOffice's own styles, which are not translated in files. */
const HEADING = /^(Heading|Title|Subtitle)(_|$)/

/** Reads the named styles and the automatic ones. Source: OpenDocument 1.3 part 3, 16. */
export function readOdtStyles(parts: OfficeParts): OdtStyles {
  const styles = new Map<string, Style>()
  for (const part of ['styles.xml', 'content.xml']) {
    let style: Style | null = null
    visitPart(parts, part, {
      open: (name, attributes) => {
        if (name === 'style') {
          const id = attributes['style:name'] ?? ''
          const level = attributes['style:default-outline-level'] ?? ''
          const isHeading = level !== ''
          style = { parent: attributes['style:parent-style-name'] ?? null, isBold: null, isHeading }
          styles.set(id, style)
        } else if (style && name === 'text-properties') {
          const weight = attributes['fo:font-weight'] ?? attributes['style:font-weight-complex']
          if (weight !== undefined) style.isBold = weight === 'bold' || Number(weight) >= 600
        }
      },
      close: (name) => {
        if (name === 'style') style = null
      },
    })
  }
  const find = <T>(id: string, ask: (style: Style | undefined, id: string) => T | null): T | null => {
    const seen = new Set<string>()
    for (let at: string | null = id; at !== null && !seen.has(at); at = styles.get(at)?.parent ?? null) {
      seen.add(at)
      const answer = ask(styles.get(at), at)
      if (answer !== null) return answer
    }
    return null
  }
  return {
    isBold: (id) => find(id, (style) => style?.isBold ?? null) ?? false,
    isHeading: (id) => find(id, (style, name) => style?.isHeading || HEADING.test(name) || null) ?? false,
  }
}
