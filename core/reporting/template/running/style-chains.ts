import type { ThemeFonts } from '../style-values.ts'
import type { WordParts } from '../visit-part.ts'
import { NO_PROPERTIES, over, type Properties, propertiesOf } from './properties.ts'
import { PARAGRAPH, RUN, TABLE } from './rules.ts'
import { childOf, elementsIn, treeOf, type XmlElement } from './xml-tree.ts'

/** What a style sets, with what it inherits. */
export interface StyleProperties {
  readonly paragraph: Properties
  readonly run: Properties
  readonly table: Properties
}

/** The template's styles, to be written out where they are used: a report has styles of its own. */
export interface StyleChains {
  readonly defaults: StyleProperties
  /** By the style's id; without one or with an unknown one, the default style of its kind. */
  readonly style: (kind: 'paragraph' | 'table' | 'character', id: string | undefined) => StyleProperties
}

const NOTHING: StyleProperties = { paragraph: NO_PROPERTIES, run: NO_PROPERTIES, table: NO_PROPERTIES }

/** More than Word's own are ever based on one another. */
const LONGEST = 30

/** Source: ECMA-376 part 1, 17.7.2. */
export function readStyleChains(parts: WordParts, theme: ThemeFonts): StyleChains {
  const root = treeOf(parts, 'word/styles.xml')
  const styles = elementsIn(root, 'style')
  const byId = new Map(styles.map((one) => [one.attributes.styleId ?? '', one]))
  const defaults = childOf(root, 'docDefaults')
  const chains = new Map<XmlElement, StyleProperties>()
  const chainOf = (style: XmlElement): StyleProperties => {
    const known = chains.get(style)
    if (known !== undefined) return known
    const chain = lineageOf(style, byId)
      .map((one) => own(one, theme))
      .reduce(join)
    chains.set(style, chain)
    return chain
  }
  return {
    defaults: {
      paragraph: propertiesOf(childOf(childOf(defaults, 'pPrDefault'), 'pPr'), PARAGRAPH),
      run: propertiesOf(childOf(childOf(defaults, 'rPrDefault'), 'rPr'), RUN, theme),
      table: NO_PROPERTIES,
    },
    style: (kind, id) => {
      const named = byId.get(id ?? '')
      const style =
        named?.attributes.type === kind
          ? named
          : styles.find(({ attributes }) => attributes.type === kind && isDefault(attributes.default))
      return style === undefined ? NOTHING : chainOf(style)
    },
  }
}

/** What a style is based on, first what comes from farthest; a style that is based on itself ends where it began. */
function lineageOf(style: XmlElement, byId: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const lineage: XmlElement[] = []
  for (let at: XmlElement | undefined = style; at !== undefined && lineage.length < LONGEST; ) {
    if (lineage.includes(at)) break
    lineage.unshift(at)
    at = byId.get(childOf(at, 'basedOn')?.attributes.val ?? '')
  }
  return lineage
}

function isDefault(said: string | undefined): boolean {
  return said === '1' || said === 'true' || said === 'on'
}

function own(style: XmlElement, theme: ThemeFonts): StyleProperties {
  return {
    paragraph: propertiesOf(childOf(style, 'pPr'), PARAGRAPH),
    run: propertiesOf(childOf(style, 'rPr'), RUN, theme),
    table: propertiesOf(childOf(style, 'tblPr'), TABLE),
  }
}

function join(under: StyleProperties, upper: StyleProperties): StyleProperties {
  return {
    paragraph: over(under.paragraph, upper.paragraph),
    run: over(under.run, upper.run),
    table: over(under.table, upper.table),
  }
}
