import { type OfficeParts, visitPart } from './office-part.ts'

/** A style as `styles.xml` has it. */
interface Style {
  readonly id: string
  name: string
  basedOn: string | null
  /** Its level in the outline; null when it says none. */
  level: number | null
}

const HEADING_NAME = /^(heading ?\d|title|subtitle|toc heading)$/i

/**
 * Tells which styles of a Word document are headings or titles: by the style's own name (its id is translated: `1`, `כותרת1`), by
 * its level in the outline, or by the style it is based on. Without `styles.xml`, by the id. It is read when the first style is asked
 * for: in many interviews no paragraph names one. Source: ECMA-376 part 1, 17.7.4.
 */
export function findHeadingStyles(parts: OfficeParts): (style: string) => boolean {
  let styles: ReadonlyMap<string, Style> | null = null
  return (id) => {
    styles ??= readStyles(parts)
    const seen = new Set<string>()
    let at: string | null = id
    while (at !== null && !seen.has(at)) {
      seen.add(at)
      const style: Style | undefined = styles.get(at)
      if (HEADING_NAME.test(style?.name ?? at)) return true
      if (style?.level !== undefined && style.level !== null) return style.level < 9
      at = style?.basedOn ?? null
    }
    return false
  }
}

function readStyles(parts: OfficeParts): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  visitPart(parts, 'word/styles.xml', {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? attributes.val ?? ''
      if (name === 'style') {
        const id = attributes['w:styleId'] ?? attributes.styleId ?? ''
        style = { id, name: id, basedOn: null, level: null }
      } else if (style && name === 'name') style.name = value
      else if (style && name === 'basedOn') style.basedOn = value
      else if (style && name === 'outlineLvl') style.level = Number(value)
    },
    close: (name) => {
      if (name !== 'style' || !style) return
      styles.set(style.id, style)
      style = null
    },
  })
  return styles
}
