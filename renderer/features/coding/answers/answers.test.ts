import { expect, test } from 'vitest'
import type { AnswerRow } from '#core/contract/answers.ts'
import type { CodingRow } from '#core/contract/coding.ts'
import { isWhole, piecesOf } from './answer-pieces.ts'
import {
  EVERY_ANSWER,
  filterAnswers,
  NOT_CODED,
  NOT_CODED_BY_ME,
  nextUncoded,
  stepAnswer,
  underQuestions,
} from './arrange-answers.ts'

const answer = (id: string, question: string, wave: string, text: string, codings: readonly string[] = []) =>
  ({
    ...{ id, question, wave, text, pseudonym: id.toUpperCase() },
    codings: codings.map((name) => ({ codeId: name.split('/')[0], coderId: name.split('/')[1] }) as CodingRow),
  }) as unknown as AnswerRow

const answers = [
  answer('p1', 'q1', 'baseline', 'קָשֶׁה לי', ['data/noa']),
  answer('p2', 'q1', 'end', 'Better NOW'),
  answer('p3', 'q2', 'end', 'صَعْب', ['team/dan']),
]
const ids = (filter: Partial<typeof EVERY_ANSWER>) =>
  filterAnswers(answers, { ...EVERY_ANSWER, ...filter }, 'noa').map(({ id }) => id)

test('answers pass by question, wave, code, what is not coded, and words in any script', () => {
  expect(ids({})).toEqual(['p1', 'p2', 'p3'])
  expect(ids({ question: 'q1', wave: 'end' })).toEqual(['p2'])
  expect(ids({ code: 'team' })).toEqual(['p3'])
  expect(ids({ code: NOT_CODED })).toEqual(['p2'])
  expect(ids({ code: NOT_CODED_BY_ME })).toEqual(['p2', 'p3'])
  expect(ids({ search: 'קשה' })).toEqual(['p1'])
  expect(ids({ search: 'صعب' })).toEqual(['p3'])
  expect(ids({ search: 'now better' })).toEqual(['p2'])
  expect(ids({ search: 'p3' })).toEqual(['p3'])
})

test('they stand under their questions, those of an unknown question last', () => {
  const lines = underQuestions(answers, [
    { id: 'q2', text: 'Second' },
    { id: 'q9', text: 'Not answered' },
  ])
  expect(lines.map((line) => (line.is === 'question' ? `# ${line.text}` : line.answer.id))).toEqual([
    ...['# Second', 'p3', '# ', 'p1', 'p2'],
  ])
})

test('walking stays at the ends; the next uncoded goes round and is the coder’s own', () => {
  expect(stepAnswer(answers, null, 1)?.id).toBe('p1')
  expect(stepAnswer(answers, 'p3', 1)?.id).toBe('p3')
  expect(stepAnswer(answers, 'p3', -9)?.id).toBe('p1')
  expect(nextUncoded(answers, 'p2', 'noa')?.id).toBe('p3')
  expect(nextUncoded(answers, 'p3', 'noa')?.id).toBe('p2')
  expect(nextUncoded(answers, null, null)?.id).toBe('p2')
  expect(nextUncoded([answers[0] as AnswerRow], 'p1', 'noa')).toBeNull()
})

test('an answer is cut where parts begin and end, counted in code points; the shortest is seen', () => {
  const part = (id: string, startCodePoint: number, endCodePoint: number) => ({
    id,
    startCodePoint,
    endCodePoint,
    color: id,
  })
  const text = 'אב 😀 גד'
  const pieces = piecesOf(text, [part('long', 0, 6), part('short', 3, 4)])
  expect(pieces.map((piece) => [piece.text, piece.part?.id ?? null])).toEqual([
    ['אב ', 'long'],
    ['😀', 'short'],
    [' ג', 'long'],
    ['ד', null],
  ])
  expect(piecesOf(text, []).map((piece) => piece.text)).toEqual([text])
  expect(piecesOf('', [])).toEqual([])
  expect(isWhole({ startCodePoint: 0, endCodePoint: 7 }, 7)).toBe(true)
  expect(isWhole({ startCodePoint: 0, endCodePoint: 6 }, 7)).toBe(false)
})
