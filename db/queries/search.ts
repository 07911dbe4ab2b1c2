import type { DocumentId } from '#core/contract/ids.ts'
import type { Reader } from '../connection.ts'
import { findWords } from '../find-words.ts'

export type TextHit = {
  readonly documentId: DocumentId
  readonly name: string
  /** A few words around the first hit, the hit between `«` and `»`. */
  readonly excerpt: string
  readonly startCodePoint: number | null
}

/** Full-text search: every word must occur, the last one may be unfinished. Points, accents and case are ignored. */
export function searchTexts(db: Reader, text: string, limit: number): readonly TextHit[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const query = words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ')
  type Row = { documentId: DocumentId; name: string; text: string }
  return db.sql
    .prepare<[string, number], Row>(
      `select document.uuid as documentId, document.name, document.text
       from document_text join document on document.id = document_text.rowid
       where document_text match ? order by rank, document.name limit ?`,
    )
    .all(query, limit)
    .map(({ documentId, name, text: source }) => ({ documentId, name, ...excerptOf(source, words) }))
}

/** The words to look for, in the form the index has them in. */
function wordsOf(text: string): readonly string[] {
  return findWords(text).map((word) => word.form)
}

/** Code units of text kept on each side of the hit, before it is cut at a word. */
const around = 60

function excerptOf(text: string, words: readonly string[]): Pick<TextHit, 'excerpt' | 'startCodePoint'> {
  const last = words.length - 1
  const hit = findWords(text).find(({ form }) =>
    words.some((word, index) => form === word || (index === last && form.startsWith(word))),
  )
  if (!hit) return { excerpt: '', startCodePoint: null }
  const before = text.slice(0, hit.start)
  const lead = before.length <= around ? before : `…${before.slice(-around).replace(/^\S*\s/, '')}`
  const after = text.slice(hit.end)
  const trail = after.length <= around ? after : `${after.slice(0, around).replace(/\s\S*$/, '')}…`
  const excerpt = `${lead}«${text.slice(hit.start, hit.end)}»${trail}`.replace(/\s+/g, ' ').toWellFormed()
  return { excerpt, startCodePoint: [...before].length }
}
