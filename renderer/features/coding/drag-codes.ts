import type { CodeRow } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import { followPointer } from '#renderer/ui/drag/follow-pointer.ts'
import type { SelectionTaken } from '#renderer/ui/text-view/drag-selection.ts'
import { codeColor } from './paint-codings.ts'

/** A line of text is this much higher than the marks on it, so that between two lines the nearer counts. */
const REACH = 8

/** A code dragged onto the selection of a text. */
export function dragCode(
  code: CodeRow,
  start: MouseEvent,
  onDrop: (code: CodeRow, documentId: DocumentId) => void,
): void {
  followPointer({
    start,
    label: code.name,
    color: codeColor(code.color),
    accepts: (x, y) => selectionAt(x, y) !== null,
    onDrop: (x, y) => {
      const documentId = selectionAt(x, y)
      if (documentId) onDrop(code, documentId)
    },
  })
}

/** The selection of a text dragged onto a code of the tree. */
export function dragSelection({ start, words, putCaret }: SelectionTaken, onDrop: (codeId: string) => void): void {
  followPointer({
    start,
    label: words,
    accepts: (x, y) => codeAt(x, y) !== null,
    onDrop: (x, y) => {
      const id = codeAt(x, y)
      if (id) onDrop(id)
    },
    onClick: putCaret,
  })
}

function selectionAt(x: number, y: number): DocumentId | null {
  for (const by of [0, -REACH, REACH]) {
    const marked = document.elementFromPoint(x, y + by)?.closest('.cm-picked')
    const id = marked?.closest<HTMLElement>('[data-document]')?.dataset.document
    if (id) return id as DocumentId
  }
  return null
}

function codeAt(x: number, y: number): string | null {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-code]')?.dataset.code ?? null
}
