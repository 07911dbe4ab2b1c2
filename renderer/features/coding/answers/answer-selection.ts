import { useEffect, useState } from 'react'
import { sentenceAt } from '#core/coding/passage-at.ts'
import type { AnswerRow } from '#core/contract/answers.ts'
import { countCodePoints, indexCodePoints } from '#core/text/code-points.ts'
import { type CodePointRange, snapToGraphemes } from '#core/text/snap-to-graphemes.ts'

/** What is selected of an answer: at whole characters, and not empty. */
export type AnswerSelection = CodePointRange & { readonly answerId: string }

/** What is selected in any of the answers on screen; the list's elements carry the answers' ids. */
export function useAnswerSelection(): AnswerSelection | null {
  const [selection, setSelection] = useState<AnswerSelection | null>(null)
  useEffect(() => {
    const read = () => setSelection(readSelection())
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [])
  return selection
}

function readSelection(): AnswerSelection | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const element = answerElementOf(range.startContainer)
  const answerId = element?.dataset.answer
  if (!element || answerId === undefined) return null
  const text = element.textContent ?? ''
  const index = indexCodePoints(text)
  const start = lengthUpTo(element, range.startContainer, range.startOffset)
  // A double or triple click may end in the row after: then the selection ends with the answer.
  const end = element.contains(range.endContainer)
    ? lengthUpTo(element, range.endContainer, range.endOffset)
    : text.length
  if (end <= start) return null
  const span = { startCodePoint: index.toCodePoint(start), endCodePoint: index.toCodePoint(end) }
  return { answerId, ...snapToGraphemes(text, span) }
}

function answerElementOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-answer]') ?? null
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

/** Selects a stretch of an answer that is on screen. */
export function selectInAnswer(answer: AnswerRow, span: CodePointRange): void {
  const element = document.querySelector<HTMLElement>(`[data-answer="${CSS.escape(answer.id)}"]`)
  if (!element) return
  const index = indexCodePoints(answer.text)
  const [start, end] = [index.toUtf16(span.startCodePoint), index.toUtf16(span.endCodePoint)]
  const [from, to] = [placeAt(element, start), placeAt(element, end)]
  if (from && to) window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

function placeAt(element: HTMLElement, utf16: number): { readonly node: Node; readonly offset: number } | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let passed = 0
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? ''
    if (utf16 <= passed + length) return { node, offset: utf16 - passed }
    passed += length
  }
  return null
}

/** The sentence after what is selected of an answer, the first when nothing is; null after the last. */
export function nextSentence(answer: AnswerRow, selection: AnswerSelection | null): CodePointRange | null {
  const { text, language } = answer
  const from = selection?.answerId === answer.id ? selection.endCodePoint : 0
  const rest = indexCodePoints(text).slice(from, text.length)
  if (rest.trim() === '') return null
  const gap = countCodePoints(rest) - countCodePoints(rest.trimStart())
  return sentenceAt(text, from + gap, language)
}
