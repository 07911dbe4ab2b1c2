import { useMemo } from 'react'
import { sentenceAt } from '#core/coding/passage-at.ts'
import type { AnswerRow } from '#core/contract/answers.ts'
import { countCodePoints, indexCodePoints } from '#core/text/code-points.ts'
import type { CodePointRange } from '#core/text/snap-to-graphemes.ts'
import { useSelectedSpan } from '#renderer/ui/selected-span.ts'

/** What is selected of an answer: at whole characters, and not empty. */
export type AnswerSelection = CodePointRange & { readonly answerId: string }

/** What is selected in any of the answers on screen; the list's elements carry the answers' ids. */
export function useAnswerSelection(): AnswerSelection | null {
  const selection = useSelectedSpan('answer')
  return useMemo(() => selection && { answerId: selection.id, ...selection }, [selection])
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
