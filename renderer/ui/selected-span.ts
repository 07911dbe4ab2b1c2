import { useEffect, useState } from 'react'
import { indexCodePoints } from '#core/text/code-points.ts'
import { type CodePointRange, snapToGraphemes } from '#core/text/snap-to-graphemes.ts'

/** What is selected of a text on screen: at whole characters, and not empty. */
export type SelectedSpan = CodePointRange & {
  /** What the text's element carries. */
  readonly id: string
}

/** What is selected in any of the texts on screen whose elements carry their ids as `data-NAME` and hold nothing but the text. */
export function useSelectedSpan(name: string): SelectedSpan | null {
  const [selection, setSelection] = useState<SelectedSpan | null>(null)
  useEffect(() => {
    const read = () => setSelection(readSelection(name))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [name])
  return selection
}

function readSelection(name: string): SelectedSpan | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const element = elementOf(range.startContainer, name)
  const id = element?.dataset[name]
  if (!element || id === undefined) return null
  const text = element.textContent ?? ''
  const index = indexCodePoints(text)
  const start = lengthUpTo(element, range.startContainer, range.startOffset)
  // A double or triple click may end in the row after: then the selection ends with the text.
  const end = element.contains(range.endContainer)
    ? lengthUpTo(element, range.endContainer, range.endOffset)
    : text.length
  if (end <= start) return null
  const span = { startCodePoint: index.toCodePoint(start), endCodePoint: index.toCodePoint(end) }
  return { id, ...snapToGraphemes(text, span) }
}

function elementOf(node: Node, name: string): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>(`[data-${name}]`) ?? null
}

/** UTF-16 units of the element's text before a place in it. */
function lengthUpTo(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(node, offset)
  return before.toString().length
}

export function clearSelection(): void {
  window.getSelection()?.removeAllRanges()
}
