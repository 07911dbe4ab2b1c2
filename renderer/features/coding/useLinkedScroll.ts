import { useEffect, useRef } from 'react'
import { matchQuestions } from '#core/coding/match-questions.ts'
import type { DocumentText } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import { indexCodePoints } from '#core/text/code-points.ts'
import type { TextViewHandle } from '#renderer/ui/text-view/TextView.tsx'
import { followScroll } from './follow-scroll.ts'
import type { useTextFocus } from './useTextFocus.ts'

type Questions = { readonly starts: readonly number[]; readonly words: readonly string[] }

/**
 * Two texts side by side that go by question: the one that is scrolled by hand leads, the other follows to the answer to the matching
 * question.
 */
export function useLinkedScroll(isOn: boolean, shown: readonly DocumentId[], focus: ReturnType<typeof useTextFocus>) {
  const leader = useRef<DocumentId | null>(null)
  const questions = useRef(new WeakMap<DocumentText, Questions>())
  const matches = useRef(new WeakMap<Questions, WeakMap<Questions, readonly (number | null)[]>>())

  const questionsOf = (text: DocumentText) => remember(questions.current, text, () => findQuestions(text))
  const matchOf = (own: Questions, other: Questions) =>
    remember(
      remember(matches.current, own, () => new WeakMap()),
      other,
      () => matchQuestions(own.words, other.words),
    )
  const follow = (id: DocumentId) => {
    const otherId = shown.find((one) => one !== id)
    const [text, handle] = [focus.textOf(id), focus.handleOf(id)]
    const [otherText, otherHandle] = otherId ? [focus.textOf(otherId), focus.handleOf(otherId)] : []
    if (!text || !handle || !otherText || !otherHandle) return
    const [own, other] = [questionsOf(text), questionsOf(otherText)]
    const top = followScroll(handle.scroll.top(), topsOf(own, handle), topsOf(other, otherHandle), matchOf(own, other))
    if (top !== null) otherHandle.scroll.to(top)
  }
  const lead = useRef(follow)
  lead.current = follow
  const frame = useRef(0)
  const start = (id: DocumentId) => {
    lead.current(id)
    // What has come into sight is measured now, and may be of another height than was guessed.
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => lead.current(id))
  }
  const onScroll = (id: DocumentId) => {
    if (isOn && leader.current === id) start(id)
  }
  const isPair = shown.length === 2
  const { activeId } = focus
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is switched on
  useEffect(() => {
    if (!isOn || !isPair || !activeId) return
    leader.current = activeId
    start(activeId)
  }, [isOn, isPair])
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  return {
    /** The reader turned to this text: it leads. */
    take: (id: DocumentId) => {
      leader.current = id
    },
    onScroll,
  }
}

function findQuestions({ text, turns }: DocumentText): Questions {
  const { slice } = indexCodePoints(text)
  const asked = turns.filter(({ role }) => role === 'interviewer')
  return {
    starts: asked.map(({ startCodePoint }) => startCodePoint),
    words: asked.map(({ startCodePoint, endCodePoint }) => slice(startCodePoint, endCodePoint)),
  }
}

function topsOf({ starts }: Questions, { scroll }: TextViewHandle) {
  return { questions: starts.map(scroll.topOf), end: scroll.height() }
}

function remember<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
