import { escapeXml } from '../../xml.ts'
import { runLook, type ThemeFonts } from '../style-values.ts'
import { elementsIn, type XmlElement } from './xml-tree.ts'

/** What may stand in one property: attributes with the form of their values, and properties within it. */
export interface Rule {
  readonly attributes: Readonly<Record<string, RegExp>>
  readonly inside?: Rules
}

/** In the order in which Word wants them. */
export type Rules = Readonly<Record<string, Rule>>

/** Properties by name, clean. */
export type Properties = ReadonlyMap<string, XmlElement>

export const NO_PROPERTIES: Properties = new Map()

/** Of the element's properties those that the rules know, with plain values: nothing else of it can reach a report. */
export function propertiesOf(
  element: XmlElement | undefined | null,
  rules: Rules,
  theme: ThemeFonts = new Map(),
): Properties {
  const found = elementsIn(element).flatMap((one) => {
    const rule = Object.hasOwn(rules, one.name) ? rules[one.name] : undefined
    if (rule === undefined) return []
    return [one.name === 'rFonts' ? namedFonts(one, theme) : cleaned(one, rule)]
  })
  return new Map(found.map((one) => [one.name, one]))
}

function cleaned({ name, attributes, children }: XmlElement, { attributes: forms, inside }: Rule): XmlElement {
  const kept = Object.entries(attributes).filter(
    ([key, value]) => Object.hasOwn(forms, key) && forms[key]?.test(value) === true,
  )
  return {
    name,
    attributes: Object.fromEntries(kept),
    children:
      inside === undefined
        ? []
        : children.flatMap((one) => {
            if (typeof one === 'string' || !Object.hasOwn(inside, one.name)) return []
            const rule = inside[one.name]
            return rule === undefined ? [] : [cleaned(one, rule)]
          }),
  }
}

/** Fonts of the theme by their names. */
function namedFonts({ attributes }: XmlElement, theme: ThemeFonts): XmlElement {
  const { font, complexFont } = runLook('rFonts', attributes, theme)
  return {
    name: 'rFonts',
    attributes: {
      ...(font === undefined ? {} : { ascii: font, hAnsi: font, eastAsia: font }),
      ...(complexFont === undefined ? {} : { cs: complexFont }),
    },
    children: [],
  }
}

/** The later over the earlier: attribute by attribute, and of lists (tab stops, borders) piece by piece. */
export function over(...layers: readonly Properties[]): Properties {
  const all = new Map<string, XmlElement>()
  for (const one of layers.flatMap((layer) => [...layer.values()])) {
    const under = all.get(one.name)
    all.set(one.name, under === undefined ? one : merged(under, one))
  }
  return all
}

function merged(under: XmlElement, { name, attributes, children }: XmlElement): XmlElement {
  const pieces = [...under.children, ...children].filter((one) => typeof one !== 'string')
  const byPlace = new Map(pieces.map((one) => [`${one.name} ${one.attributes.pos ?? ''}`, one]))
  return { name, attributes: { ...under.attributes, ...attributes }, children: [...byPlace.values()] }
}

/** As XML, in the order of the rules; nothing where there are none. */
export function propertiesXml(name: string, properties: Properties, rules: Rules, more = ''): string {
  const inside = Object.keys(rules).flatMap((one) => {
    const property = properties.get(one)
    return property === undefined ? [] : [elementXml(property, rules[one]?.inside)]
  })
  const xml = inside.join('') + more
  return xml === '' ? '' : `<w:${name}>${xml}</w:${name}>`
}

function elementXml({ name, attributes, children }: XmlElement, order: Rules = {}): string {
  const values = Object.entries(attributes).map(([key, value]) => ` w:${key}="${escapeXml(value)}"`)
  const places = Object.keys(order)
  const pieces = children
    .filter((one) => typeof one !== 'string')
    .toSorted((a, b) => places.indexOf(a.name) - places.indexOf(b.name) || positionOf(a) - positionOf(b))
  const inside = pieces.map((one) => elementXml(one)).join('')
  return inside === '' ? `<w:${name}${values.join('')}/>` : `<w:${name}${values.join('')}>${inside}</w:${name}>`
}

function positionOf({ attributes }: XmlElement): number {
  return Number(attributes.pos ?? 0)
}
