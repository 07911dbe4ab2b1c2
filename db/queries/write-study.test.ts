import { describe, expect, test } from 'vitest'
import { fileWith, planWith, SMALL_STUDY } from '#core/importing/folder.fixture.ts'
import { newStudy } from '#core/templates/new-study.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { checkProject } from '../check.ts'
import type { Project } from '../connection.ts'
import { listHistory, redo, runCommand, undo } from '../history.ts'
import { openInMemory } from '../open.ts'
import { by, dump, load, loadedInMemory, refusal, smallStudy } from '../project.fixture.ts'
import { listCodings, listDocuments } from './coding.ts'
import { gatherStudy } from './comparing.ts'
import { addCoder, addCoding, updateCoding } from './edit-codings.ts'
import { hashState } from './reporting.ts'
import { searchTexts } from './search.ts'
import { writeStudy } from './write-study.ts'

/** The study's data without the ids that differ from file to file. */
function content(db: Project): unknown {
  const { documents, codings, ...study } = gatherStudy(db)
  const names = new Map(documents.map((document) => [document.id, document.name]))
  return {
    ...study,
    documents: documents.map(({ id: _, ...document }) => document),
    codings: codings.map(({ id: _, ...coding }) => ({ ...coding, document: names.get(coding.document) })),
  }
}

/** Loading `changes` over the small study must give what loading them into a new project gives. */
async function expectLikeNew(changes: Readonly<Record<string, string | null>>): Promise<Project> {
  const db = await loadedInMemory()
  const before = dump(db)
  load(db, await smallStudy(changes))
  const fresh = openInMemory()
  load(fresh, await smallStudy(changes))
  expect(content(db)).toEqual(content(fresh))
  expect(hashState(db, gatherStudy(db))).toBe(hashState(fresh, gatherStudy(fresh)))
  expect(checkProject(db)).toEqual([])
  const after = dump(db)
  undo(db, by)
  expect(dump(db)).toEqual(before)
  redo(db, by)
  expect(dump(db)).toEqual(after)
  return db
}

const ids = (db: Project, table: string) =>
  new Map(
    db.sql
      .prepare<[], { key: string; uuid: string }>(`select key, uuid from ${table}`)
      .all()
      .map((row) => [row.key, row.uuid]),
  )

test('what was imported is gathered', async () => {
  const study = await smallStudy()
  const found = gatherStudy(await loadedInMemory())
  expect(found.study).toEqual(study.study)
  // The primary measure is no part of what is computed: `readPrimary` tells of it.
  expect({ ...found.analysis, primary: null }).toEqual(study.analysis)
  expect(found.waves).toEqual(study.waves)
  expect(found.cases).toEqual(
    study.cases.map(({ id, pseudonym, site, attributes }) => ({ id, pseudonym, site, attributes })),
  )
  expect(found.sites).toEqual(study.sites)
  expect(found.staff).toEqual(study.staff)
  expect(found.sessions).toEqual(study.sessions.map(({ sourceFile: _, sourceRow: __, ...session }) => session))
  expect(found.outcomes).toEqual(study.outcomes.map(({ sourceFile: _, sourceRow: __, ...outcome }) => outcome))
  expect(found.scales).toEqual(study.instruments.flatMap((instrument) => instrument.scales))
  expect(found.instruments.map(({ id, label }) => ({ id, label }))).toEqual(
    study.instruments.map(({ id, label }) => ({ id, label })),
  )
  expect(found.instruments[0]?.items).toEqual(study.instruments[0]?.items.map(({ column: _, ...item }) => item))
  expect(found.indicators).toEqual(study.indicators)
  const cell = ({ case: of, wave, item, value, missing }: StudyData['responses'][number]) =>
    JSON.stringify([of, wave, item, value, missing])
  expect(found.responses.map(cell).toSorted()).toEqual(study.responses.map(cell).toSorted())
  expect(found.codes.map(({ id, parent, name }) => [id, parent, name])).toEqual(
    study.codes.map(({ id, parent, name }) => [id, parent, name]),
  )
  expect(found.documents.map(({ name, case: of, wave }) => [name, of, wave])).toEqual(
    expect.arrayContaining(study.documents.map(({ name, case: of, wave }) => [name, of, wave])),
  )
  const names = new Map(found.documents.map((document) => [document.id, document.name]))
  const coding = (one: Omit<StudyData['codings'][number], 'id'>) =>
    JSON.stringify([one.document, one.code, one.coder, one.startCodePoint, one.endCodePoint, one.weight, one.direction])
  expect(found.codings.map((one) => coding({ ...one, document: names.get(one.document) ?? '' })).toSorted()).toEqual(
    study.codings.map(coding).toSorted(),
  )
})

test('loading the same folder twice changes nothing and leaves no entry', async () => {
  const db = await loadedInMemory()
  const before = dump(db)
  load(db, await smallStudy())
  expect(dump(db)).toEqual(before)
  expect(listHistory(db, 10)).toHaveLength(1)
})

test('undoing the first load leaves an empty study, redoing brings every row back', async () => {
  const db = openInMemory()
  const empty = dump(db)
  load(db, await smallStudy())
  const full = dump(db)
  undo(db, by)
  expect(dump(db)).toEqual(empty)
  redo(db, by)
  expect(dump(db)).toEqual(full)
  undo(db, by)
  expect(dump(db)).toEqual(empty)
})

describe('an updated project says the same as a new one', () => {
  test('a name, an answer, a session and an outcome that changed', () =>
    expectLikeNew({
      ...fileWith('principals.csv', 'צור', 'כפר'),
      ...fileWith('survey-baseline.csv', 'P02,4,-99', 'P02,3,5'),
      ...fileWith('sessions.csv', 'P01,2,,Ruth,,', 'P01,2,2017-11-05,Ruth,45,'),
      ...fileWith('outcomes.csv', '2017,12,15', '2017,13,15'),
    }))

  test('rows that are gone', () =>
    expectLikeNew({
      ...fileWith('survey-baseline.csv', 'P02,4,-99,\n', ''),
      ...fileWith('sessions.csv', ',,2018-01-10,,120,network,\n', ''),
      ...fileWith('outcomes.csv', 'גפן,2018,14,\n', ''),
    }))

  test('a case that is gone, with its answers, its school and its coach', async () => {
    const db = await expectLikeNew({
      ...fileWith('principals.csv', 'P02,سلمى,الزيتون,עמק,Omar\n', ''),
      ...fileWith('survey-baseline.csv', 'P02,4,-99,\n', ''),
      ...fileWith('outcomes.csv', 'الزيتون,2017,7,9\n', ''),
    })
    expect(db.sql.prepare('select name from case_identity').pluck().all()).toEqual(['דנה כהן'])
  })

  test('a scale and an item that are gone', () =>
    expectLikeNew({
      'study.yaml': planWith(
        '    scales:\n      - { id: confidence, label: "Confidence", items: [lc1, "-lc2"], score: mean, minAnswered: 0.5 }\n',
        '    scales:\n      - { id: other, label: "Other", items: [lc1], score: sum, minAnswered: 1 }\n',
      )
        .replace('scales: [confidence]', 'scales: [other]')
        .replace('      - { id: lc2, column: Q2, type: likert, min: 1, max: 5, text: "I doubt" }\n', ''),
    }))

  test('a case that joins in the middle of the roster', () =>
    expectLikeNew({
      'principals.csv':
        'principal_id,name,school,city,coach\nP03,New,חדש,צור,Zoe\nP01,דנה כהן,גפן,צור,Ruth\nP02,سلمى,الزيتون,עמק,Omar\n',
    }))

  test('names that were taken out of the roster', async () => {
    const db = await expectLikeNew({ 'study.yaml': planWith('name: name, ', '') })
    expect(db.sql.prepare('select count(*) from case_identity').pluck().get()).toBe(0)
  })

  test('pseudonyms that change hands', async () => {
    const roster = (a: string, b: string) => ({
      'study.yaml': planWith('name: name, ', 'name: name, pseudonym: alias, '),
      'principals.csv': `principal_id,name,alias,school,city,coach\nP01,דנה כהן,${a},גפן,צור,Ruth\nP02,سلمى,${b},الزيتون,עמק,Omar\n`,
    })
    const db = openInMemory()
    load(db, await smallStudy(roster('Anemone', 'Broom')))
    const before = dump(db)
    load(db, await smallStudy(roster('Broom', 'Anemone')))
    expect(gatherStudy(db).cases.map((one) => one.pseudonym)).toEqual(['Broom', 'Anemone'])
    undo(db, by)
    expect(dump(db)).toEqual(before)
  })
})

describe('what people made stays', () => {
  test('ids, codings, their weights, memos and codes outlive an update', async () => {
    const db = await loadedInMemory()
    const cases = ids(db, 'cases')
    const codes = ids(db, 'code')
    const [document] = listDocuments(db)
    if (!document) throw new Error('no document')
    const [first] = listCodings(db, document.id)
    const other = listCodings(db, document.id).find((coding) => coding.weight === null)
    if (!first || !other) throw new Error('no coding')
    const made = runCommand(db, { ...by, kind: 'coding.addCoding', detail: null }, (writer) => {
      const coderId = addCoder(writer, 'New coder')
      updateCoding(writer, { id: other.id, weight: 2, memo: 'Mine' })
      return addCoding(writer, {
        documentId: document.id,
        codeId: first.codeId,
        coderId,
        span: { startCodePoint: 0, endCodePoint: 3 },
      })
    })
    load(db, await smallStudy(fileWith('principals.csv', 'צור', 'כפר')))
    expect(ids(db, 'cases')).toEqual(cases)
    expect(ids(db, 'code')).toEqual(codes)
    const after = listCodings(db, document.id)
    expect(after.map((coding) => coding.id)).toContain(made)
    expect(after.find((coding) => coding.id === other.id)).toMatchObject({ weight: 2, memo: 'Mine' })
  })

  test('a coded text that left the folder stays, with its case; an uncoded one goes', async () => {
    const db = await loadedInMemory()
    const withoutCodings = 'document,code,coder,quote\nP01-baseline,data-use,Noa,אנחנו\n'
    load(db, await smallStudy({ 'interviews/P01-end.txt': null, 'codings.csv': withoutCodings }))
    const names = () => listDocuments(db).map((document) => document.name)
    expect(names()).toContain('P01-end')
    const fresh = openInMemory()
    load(fresh, await smallStudy({ 'codings.csv': withoutCodings }))
    load(fresh, await smallStudy({ 'interviews/P01-end.txt': null, 'codings.csv': withoutCodings }))
    expect(listDocuments(fresh).map((document) => document.name)).not.toContain('P01-end')
    expect(checkProject(db)).toEqual([])
    expect(checkProject(fresh)).toEqual([])
  })

  test('a pseudonym of a case that had to stay is not given away', async () => {
    const aliased = planWith('name: name, ', 'name: name, pseudonym: alias, ')
    const head = 'principal_id,name,alias,school,city,coach\n'
    const small = {
      'sessions.csv': 'principal_id,session,held_on,coach,minutes,kind,topics\n,1,2017-09-20,,90,coach group,\n',
    }
    const db = openInMemory()
    load(
      db,
      await smallStudy({
        'study.yaml': aliased,
        'principals.csv': `${head}P01,דנה כהן,Anemone,גפן,צור,Ruth\nP02,سلمى,Broom,الزيتون,עמק,Omar\n`,
      }),
    )
    const before = dump(db)
    const gone = await smallStudy({
      ...small,
      'study.yaml': aliased,
      'principals.csv': `${head}P02,سلمى,Anemone,الزيتون,עמק,Omar\n`,
      'survey-baseline.csv': 'principal_id,Q1,Q2,Q3\nP02,4,-99,\n',
      'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP02,4,2,\n',
      'interviews/P01-baseline.docx': null,
      'interviews/P01-end.txt': null,
      'interviews/P02-end.txt': 'Interviewer: How?\nPrincipal: Well.\n',
      'codings.csv': 'document,code,coder,quote\nP02-end,data-use,Noa,Well\n',
    })
    expect(refusal(() => load(db, gone))).toMatch(
      /^conflict: .*\nprincipals\.csv:2: The pseudonym “Anemone” is that of P01/,
    )
    expect(dump(db)).toEqual(before)
  })
})

describe('refused, and nothing changes', () => {
  test('a coded text that is another one now', async () => {
    const db = await loadedInMemory()
    const before = dump(db)
    const text = String(SMALL_STUDY['interviews/P01-end.txt']).replace('How was the year?', 'How was your year?')
    const changed = await smallStudy({
      'interviews/P01-end.txt': text,
      ...fileWith('codings.csv', 'P01-end,data-use,Noa,,,42,60,', 'P01-end,data-use,Noa,every week,,,,'),
    })
    expect(refusal(() => load(db, changed))).toBe(
      'conflict: Texts that may not be replaced have changed.\ninterviews/P01-end.txt: The text of P01-end differs from the one in the project, which has 1 codings. Give the changed text a name of its own, or put the old file back.',
    )
    expect(dump(db)).toEqual(before)
    expect(listHistory(db, 10)).toHaveLength(1)
  })

  test('the folder of another study', async () => {
    const db = await loadedInMemory()
    const before = dump(db)
    const other = await smallStudy({ 'study.yaml': planWith('id: small,', 'id: other,') })
    expect(refusal(() => load(db, other))).toMatch(
      /^conflict: .*\nstudy\.yaml: This folder is the study “other”, but the project holds “small”/,
    )
    expect(dump(db)).toEqual(before)
  })
})

test('a study without principals, as the window makes it, takes any folder', async () => {
  const db = openInMemory()
  runCommand(db, { coder: null, at: new Date(0), kind: 'study.create', detail: null }, (writer) =>
    writeStudy(writer, newStudy({ title: 'Mine', language: 'en', template: 'principal-coaching' })),
  )
  load(db, await smallStudy())
  expect(db.sql.prepare('select key from study').pluck().get()).toBe('small')
  expect(checkProject(db)).toEqual([])
})

test('an uncoded text may be replaced, and is found by its new words', async () => {
  const none = { 'codings.csv': 'document,code,coder,quote\nP01-baseline,data-use,Noa,אנחנו\n' }
  const db = openInMemory()
  load(db, await smallStudy(none))
  load(db, await smallStudy({ ...none, 'interviews/P01-end.txt': 'Interviewer: So?\nPrincipal: Splendid.\n' }))
  expect(searchTexts(db, 'splendid', 5).map((hit) => hit.name)).toEqual(['P01-end'])
  expect(searchTexts(db, 'met every week', 5)).toEqual([])
  expect(checkProject(db)).toEqual([])
})

test('the days of questionnaires are kept, and go with the file that had them', async () => {
  const plan = String(SMALL_STUDY['study.yaml']).replace(
    'path: survey-end.csv, platform: plain',
    'path: survey-end.csv, answered: day',
  )
  const survey = 'principal_id,day,Q1,Q2,Q3\nP01,2018-06-15,5,1,\nP02,,4,2,\n'
  const db = await loadedInMemory()
  load(db, await smallStudy({ 'study.yaml': plan, 'survey-end.csv': survey }))
  const sheet = { case: 'P01', wave: 'end', instrument: 'leadership', answeredOn: '2018-06-15' }
  expect(gatherStudy(db).answerSheets).toEqual([sheet])
  load(db, await smallStudy())
  expect(gatherStudy(db).answerSheets).toEqual([])
})
