import { useState } from 'react'
import type { NumberedCode } from '#core/coding/number-codes.ts'
import type { AnswerRow } from '#core/contract/answers.ts'
import type { CodeRow, CodingRow } from '#core/contract/coding.ts'
import { countCodePoints, sliceCodePoints } from '#core/text/code-points.ts'
import { cutAfter } from '#core/text/match-words.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { clearSelection } from '#renderer/ui/selected-span.ts'
import type { OpenDialog } from '../CodingDialogs.tsx'
import type { Codebook } from '../useCodebook.ts'
import { type AnswerSelection, nextSentence, selectInAnswer } from './answer-selection.ts'
import { nextUncoded, stepAnswer } from './arrange-answers.ts'
import type { useAnswers } from './useAnswers.ts'
import { useAnswersCommands } from './useAnswersCommands.ts'

type Desk = {
  readonly answers: ReturnType<typeof useAnswers>
  readonly codebook: Codebook
  readonly numbered: readonly NumberedCode<CodeRow>[]
  readonly selection: AnswerSelection | null
  /** In the order of the list. */
  readonly shown: readonly AnswerRow[]
  readonly current: AnswerRow | undefined
  /** The coding being looked at. */
  readonly coding: CodingRow | undefined
  readonly hidden: ReadonlySet<string>
  readonly setDialog: (dialog: OpenDialog) => void
  readonly setHotCode: (id: CodeRow['id']) => void
  readonly goTo: (id: string, codingId?: string | null) => void
  readonly showCoder: (id: string) => void
  readonly search: () => void
}

const NAME_LENGTH = 80

/** What the keys of the view do. Returns the one that others need too: applying a code to the answer or to what is selected of it. */
export function useAnswersActions(desk: Desk): (code: CodeRow) => void {
  const { answers, codebook, numbered, shown, current, coding, hidden, setDialog, setHotCode, goTo } = desk
  const { t } = useTranslate()
  const [lastCode, setLastCode] = useState<CodeRow | null>(null)
  const part = desk.selection !== null && desk.selection.answerId === current?.id ? desk.selection : null
  const coder = codebook.currentCoder

  const apply = (code: CodeRow) => {
    if (!current) return
    if (!coder) return toasts.show(t('coding.noCoder'))
    const { startCodePoint, endCodePoint } = part ?? wholeOf(current)
    setLastCode(code)
    setHotCode(code.id)
    desk.showCoder(coder.id)
    answers.apply(current, code, { startCodePoint, endCodePoint }, coder.id)
    clearSelection()
  }
  const walkTo = (answer: AnswerRow | null) => {
    clearSelection()
    if (answer) goTo(answer.id)
  }
  const chooseCoding = (step: 1 | -1) => {
    const seen = (current?.codings ?? []).filter(({ coderId }) => !hidden.has(coderId))
    const next = seen[stepIn(seen, coding, step)]
    if (current && next) goTo(current.id, next.id)
  }
  const inVivo = () => {
    if (!current) return
    const { startCodePoint, endCodePoint } = part ?? wholeOf(current)
    const words = sliceCodePoints(current.text, startCodePoint, endCodePoint)
    setDialog({ kind: 'new', use: 'apply', name: cutAfter(words.replace(/\s+/g, ' ').trim(), NAME_LENGTH) })
  }

  useAnswersCommands(
    {
      apply,
      pick: () => setDialog({ kind: 'pick', use: 'apply' }),
      inVivo,
      repeat: lastCode ? () => apply(lastCode) : null,
      sentence: () => {
        const next = current ? nextSentence(current, part) : null
        if (current && next) selectInAnswer(current, next)
        else clearSelection()
      },
      remove: coding
        ? () => {
            if (current) goTo(current.id)
            answers.remove(coding)
          }
        : null,
      walk: (step) => walkTo(stepAnswer(shown, current?.id ?? null, step)),
      chooseCoding,
      nextUncoded: () => {
        const next = nextUncoded(shown, current?.id ?? null, coder?.id ?? null)
        if (next) walkTo(next)
        else toasts.show(t('answers.allCoded'))
      },
      search: desk.search,
      stepBack: part ? clearSelection : coding && current ? () => goTo(current.id) : null,
    },
    numbered,
  )
  return apply
}

function wholeOf(answer: AnswerRow): { readonly startCodePoint: number; readonly endCodePoint: number } {
  return { startCodePoint: 0, endCodePoint: countCodePoints(answer.text) }
}

/** The place of the next coding, round at the ends; the first or the last when none is chosen. */
function stepIn(codings: readonly CodingRow[], chosen: CodingRow | undefined, step: 1 | -1): number {
  const at = codings.findIndex(({ id }) => id === chosen?.id)
  if (at < 0) return step > 0 ? 0 : codings.length - 1
  return (at + step + codings.length) % codings.length
}
