import { expect, test } from 'vitest'
import type { CodeId, CoderId } from '#core/contract/ids.ts'
import { runCommand, undo } from '../history.ts'
import { by, dump, load, loadedInMemory, smallStudy } from '../project.fixture.ts'
import { listAnswers } from './answers.ts'
import { getDocument, listCoders, listCodes, listCodings, listDocuments } from './coding.ts'
import { addCoding } from './edit-codings.ts'

const twoAnswers = {
  'survey-baseline.csv': 'principal_id,Q1,Q2,Q3\nP01,5,2,קשה לי 😀 מאוד\nP02,4,2,صعب\n',
  'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP01,5,1,Better now\n',
}

test('answers come by question, principal and wave, with their words and their codings and no names', async () => {
  const db = await loadedInMemory()
  load(db, await smallStudy(twoAnswers))
  const { questions, answers } = listAnswers(db)
  expect(questions).toEqual([{ id: 'open1', text: 'Anything else?' }])
  expect(
    answers.map(({ pseudonym, wave, question, text, language }) => [pseudonym, wave, question, text, language]),
  ).toEqual([
    ['P01', 'baseline', 'open1', 'קשה לי 😀 מאוד', 'he'],
    ['P01', 'end', 'open1', 'Better now', 'en'],
    ['P02', 'baseline', 'open1', 'صعب', 'ar'],
  ])
  expect(JSON.stringify(answers)).not.toMatch(/דנה|سلمى/)
})

test('a coded answer is the document that it is anywhere else; undoing brings all back to the letter', async () => {
  const db = await loadedInMemory()
  load(db, await smallStudy(twoAnswers))
  const [answer] = listAnswers(db).answers
  if (!answer) throw new Error('there is one')
  const before = dump(db)
  const codeId = listCodes(db)[0]?.id as CodeId
  const coderId = listCoders(db, null)[0]?.id as CoderId
  const span = { startCodePoint: 0, endCodePoint: [...answer.text].length }
  runCommand(db, { ...by, kind: 'test', detail: null }, (writer) =>
    addCoding(writer, { documentId: answer.id, codeId, coderId, span }),
  )
  expect(listAnswers(db).answers[0]?.codings).toEqual(listCodings(db, answer.id))
  expect(listAnswers(db).answers[0]?.codings).toMatchObject([{ ...span, codeId, coderId }])
  expect(getDocument(db, answer.id)).toMatchObject({ kind: 'open-answer', text: answer.text })
  expect(listDocuments(db).find(({ id }) => id === answer.id)?.codings).toBe(1)
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

test('a study without open questions has no answers', async () => {
  const db = await loadedInMemory()
  const none = {
    'survey-baseline.csv': 'principal_id,Q1,Q2,Q3\nP01,5,2,\n',
    'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP01,5,1,\n',
  }
  load(db, await smallStudy(none))
  expect(listAnswers(db)).toEqual({ questions: [], answers: [] })
})
