import { drawnPicture } from './drawing.ts'
import type { LeftOut } from './left-out.ts'
import { childOf, elementsIn, type XmlElement } from './xml-tree.ts'

interface Unwrapping {
  readonly leaveOut: (kind: LeftOut) => void
}

/** Wrappers that say nothing about how their content looks. */
const WRAPPERS = ['smartTag', 'ins', 'moveTo', 'customXml', 'dir', 'bdo', 'sdtContent']

/** What stands in an element, out of its wrappers; what a form asks for or a file's facts are is no text of the foundation's. */
export function within(parent: XmlElement, context: Unwrapping): readonly XmlElement[] {
  return elementsIn(parent).flatMap((one) => {
    if (WRAPPERS.includes(one.name)) return within(one, context)
    if (one.name === 'AlternateContent') return alternative(one, context)
    if (one.name === 'hyperlink') {
      context.leaveOut('link')
      return within(one, context).map(withoutStyle)
    }
    if (one.name !== 'sdt') return [one]
    const about = childOf(one, 'sdtPr')
    const isForm = ['showingPlcHdr', 'dataBinding', 'date'].some((name) => childOf(about, name) !== undefined)
    if (isForm) context.leaveOut('field')
    const content = childOf(one, 'sdtContent')
    return isForm || content === undefined ? [] : within(content, context)
  })
}

/** What is no link any more does not look like one. */
function withoutStyle(run: XmlElement): XmlElement {
  const plain = (one: XmlElement): XmlElement => ({
    ...one,
    children: one.children.filter((inside) => typeof inside === 'string' || inside.name !== 'rStyle'),
  })
  const children = run.children.map((one) => (typeof one !== 'string' && one.name === 'rPr' ? plain(one) : one))
  return { ...run, children }
}

/** Of two forms the newer when it is a picture; else it is a shape or a text box, and the older may be a picture. */
function alternative(one: XmlElement, context: Unwrapping): readonly XmlElement[] {
  const newer = elementsIn(childOf(one, 'Choice'), 'drawing').filter((drawing) => drawnPicture(drawing) !== null)
  const fallback = childOf(one, 'Fallback')
  if (newer.length > 0) return newer
  if (fallback === undefined) context.leaveOut('shape')
  return fallback === undefined ? [] : within(fallback, context)
}

/** What has no look of its own, or is no part of the text. */
const SILENT = /(Pr|commentReference|PrEx|Grid|Range\w*|Start|End|proofErr|lastRenderedPageBreak|annotationRef)$/

/** An element that no report holds. */
export function unknown({ name }: XmlElement, { leaveOut }: Unwrapping): string {
  if (name === 'del' || name === 'moveFrom' || SILENT.test(name)) return ''
  leaveOut('object')
  return ''
}
