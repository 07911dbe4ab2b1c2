import type { CodingRow } from '#core/contract/coding.ts'
import type { CodeId, CodingId, DocumentId } from '#core/contract/ids.ts'
import type { TextSpan } from '#renderer/ui/text-view/text-view-types.ts'

type Codings = readonly CodingRow[]

/** Puts the engine's answer in the place of what was painted at once; an answer that has come by itself stays single. */
export function settleCoding(codings: Codings, pendingId: string, answer: CodingRow): Codings {
  const others = codings.filter((coding) => coding.id !== pendingId && coding.id !== answer.id)
  return [...others, answer]
}

/** Puts a row as the engine now has it in the place of the one there was. */
export function replaceCoding(answer: CodingRow): (codings: Codings) => Codings {
  return (codings) => codings.map((coding) => (coding.id === answer.id ? answer : coding))
}

/** A span without what else its object carries. */
export function bounds({ startCodePoint, endCodePoint }: TextSpan): TextSpan {
  return { startCodePoint, endCodePoint }
}

/** A coding as it is painted until the engine has answered. */
export function pendingCoding(
  id: CodingId,
  documentId: DocumentId,
  codeId: CodeId,
  coderId: CodingRow['coderId'],
  span: TextSpan,
): CodingRow {
  return { id, documentId, codeId, coderId, ...bounds(span), weight: null, direction: null, memo: null }
}

/** The same span and code of the same coder: applying it again changes nothing. */
export function findSame(codings: Codings, wanted: CodingRow): CodingRow | undefined {
  return codings.find(
    (coding) =>
      coding.codeId === wanted.codeId &&
      coding.coderId === wanted.coderId &&
      coding.startCodePoint === wanted.startCodePoint &&
      coding.endCodePoint === wanted.endCodePoint,
  )
}

/** Codings per code in one document. */
export function countByCode(codings: Codings): ReadonlyMap<string, number> {
  return countBy(codings, ({ codeId }) => codeId)
}

/** Codings per coder in one document. */
export function countByCoder(codings: Codings): ReadonlyMap<string, number> {
  return countBy(codings, ({ coderId }) => coderId)
}

function countBy(codings: Codings, keyOf: (coding: CodingRow) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const coding of codings) {
    const key = keyOf(coding)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Which coding a caret chooses: the next one when it stays in place, so that clicking again goes deeper; else the shortest. */
export function chooseCoding(atCaret: readonly string[], chosen: string | null, isSamePlace: boolean): string | null {
  const at = chosen === null ? -1 : atCaret.indexOf(chosen)
  if (at >= 0 && isSamePlace) return atCaret[(at + 1) % atCaret.length] ?? null
  return atCaret[0] ?? null
}
