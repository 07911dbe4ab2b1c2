import { walkXml, XmlRefusal, type XmlVisitor } from '#core/files/walk-xml.ts'
import { decodeText } from './decode-text.ts'

/** Parts of an Office file by their names in the archive. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>

/** Walks one XML part; nothing when it is not there. Throws `XmlRefusal`, with the part and line, when it is broken. */
export function visitPart(parts: OfficeParts, name: string, visitor: XmlVisitor): void {
  const bytes = parts.get(name)
  if (!bytes) return
  const decoded = decodeText(bytes)
  if (!decoded.ok) throw new XmlRefusal(`its part ${name} is not text`)
  const walked = walkXml(decoded.text, visitor)
  if (!walked.ok) throw new XmlRefusal(`its part ${name}, line ${walked.row}: ${walked.why}`)
}

/** Where a part points to. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, `officeDocument` or `worksheet`. */
  readonly type: string
  /** The name of the part in the archive. */
  readonly target: string
}

/** Reads a `.rels` part; `folder` is that of the part it belongs to (`xl/`, or `''` for the whole file). Source: ECMA-376 part 2, 9. */
export function readRelationships(parts: OfficeParts, name: string, folder: string): readonly Relationship[] {
  const relationships: Relationship[] = []
  visitPart(parts, name, {
    open: (element, { Id = '', Type = '', Target = '' }) => {
      if (element !== 'Relationship') return
      const target = Target.startsWith('/') ? Target.slice(1) : `${folder}${Target.replace(/^\.\//, '')}`
      relationships.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target })
    },
  })
  return relationships
}
