import { walkXml, XmlRefusal, type XmlVisitor } from '#core/files/walk-xml.ts'

/** Parts of a Word file by their names in the archive. */
export type WordParts = ReadonlyMap<string, Uint8Array>

/** Walks one part, which Word writes as UTF-8; nothing when it is not there. Throws `XmlRefusal` when it is broken. */
export function visitPart(parts: WordParts, name: string, visitor: XmlVisitor): void {
  const bytes = parts.get(name)
  if (bytes === undefined) return
  const walked = walkXml(textOf(bytes, name), visitor)
  if (!walked.ok) throw new XmlRefusal(`its part ${name}, line ${walked.row}: ${walked.why}`)
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new XmlRefusal(`its part ${name} is not text.`)
  }
}
