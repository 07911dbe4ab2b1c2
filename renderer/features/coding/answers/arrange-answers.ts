import type { AnswerRow, Answers } from '#core/contract/answers.ts'
import { foldLabel } from '#core/text/fold-label.ts'
import { wordsOf } from '#core/text/match-words.ts'

/** Which answers are shown. Null is no restriction. */
export type AnswerFilter = {
  readonly question: string | null
  readonly wave: string | null
  /** A code's id; or those that nobody has coded, or that the current coder has not. */
  readonly code: string | null
  readonly search: string
}

export const NOT_CODED = 'not-coded'
export const NOT_CODED_BY_ME = 'not-coded-by-me'

export const EVERY_ANSWER: AnswerFilter = { question: null, wave: null, code: null, search: '' }

export type AnswerLine =
  | { readonly is: 'question'; readonly id: string; readonly text: string; readonly answers: readonly AnswerRow[] }
  | { readonly is: 'answer'; readonly answer: AnswerRow }

/** The answers that pass; `me` is the current coder's id. */
export function filterAnswers(
  answers: readonly AnswerRow[],
  { question, wave, code, search }: AnswerFilter,
  me: string | null,
): readonly AnswerRow[] {
  const words = wordsOf(search)
  return answers.filter(
    (answer) =>
      (question === null || answer.question === question) &&
      (wave === null || answer.wave === wave) &&
      hasCode(answer, code, me) &&
      (words.length === 0 || words.every((word) => foldedOf(answer).includes(word))),
  )
}

function hasCode({ codings }: AnswerRow, code: string | null, me: string | null): boolean {
  if (code === null) return true
  if (code === NOT_CODED) return codings.length === 0
  if (code === NOT_CODED_BY_ME) return !codings.some(({ coderId }) => coderId === me)
  return codings.some(({ codeId }) => codeId === code)
}

const folded = new WeakMap<AnswerRow, string>()

/** Folding thousands of answers at each key would be felt. */
function foldedOf(answer: AnswerRow): string {
  const known = folded.get(answer)
  if (known !== undefined) return known
  const fold = foldLabel(`${answer.text} ${answer.pseudonym}`)
  folded.set(answer, fold)
  return fold
}

/** Answers under their questions, questions in the questionnaire's order; a question without an answer is left out. */
export function underQuestions(answers: readonly AnswerRow[], questions: Answers['questions']): readonly AnswerLine[] {
  const byQuestion = Map.groupBy(answers, (answer) => answer.question)
  const named = new Set(questions.map(({ id }) => id))
  const rest = [...byQuestion.keys()].filter((id) => !named.has(id)).map((id) => ({ id, text: '' }))
  return [...questions, ...rest].flatMap((question): readonly AnswerLine[] => {
    const own = byQuestion.get(question.id) ?? []
    if (own.length === 0) return []
    return [{ is: 'question', ...question, answers: own }, ...own.map((answer) => ({ is: 'answer', answer }) as const)]
  })
}

/** The answer before or after another; itself at the ends, the first when none is chosen. */
export function stepAnswer(answers: readonly AnswerRow[], id: string | null, step: number): AnswerRow | null {
  const at = answers.findIndex((answer) => answer.id === id)
  if (at < 0) return answers[0] ?? null
  return answers[Math.max(0, Math.min(answers.length - 1, at + step))] ?? null
}

/** The next answer after this one that the coder has not coded; from the end it goes on at the beginning. */
export function nextUncoded(answers: readonly AnswerRow[], id: string | null, coder: string | null): AnswerRow | null {
  const at = answers.findIndex((answer) => answer.id === id)
  const from = [...answers.slice(at + 1), ...answers.slice(0, Math.max(0, at))]
  return from.find(({ codings }) => !codings.some(({ coderId }) => coder === null || coderId === coder)) ?? null
}
