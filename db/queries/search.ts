import type { DocumentId } from '#core/contract/ids.ts'
import type { Reader } from '../connection.ts'

export type TextHit = {
  readonly documentId: DocumentId
  readonly name: string
  /** A few words around the first hit, the hit between `«` and `»`. */
  readonly excerpt: string
  readonly startCodePoint: number | null
}

/** Full-text search: every word must occur, the last one may be unfinished. Points and accents are ignored. */
export function searchTexts(db: Reader, text: string, limit: number): readonly TextHit[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  const query = words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ')
  type Row = { documentId: DocumentId; name: string; excerpt: string; marked: string }
  return db.sql
    .prepare<[string, number], Row>(
      `select document.uuid as documentId, document.name, snippet(document_text, 0, '«', '»', '…', 16) as excerpt,
              highlight(document_text, 0, char(2), char(3)) as marked
       from document_text join document on document.id = document_text.rowid
       where document_text match ? order by rank limit ?`,
    )
    .all(query, limit)
    .map(({ marked, ...hit }) => {
      const start = marked.indexOf('\u0002')
      return { ...hit, startCodePoint: start < 0 ? null : [...marked.slice(0, start)].length }
    })
}
