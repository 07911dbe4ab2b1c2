import { expect, test } from 'vitest'
import { fileWith } from '#core/importing/folder.fixture.ts'
import { checkProject } from '../check.ts'
import { hashText } from '../hash-text.ts'
import { redo, runCommand, undo } from '../history.ts'
import { by, dump, load, loadedInMemory, refusal, smallStudy } from '../project.fixture.ts'
import { listDocuments } from './coding.ts'
import { addTranscripts, type NewTranscript } from './write-transcripts.ts'

const late = (name: string, text: string): NewTranscript => ({
  ...{ name, case: 'P02', wave: 'end', language: 'en', turns: [], sourceFile: `late/${name}.txt`, sourceSha256: 'a' },
  ...{ text, textSha256: hashText(text), words: 3, codePoints: text.length, searchForm: null },
})

async function withLateTranscript() {
  const db = await loadedInMemory()
  runCommand(db, { ...by, kind: 'importing.importTranscripts', detail: 'P02-end' }, (writer) => {
    for (const _step of addTranscripts(writer, [late('P02-end', 'Nobody coded this.')]));
  })
  const texts = () => listDocuments(db).map(({ name }) => name)
  return { db, texts }
}

// Without its codings, so that nothing but its origin keeps a text.
const uncoded = { 'codings.csv': 'document,code,coder,quote\nP01-baseline,data-use,Noa,אנחנו\n' }

test('a transcript that was brought in on its own outlives a folder that does not hold it, uncoded too', async () => {
  const { db, texts } = await withLateTranscript()
  load(db, await smallStudy(uncoded))
  expect(texts()).toContain('P02-end')
  expect(checkProject(db)).toEqual([])
})

test('so it does where its import was undone and done again, and where its principal left the folder', async () => {
  const { db, texts } = await withLateTranscript()
  undo(db, by)
  redo(db, by)
  load(
    db,
    await smallStudy({
      ...uncoded,
      ...fileWith('principals.csv', 'P02,سلمى,الزيتون,עמק,Omar\n', ''),
      ...fileWith('survey-baseline.csv', 'P02,4,-99,\n', ''),
      ...fileWith('outcomes.csv', 'الزيتون,2017,7,9\n', ''),
    }),
  )
  expect(texts()).toContain('P02-end')
  expect(db.sql.prepare("select count(*) from cases where key = 'P02'").pluck().get()).toBe(1)
  expect(checkProject(db)).toEqual([])
})

test('a folder does not put another text in its place; the same text is no conflict, and stays when the folder drops it', async () => {
  const { db, texts } = await withLateTranscript()
  const before = dump(db)
  const other = await smallStudy({ 'interviews/P02-end.txt': 'Quite another text.\n' })
  expect(refusal(() => load(db, other))).toMatch(
    /interviews\/P02-end\.txt: The text of P02-end differs from the one in the project, which was brought in on its own\./,
  )
  expect(dump(db)).toEqual(before)
  load(db, await smallStudy({ 'interviews/P02-end.txt': 'Nobody coded this.' }))
  load(db, await smallStudy())
  expect(texts()).toContain('P02-end')
})
