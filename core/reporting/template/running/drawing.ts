import { childOf, elementsBelow, textIn, type XmlElement } from './xml-tree.ts'

/** A picture's place and size as plain numbers; from them its XML is written anew. */
export interface DrawnPicture {
  /** Of the relationship to the picture's file. */
  readonly relation: string
  readonly xml: (relation: string) => string
}

/** English metric units: 914,400 an inch, 635 a twip. */
const WIDEST = 15_240_000
/** In the line of a header a picture takes the page's room: 9 cm, and no more. */
const HIGHEST_IN_LINE = 3_240_000

const NAMES = {
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
}

/** The alternative text is the report's, in its language: what a template says there is often a path on somebody's disk. */
export const PICTURE_NAME = 'name="template picture"'

/** A picture in the line or floating; null for a shape, a text box, a diagram, and for a picture that is only linked. Source: ECMA-376 part 1, 20.4. */
export function drawnPicture(drawing: XmlElement): DrawnPicture | null {
  const inline = childOf(drawing, 'inline')
  const place = inline ?? childOf(drawing, 'anchor')
  const picture = childOf(childOf(childOf(place, 'graphic'), 'graphicData'), 'pic')
  const relation = childOf(childOf(picture, 'blipFill'), 'blip')?.attributes.embed
  const size = sizeOf(place, inline !== undefined)
  if (place === undefined || picture === undefined || relation === undefined || size === null) return null
  const graphic = (id: string) => graphicXml(picture, size, id)
  return {
    relation,
    xml: (id) => (inline === undefined ? floating(place, size, graphic(id)) : inLine(size, graphic(id))),
  }
}

/** A picture as Word wrote it before 2007; null for all other shapes. Source: ECMA-376 part 4, 19.1. */
export function oldPicture(pict: XmlElement): DrawnPicture | null {
  const shape = elementsBelow(pict, 'shape').find((one) => childOf(one, 'imagedata') !== undefined)
  const relation = childOf(shape, 'imagedata')?.attributes.id
  const points = (side: string) =>
    Number(new RegExp(`(?:^|;)\\s*${side}:([\\d.]{1,8})pt`).exec(shape?.attributes.style ?? '')?.[1] ?? Number.NaN)
  const size = fitting(points('width') * 12_700, points('height') * 12_700, true)
  if (shape === undefined || relation === undefined || size === null) return null
  return { relation, xml: (id) => inLine(size, graphicXml(undefined, size, id)) }
}

interface Size {
  readonly cx: number
  readonly cy: number
}

function sizeOf(place: XmlElement | undefined, isInLine: boolean): Size | null {
  const { cx, cy } = childOf(place, 'extent')?.attributes ?? {}
  return fitting(Number(cx ?? Number.NaN), Number(cy ?? Number.NaN), isInLine)
}

function fitting(cx: number, cy: number, isInLine: boolean): Size | null {
  if (!(cx >= 1 && cy >= 1 && cx <= WIDEST && cy <= WIDEST)) return null
  const scale = isInLine ? Math.min(1, HIGHEST_IN_LINE / cy) : 1
  return { cx: Math.max(1, Math.round(cx * scale)), cy: Math.max(1, Math.round(cy * scale)) }
}

function inLine({ cx, cy }: Size, graphic: string): string {
  return `<w:drawing><wp:inline xmlns:wp="${NAMES.wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>${OWN_WORDS}${graphic}</wp:inline></w:drawing>`
}

const OWN_WORDS = `<wp:docPr id="1" ${PICTURE_NAME}/><wp:cNvGraphicFramePr/>`

function floating(anchor: XmlElement, { cx, cy }: Size, graphic: string): string {
  const { attributes } = anchor
  const distance = (side: string) => whole(attributes[side], 0, WIDEST, 0)
  const distances = ['distT', 'distB', 'distL', 'distR'].map((side) => ` ${side}="${distance(side)}"`).join('')
  const isBehind = ['1', 'true', 'on'].includes(attributes.behindDoc ?? '') ? 1 : 0
  const height = whole(attributes.relativeHeight, 0, 4_294_967_295, 1)
  return (
    `<w:drawing><wp:anchor xmlns:wp="${NAMES.wp}"${distances} simplePos="0" relativeHeight="${height}" behindDoc="${isBehind}" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/>${position(anchor, 'positionH', 'column')}${position(anchor, 'positionV', 'paragraph')}` +
    `<wp:extent cx="${cx}" cy="${cy}"/>${wrapping(anchor)}${OWN_WORDS}${graphic}</wp:anchor></w:drawing>`
  )
}

function position(anchor: XmlElement, axis: 'positionH' | 'positionV', usual: string): string {
  // Told in two ways, the older of which comes last.
  const found = elementsBelow(anchor, axis).at(-1)
  const from = wordIn(found?.attributes.relativeFrom) ?? usual
  const align = childOf(found, 'align')
  const offset = childOf(found, 'posOffset')
  const side = align === undefined ? null : wordIn(textIn(align).trim())
  const place =
    side === null
      ? `<wp:posOffset>${whole(offset === undefined ? undefined : textIn(offset).trim(), -WIDEST, WIDEST, 0)}</wp:posOffset>`
      : `<wp:align>${side}</wp:align>`
  return `<wp:${axis} relativeFrom="${from}">${place}</wp:${axis}>`
}

/** What follows a picture's outline follows its frame. */
function wrapping(anchor: XmlElement): string {
  if (childOf(anchor, 'wrapNone') !== undefined) return '<wp:wrapNone/>'
  if (childOf(anchor, 'wrapTopAndBottom') !== undefined) return '<wp:wrapTopAndBottom/>'
  return '<wp:wrapSquare wrapText="bothSides"/>'
}

function graphicXml(picture: XmlElement | undefined, { cx, cy }: Size, relation: string): string {
  const fill = childOf(picture, 'blipFill')
  const form = childOf(childOf(picture, 'spPr'), 'xfrm')?.attributes ?? {}
  const turned = whole(form.rot, -21_600_000, 21_600_000, 0)
  const flips = (['flipH', 'flipV'] as const).flatMap((one) =>
    ['1', 'true'].includes(form[one] ?? '') ? ` ${one}="1"` : [],
  )
  const cut = numbers(childOf(fill, 'srcRect'), ['l', 't', 'r', 'b'], 'srcRect')
  const blip = childOf(fill, 'blip')
  // Watermarks are made pale by these.
  const paleness =
    numbers(childOf(blip, 'lum'), ['bright', 'contrast'], 'lum') +
    numbers(childOf(blip, 'alphaModFix'), ['amt'], 'alphaModFix')
  return (
    `<a:graphic xmlns:a="${NAMES.a}"><a:graphicData uri="${NAMES.pic}"><pic:pic xmlns:pic="${NAMES.pic}">` +
    `<pic:nvPicPr><pic:cNvPr id="1" ${PICTURE_NAME}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}">${paleness}</a:blip>${cut}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${turned === 0 ? '' : ` rot="${turned}"`}${flips.join('')}><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic>'
  )
}

/** An element with whole numbers, thousandths of a per cent, and nothing else. */
function numbers(element: XmlElement | undefined, keys: readonly string[], name: string): string {
  const said = keys.flatMap((key) => {
    const value = element?.attributes[key]
    return value === undefined ? [] : [` ${key}="${whole(value, -100_000, 100_000, 0)}"`]
  })
  return said.length === 0 ? '' : `<a:${name}${said.join('')}/>`
}

function whole(text: string | undefined, least: number, most: number, otherwise: number): number {
  const value = /^-?\d{1,10}$/.test(text ?? '') ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : otherwise
}

function wordIn(text: string | undefined): string | null {
  return /^[a-zA-Z]{1,20}$/.test(text ?? '') ? (text ?? null) : null
}
