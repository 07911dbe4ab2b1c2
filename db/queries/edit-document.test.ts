import { beforeEach, expect, test } from 'vitest'
import type { CodeId, CoderId, CodingId, DocumentId } from '#core/contract/ids.ts'
import { countWords } from '#core/text/count-words.ts'
import { checkProject } from '../check.ts'
import type { Project, Writer } from '../connection.ts'
import { hashText } from '../hash-text.ts'
import { listHistory, redo, runCommand, undo } from '../history.ts'
import { by, dump, loadedInMemory, refusal } from '../project.fixture.ts'
import { getDocument, listCodings } from './coding.ts'
import { addCoding, removeCoding, settleReview, updateCoding } from './edit-codings.ts'
import { editDocument, getTextToEdit, listReviews, setSpeakerRole } from './edit-document.ts'
import { searchTexts } from './search.ts'

let db: Project
let id: DocumentId

beforeEach(async () => {
  db = await loadedInMemory()
  id = uuid('document', "name = 'P01-baseline'") as DocumentId
})

const uuid = (table: string, where: string): string =>
  db.sql.prepare(`select uuid from ${table} where ${where}`).pluck().get() as string
const command = <T>(work: (writer: Writer) => T): T => runCommand(db, { ...by, kind: 'test', detail: null }, work)
const edit = (text: string, remove: readonly CodingId[] = []) =>
  command((writer) => editDocument(writer, { id, basedOn: getTextToEdit(db, id).sha256, text, remove }))
const quotes = (): readonly string[] => {
  const points = [...getDocument(db, id).text]
  return listCodings(db, id).map((coding) => points.slice(coding.startCodePoint, coding.endCodePoint).join(''))
}
const said = () => {
  const { text, turns } = getDocument(db, id)
  return turns.map((turn) => `${turn.role}: ${[...text].slice(turn.startCodePoint, turn.endCodePoint).join('')}`)
}

test('an edit maps codings and turns, and text, hash, counts and search index go with it; undone to the letter', () => {
  const { text } = getDocument(db, id)
  expect(quotes()).toEqual(['אנחנו לא פותחים 😀', 'את הקבצים'])
  const before = dump(db)
  edit(text.replace('ראיון', 'ראיון ראשון 😀').replace('את הקבצים!', 'את הקבצים החדשים!'))
  const after = getDocument(db, id)
  expect(quotes()).toEqual(['אנחנו לא פותחים 😀', 'את הקבצים'])
  expect(said()).toEqual(['interviewer: מה שלומך?', 'principal: אנחנו לא פותחים 😀 את הקבצים. את הקבצים החדשים!'])
  const row = db.sql
    .prepare('select text_sha256 as hash, words, code_points as points from document where uuid = ?')
    .get(id)
  expect(row).toEqual({ hash: hashText(after.text), words: countWords(after.text), points: [...after.text].length })
  expect(after.turns[0]?.timeStampSeconds).toBe(5)
  expect(searchTexts(db, 'החדשים', 5)).toHaveLength(1)
  expect(listReviews(db, id)).toEqual([])
  const now = dump(db)
  undo(db, by)
  expect(dump(db)).toEqual(before)
  expect(searchTexts(db, 'החדשים', 5)).toEqual([])
  redo(db, by)
  expect({ ...dump(db), turn: null }).toEqual({ ...now, turn: null })
  expect(said()[1]).toContain('החדשים')
})

test('what is doubtful is marked to be looked at; keeping, adjusting and undoing it', () => {
  edit(getDocument(db, id).text.replace('לא פותחים', 'כן פותחים'))
  expect(quotes()[0]).toBe('אנחנו כן פותחים 😀')
  const [review, ...others] = listReviews(db, id)
  expect(others).toEqual([])
  if (!review) throw new Error('one is doubtful')
  expect(review).toMatchObject({ code: 'Data use', coder: 'Noa' })
  const marked = dump(db)
  command((writer) => settleReview(writer, review.id, undefined))
  expect(listReviews(db, id)).toEqual([])
  undo(db, by)
  expect(dump(db)).toEqual(marked)
  const span = { startCodePoint: review.startCodePoint, endCodePoint: review.startCodePoint + 5 }
  command((writer) => settleReview(writer, review.id, span))
  expect(quotes()[0]).toBe('אנחנו')
  expect(listReviews(db, id)).toEqual([])
  undo(db, by)
  expect(dump(db)).toEqual(marked)
})

test('a coding whose words are gone is kept to the nearest sentence, or removed where that was chosen', () => {
  const { text } = getDocument(db, id)
  const cut = text.replace(' את הקבצים!', '')
  const coding = listCodings(db, id)[1]
  if (!coding) throw new Error('there are two')
  const before = dump(db)
  edit(cut)
  expect(listReviews(db, id).map((one) => one.id)).toContain(coding.id)
  undo(db, by)
  expect(dump(db)).toEqual(before)
  edit(cut, [coding.id])
  expect(listCodings(db, id).map((one) => one.id)).not.toContain(coding.id)
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

test('naming a coding whose words are still there removes nothing', () => {
  const coding = listCodings(db, id)[0]?.id as CodingId
  edit(`${getDocument(db, id).text} ועוד`, [coding])
  expect(listCodings(db, id).map((one) => one.id)).toContain(coding)
})

const codeAt = (startCodePoint: number, endCodePoint: number): CodingId => {
  const [codeId, coderId] = [uuid('code', "key = 'mapping'") as CodeId, uuid('coder', "name = 'Noa'") as CoderId]
  return command((writer) =>
    addCoding(writer, { documentId: id, codeId, coderId, span: { startCodePoint, endCodePoint } }),
  )
}
const removeAll = () => {
  for (const coding of listCodings(db, id)) command((writer) => removeCoding(writer, coding.id))
}

test('codings of one code and coder that follow each other go on without meeting', () => {
  removeAll()
  const text = Array.from({ length: 12 }, (_, i) => `w${i % 10}`).join(' ')
  edit(text)
  for (let i = 0; i < 10; i++) codeAt(i * 3, i * 3 + 2)
  const before = dump(db)
  const words = quotes()
  edit(`xy ${text}`)
  expect(quotes()).toEqual(words)
  edit(text)
  expect(quotes()).toEqual(words)
  expect(listReviews(db, id)).toEqual([])
  undo(db, by)
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

test('two passages that change places change theirs, though neither place is ever free', () => {
  removeAll()
  const [one, two] = ['the first of two passages here', 'a second passage stands there!']
  edit(`${one} ${two}`)
  const [first, second] = [codeAt(0, 30), codeAt(31, 61)]
  const before = dump(db)
  edit(`${two} ${one}`)
  const place = (coding: CodingId) => listCodings(db, id).find((row) => row.id === coding)?.startCodePoint
  expect([place(first), place(second)]).toEqual([31, 0])
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

test('a memo and a weight stay with a coding that moves', () => {
  const coding = listCodings(db, id)[0]?.id as CodingId
  command((writer) => updateCoding(writer, { id: coding, weight: 5, memo: 'why' }))
  edit(`קודם כול. ${getDocument(db, id).text}`)
  expect(listCodings(db, id).find((one) => one.id === coding)).toMatchObject({ weight: 5, memo: 'why' })
})

test('a text that changed meanwhile, one without words and one that is the same', () => {
  const { sha256, text } = getTextToEdit(db, id)
  const entries = listHistory(db, 100).length
  edit(text)
  expect(listHistory(db, 100)).toHaveLength(entries)
  expect(refusal(() => edit(' …\n'))).toBe('invalid: A text needs at least one word.')
  edit(`${text}!`)
  const late = () => command((writer) => editDocument(writer, { id, basedOn: sha256, text: `${text}?`, remove: [] }))
  expect(refusal(late)).toMatch(/^conflict: This text was changed in the meantime/)
})

test('the text is kept in the form of every text, and the file checks', () => {
  edit('\uFEFFשוֹרה\r\nשנייה\u0000 e\u0301')
  expect(getDocument(db, id).text).toBe('שוֹרה\nשנייה é'.normalize('NFC'))
  expect(checkProject(db)).toEqual([])
})

test('a speaker is corrected in the whole text, and undone', () => {
  const before = dump(db)
  const [first] = getTextToEdit(db, id).speakers
  expect(first).toMatchObject({ role: 'interviewer', turns: 1 })
  command((writer) => setSpeakerRole(writer, { documentId: id, speaker: first?.speaker ?? '', role: 'other' }))
  expect(getTextToEdit(db, id).speakers[0]?.role).toBe('other')
  undo(db, by)
  expect(dump(db)).toEqual(before)
})
