import { escapeXml } from '../../xml.ts'
import type { ThemeFonts } from '../style-values.ts'
import { type DrawnPicture, drawnPicture, oldPicture } from './drawing.ts'
import { type FieldReader, fieldKind, makeFieldReader } from './fields.ts'
import type { LeftOut } from './left-out.ts'
import { NO_PROPERTIES, over, type Properties, propertiesOf, propertiesXml } from './properties.ts'
import { CELL, GRID_COLUMN, PARAGRAPH, ROW, RUN, TABLE } from './rules.ts'
import type { StyleChains, StyleProperties } from './style-chains.ts'
import { unknown, within } from './unwrap.ts'
import { childOf, elementsIn, textIn, type XmlElement } from './xml-tree.ts'

export interface Letterhead {
  readonly theme: ThemeFonts
  readonly styles: StyleChains
  /** The number of a picture of this part by the relationship to it; null when it cannot be printed. */
  readonly picture: (relation: string) => string | null
  readonly leaveOut: (kind: LeftOut) => void
}

/** More than any letterhead has; the text of the page needs its room. */
const MOST_PARAGRAPHS = 60

interface Context extends Letterhead {
  readonly fields: FieldReader
  readonly table: StyleProperties | null
  /** Counts paragraphs; false when there are enough. */
  readonly hasRoom: () => boolean
}

/**
 * The paragraphs and tables of a header or footer, written anew from what is known to be safe, with all that their styles say written
 * out: so nothing in it points out of the report, runs, or needs the template's styles.
 */
export function cleanPart(root: XmlElement, letterhead: Letterhead): string {
  let paragraphs = 0
  const context: Context = {
    ...letterhead,
    fields: makeFieldReader(letterhead.leaveOut),
    table: null,
    hasRoom: () => {
      paragraphs += 1
      if (paragraphs > MOST_PARAGRAPHS) letterhead.leaveOut('long')
      return paragraphs <= MOST_PARAGRAPHS
    },
  }
  return endingInText(blocks(root, context), context)
}

function blocks(parent: XmlElement, context: Context): string {
  return within(parent, context)
    .map((one) => {
      if (one.name === 'p') return context.hasRoom() ? paragraph(one, context) : ''
      return one.name === 'tbl' ? table(one, context) : unknown(one, context)
    })
    .join('')
}

/** Nothing of the report's own Normal style comes through. */
const BARE: Properties = new Map([
  [
    'spacing',
    { name: 'spacing', attributes: { before: '0', after: '0', line: '240', lineRule: 'auto' }, children: [] },
  ],
])
const BARE_RUN: Properties = new Map([['color', { name: 'color', attributes: { val: 'auto' }, children: [] }]])

function paragraph(element: XmlElement, context: Context): string {
  const own = childOf(element, 'pPr')
  const { defaults, style } = context.styles
  const named = style('paragraph', childOf(own, 'pStyle')?.attributes.val)
  const { table } = context
  const look = over(
    ...[BARE, defaults.paragraph, table?.paragraph ?? NO_PROPERTIES],
    ...[named.paragraph, propertiesOf(own, PARAGRAPH)],
  )
  const run = over(BARE_RUN, defaults.run, table?.run ?? NO_PROPERTIES, named.run)
  const mark = propertiesXml('rPr', over(run, propertiesOf(childOf(own, 'rPr'), RUN, context.theme)), RUN)
  return `<w:p>${propertiesXml('pPr', look, PARAGRAPH, mark)}${runs(element, run, context)}</w:p>`
}

function runs(parent: XmlElement, look: Properties, context: Context): string {
  return within(parent, context)
    .map((one) => {
      if (one.name === 'r') return runXml(one, look, context)
      return one.name === 'fldSimple' ? simpleField(one, look, context) : unknown(one, context)
    })
    .join('')
}

function simpleField(element: XmlElement, look: Properties, context: Context): string {
  const kind = fieldKind(element.attributes.instr ?? '')
  if (!context.fields.isPrinted()) return ''
  if (kind === 'words') {
    context.leaveOut('link')
    return runs(element, look, context)
  }
  if (kind === 'none') {
    context.leaveOut('field')
    return ''
  }
  const [first] = within(element, context).filter(({ name }) => name === 'r')
  return numberField(kind, propertiesXml('rPr', runLookOf(first, look, context), RUN))
}

function numberField(kind: 'PAGE' | 'NUMPAGES', properties: string): string {
  return `<w:fldSimple w:instr=" ${kind} "><w:r>${properties}<w:t>1</w:t></w:r></w:fldSimple>`
}

function runLookOf(run: XmlElement | undefined, look: Properties, { theme, styles }: Context): Properties {
  const own = childOf(run, 'rPr')
  const id = childOf(own, 'rStyle')?.attributes.val
  const named = id === undefined ? NO_PROPERTIES : styles.style('character', id).run
  return over(look, named, propertiesOf(own, RUN, theme))
}

function runXml(element: XmlElement, look: Properties, context: Context): string {
  const hidden = childOf(childOf(element, 'rPr'), 'vanish')
  if (hidden !== undefined && !['0', 'false', 'off'].includes(hidden.attributes.val ?? '')) {
    context.leaveOut('hidden')
    return ''
  }
  const properties = propertiesXml('rPr', runLookOf(element, look, context), RUN)
  const run = (inside: string) => (inside === '' ? '' : `<w:r>${properties}${inside}</w:r>`)
  return within(element, context)
    .map((one) => {
      if (one.name === 'instrText') context.fields.code(textIn(one))
      const number = one.name === 'fldChar' ? context.fields.mark(one.attributes.fldCharType) : null
      if (number !== null) return numberField(number, properties)
      if (!context.fields.isPrinted() || one.name === 'fldChar' || one.name === 'instrText') return ''
      return one.name === 'pgNum' ? numberField('PAGE', properties) : run(runContent(one, context))
    })
    .join('')
}

function runContent(element: XmlElement, context: Context): string {
  switch (element.name) {
    case 't':
      return `<w:t xml:space="preserve">${escapeXml(textIn(element))}</w:t>`
    case 'tab':
    case 'cr':
    case 'noBreakHyphen':
    case 'softHyphen':
      return `<w:${element.name}/>`
    case 'br':
      return ['page', 'column'].includes(element.attributes.type ?? '') ? '' : '<w:br/>'
    case 'ptab':
      return alignedTab(element)
    case 'drawing':
      return picture(element, drawnPicture(element), context)
    case 'pict':
      return picture(element, oldPicture(element), context)
    default:
      return unknown(element, context)
  }
}

function alignedTab({ attributes }: XmlElement): string {
  const { alignment = '', relativeTo = '' } = attributes
  const isKnown = ['left', 'center', 'right'].includes(alignment) && ['margin', 'indent'].includes(relativeTo)
  return isKnown ? `<w:ptab w:relativeTo="${relativeTo}" w:alignment="${alignment}" w:leader="none"/>` : '<w:tab/>'
}

function picture(element: XmlElement, drawn: DrawnPicture | null, { picture: numberOf, leaveOut }: Context): string {
  if (drawn === null) {
    leaveOut(JSON.stringify(element).includes('"link":"') ? 'linked' : 'shape')
    return ''
  }
  const number = numberOf(drawn.relation)
  return number === null ? '' : drawn.xml(number)
}

function table(element: XmlElement, context: Context): string {
  const own = childOf(element, 'tblPr')
  const style = context.styles.style('table', childOf(own, 'tblStyle')?.attributes.val)
  const inside = { ...context, table: style }
  const columns = elementsIn(childOf(element, 'tblGrid'), 'gridCol').map(({ attributes: { w = '' } }) =>
    GRID_COLUMN.test(w) ? `<w:gridCol w:w="${w}"/>` : '<w:gridCol/>',
  )
  const rows = within(element, context).map((one) => (one.name === 'tr' ? row(one, inside) : unknown(one, context)))
  // A table without rows is a fault to Word.
  if (rows.every((one) => one === '')) return ''
  const look = propertiesXml('tblPr', over(style.table, propertiesOf(own, TABLE)), TABLE)
  return `<w:tbl>${look === '' ? '<w:tblPr/>' : look}<w:tblGrid>${columns.join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
}

function row(element: XmlElement, context: Context): string {
  const cells = within(element, context).map((one) => (one.name === 'tc' ? cell(one, context) : unknown(one, context)))
  if (cells.every((one) => one === '')) return ''
  return `<w:tr>${propertiesXml('trPr', propertiesOf(childOf(element, 'trPr'), ROW), ROW)}${cells.join('')}</w:tr>`
}

function cell(element: XmlElement, context: Context): string {
  return `<w:tc>${propertiesXml('tcPr', propertiesOf(childOf(element, 'tcPr'), CELL), CELL)}${endingInText(blocks(element, context), context)}</w:tc>`
}

/** Word wants a paragraph at the end of a cell, a header and a footer. */
function endingInText(xml: string, context: Context): string {
  return xml.endsWith('</w:p>') ? xml : xml + paragraph({ name: 'p', attributes: {}, children: [] }, context)
}
