import { describe, expect, test } from 'vitest'
import { fileWith, planWith } from '#core/importing/folder.fixture.ts'
import { type ImportMapping, readImportMapping } from '#core/importing/own-tables/import-mapping.ts'
import { readOwnOutcomes, readOwnSessions } from '#core/importing/own-tables/read-own-lists.ts'
import { readOwnRoster } from '#core/importing/own-tables/read-own-roster.ts'
import { readOwnSurvey } from '#core/importing/own-tables/read-own-survey.ts'
import { readTable } from '#core/importing/read-table.ts'
import { formatProblem } from '#core/types/problem.ts'
import { checkProject } from '../check.ts'
import type { Project } from '../connection.ts'
import { listHistory, redo, runCommand, undo } from '../history.ts'
import { by, dump, load, loadedInMemory, refusal, smallStudy } from '../project.fixture.ts'
import { addSurvey } from './add-own-survey.ts'
import { addCases, addOutcomes, addSessions } from './add-own-tables.ts'
import { gatherStudy } from './comparing.ts'
import { gatherKnownStudy } from './known-study.ts'

async function tableOf(file: string, csv: string) {
  const { table, problems } = await readTable(file, new TextEncoder().encode(csv), 'a mapping')
  if (!table) throw new Error(problems.map(formatProblem).join('\n'))
  return table
}

function sound<T extends { readonly problems: Parameters<typeof formatProblem>[0][] | readonly unknown[] }>(
  read: T,
): T {
  expect(read.problems).toEqual([])
  return read
}

const command = (
  db: Project,
  what: 'Roster' | 'Sessions' | 'Outcomes' | 'Survey',
  work: Parameters<typeof runCommand>[2],
) => runCommand(db, { ...by, kind: `importing.import${what}`, detail: 'own.csv' }, work)

async function roster(db: Project, csv: string, file = 'own.csv') {
  const { rows } = sound(readOwnRoster([await tableOf(file, csv)], gatherKnownStudy(db), null))
  command(db, 'Roster', (writer) => addCases(writer, rows))
}

async function sessions(db: Project, csv: string) {
  const { rows } = sound(readOwnSessions([await tableOf('own.csv', csv)], gatherKnownStudy(db), null))
  command(db, 'Sessions', (writer) => addSessions(writer, rows))
}

async function outcomes(db: Project, csv: string) {
  const { rows } = sound(readOwnOutcomes([await tableOf('own.csv', csv)], gatherKnownStudy(db), null))
  command(db, 'Outcomes', (writer) => addOutcomes(writer, rows))
}

async function survey(db: Project, csv: string, mapping: ImportMapping | null = null) {
  const table = { table: await tableOf('own.csv', csv), sha256: 'ab'.repeat(32), isAt: () => false }
  const read = sound(readOwnSurvey([table], gatherKnownStudy(db), { mapping, wave: 'end' }))
  command(db, 'Survey', (writer) => addSurvey(writer, read))
}

function climateOf(db: Project): ImportMapping | null {
  const yaml = `instruments:
  - id: climate
    files: [ { case: principal_id } ]
    items: [ { id: c1, column: C1, type: likert, min: 1, max: 5, labels: { Yes: 5 } } ]
    missing: ["-7"]
    scales: [ { id: warm, items: [c1] } ]
`
  return readImportMapping('m.yaml', new TextEncoder().encode(yaml), gatherKnownStudy(db)).mapping
}

const P03 = 'principal_id,name,school,city,coach\nP03,נועה לוי,שקד,צור,Hadas\n'

/** What the study says, without ids that differ from file to file. */
function content(db: Project) {
  const { documents, codings: _, ...study } = gatherStudy(db)
  return { ...study, documents: documents.map(({ id: __, ...document }) => document) }
}

describe('each kind is one entry, undone as one, and a second time is no change', () => {
  test.each([
    ['Roster', (db: Project) => roster(db, P03)],
    ['Sessions', (db: Project) => sessions(db, 'principal_id,session,date,topics\nP02,1,2017-11-01,data-use;team\n')],
    ['Outcomes', (db: Project) => outcomes(db, 'school,year,graduates\nגפן,2019,16\nשקד,2019,3\n')],
    ['Survey', (db: Project) => survey(db, 'principal_id,Q1,Q2,Q3\nP02,5,1,נעים מאוד\n')],
    ['Survey', (db: Project) => survey(db, 'principal_id,C1\nP02,Yes\n', climateOf(db))],
  ] as const)('%s', async (kind, bring) => {
    const db = await loadedInMemory()
    const before = dump(db)
    await bring(db)
    const after = dump(db)
    expect(after).not.toEqual(before)
    expect(checkProject(db)).toEqual([])
    await bring(db)
    expect(dump(db)).toEqual(after)
    expect(listHistory(db, 9).map((entry) => entry.kind)).toEqual([`importing.import${kind}`, 'study.loadFolder'])
    undo(db, by)
    expect(dump(db)).toEqual(before)
    redo(db, by)
    expect(dump(db)).toEqual(after)
  })
})

test('what the project has already, said again by a table on its own, changes nothing at all', async () => {
  const db = await loadedInMemory()
  const before = dump(db)
  await roster(db, 'principal_id,name,school,city,coach\nP01,דנה כהן,גפן,צור,Ruth\n', 'principals.csv')
  await sessions(db, 'principal_id,session,date,coach,minutes,kind,topics\nP01,1,2017-10-01,Ruth,60,,data-use;team\n')
  await outcomes(db, 'school,year,graduates,target\nגפן,2018,14,\n')
  await survey(db, 'principal_id,Q1,Q2,Q3\nP01,strongly agree,1,N/A\n')
  expect(dump(db)).toEqual(before)
  expect(listHistory(db, 9)).toHaveLength(1)
})

test('rows are completed and changed, and an empty cell takes nothing back', async () => {
  const db = await loadedInMemory()
  await roster(db, 'principal_id,name,school,city,coach\nP01,,,,Dalia\n')
  await sessions(db, 'principal_id,session,date,minutes\nP01,1,,75\nP01,2,2017-12-01,\n')
  await outcomes(db, 'school,year,graduates,target\nגפן,2018,,20\n')
  await survey(db, 'principal_id,Q1,Q2,Q3\nP01,,2,\n')
  const study = gatherStudy(db)
  expect(study.cases[0]).toMatchObject({ id: 'P01', site: 'גפן', attributes: { city: 'צור', coach: 'Dalia' } })
  expect(gatherKnownStudy(db).cases[0]?.name).toBe('דנה כהן')
  expect(study.staff.map(({ id }) => id)).toContain('Dalia')
  expect(study.sessions.map(({ case: who, number, heldOn, minutes }) => [who, number, heldOn, minutes])).toEqual([
    ['P01', 1, '2017-10-01', 75],
    ['P01', 2, '2017-12-01', null],
    [null, 1, '2017-09-20', 90],
    [null, null, '2018-01-10', 120],
  ])
  expect(study.outcomes.filter(({ site, year }) => site === 'גפן' && year === 2018).map(({ value }) => value)).toEqual(
    expect.arrayContaining([14, 20]),
  )
  const end = study.responses.filter(({ case: who, wave }) => who === 'P01' && wave === 'end')
  expect(end.map(({ item, value }) => [item, value])).toEqual([
    ['lc1', 5],
    ['lc2', 2],
    ['open1', null],
  ])
})

test('pseudonyms may change hands within a file', async () => {
  const db = await loadedInMemory()
  await roster(db, 'principal_id,pseudonym\nP01,Omega\nP02,Alpha\n')
  await roster(db, 'principal_id,pseudonym\nP01,Alpha\nP02,Omega\n')
  expect(gatherStudy(db).cases.map(({ id, pseudonym }) => [id, pseudonym])).toEqual([
    ['P01', 'Alpha'],
    ['P02', 'Omega'],
  ])
})

describe('a study folder that is loaded again', () => {
  async function withOwn() {
    const db = await loadedInMemory()
    await roster(db, P03)
    await sessions(db, 'principal_id,session,date,coach,topics\nP03,1,2017-11-01,Hadas,trust\nP01,3,2018-02-02,Ruth,\n')
    await outcomes(db, 'school,year,graduates\nשקד,2019,3\nגפן,2019,16\n')
    await survey(db, 'principal_id,Q1,Q2,Q3\nP03,5,1,נעים מאוד\n')
    await survey(db, 'principal_id,C1\nP03,Yes\n', climateOf(db))
    return db
  }

  test('leaves what it does not name, after what it does, and changes nothing the second time', async () => {
    const db = await withOwn()
    const before = content(db)
    load(db, await smallStudy())
    expect(content(db)).toEqual(before)
    const after = dump(db)
    load(db, await smallStudy())
    expect(dump(db)).toEqual(after)
    expect(checkProject(db)).toEqual([])
    expect(before.cases.map(({ id }) => id)).toEqual(['P01', 'P02', 'P03'])
    expect(before.scales.map(({ id }) => id)).toEqual(['confidence', 'warm'])
    expect(before.documents.map(({ name }) => name)).toContain('P03-end-open1')
  })

  test('also where a principal and a wave’s file have left it, and after undoing and redoing', async () => {
    const db = await withOwn()
    for (const _ of [1, 2, 3]) undo(db, by)
    for (const _ of [1, 2, 3]) redo(db, by)
    load(
      db,
      await smallStudy({
        ...fileWith('principals.csv', 'P02,سلمى,الزيتون,עמק,Omar\n', ''),
        ...fileWith('survey-baseline.csv', 'P02,4,-99,\n', ''),
        ...fileWith('outcomes.csv', 'الزيتون,2017,7,9\n', ''),
      }),
    )
    const study = gatherStudy(db)
    expect(study.cases.map(({ id }) => id)).toEqual(['P01', 'P03'])
    expect(study.staff.map(({ id }) => id)).toContain('Hadas')
    expect(study.sessions.filter(({ topics }) => topics.includes('trust'))).toHaveLength(1)
    expect(study.sessions).toHaveLength(6)
    expect(study.outcomes.filter(({ year }) => year === 2019)).toHaveLength(2)
    expect(study.responses.filter(({ case: who }) => who === 'P03')).toHaveLength(4)
    expect(checkProject(db)).toEqual([])
  })

  test('has the last word on what it names, once', async () => {
    const db = await withOwn()
    const folder = {
      ...fileWith('principals.csv', 'P02,', 'P03,נועה,תמר,יבנה,Gal\nP02,'),
      ...fileWith('sessions.csv', 'P01,2,,', 'P01,3,2018-03-03,Ruth,,individual,\nP03,1,,Gal,,individual,\nP01,2,,'),
      ...fileWith('outcomes.csv', 'גפן,2018,14,\n', 'גפן,2018,14,\nגפן,2019,17,\n'),
      'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP01,strongly agree,1,N/A\nP03,4,2,אחרת\n',
    }
    load(db, await smallStudy(folder))
    const study = gatherStudy(db)
    expect(study.cases.map(({ id, site }) => [id, site])).toEqual([
      ['P01', 'גפן'],
      ['P03', 'תמר'],
      ['P02', 'الزيتون'],
    ])
    const individual = study.sessions.filter(({ kind }) => kind === 'individual')
    expect(individual.map(({ case: who, number, heldOn, topics }) => [who, number, heldOn, topics])).toEqual([
      ['P01', 1, '2017-10-01', ['data-use', 'team']],
      ['P01', 3, '2018-03-03', []],
      ['P03', 1, null, []],
      ['P01', 2, null, []],
    ])
    expect(
      study.outcomes.filter(({ site, year }) => site === 'גפן' && year === 2019).map(({ value }) => value),
    ).toEqual([17, null])
    expect(
      study.responses.filter(({ case: who, item }) => who === 'P03' && item === 'lc1').map(({ value }) => value),
    ).toEqual([4])
    expect(study.documents.find(({ name }) => name === 'P03-end-open1')).toMatchObject({ case: 'P03', wave: 'end' })
    const text = "select text from document where name = 'P03-end-open1'"
    expect(db.sql.prepare(text).pluck().get()).toBe('אחרת')
    expect(checkProject(db)).toEqual([])
  })

  test('may not take the pseudonym of a case brought in on its own', async () => {
    const db = await loadedInMemory()
    await roster(db, 'principal_id,pseudonym\nP03,P01x\n')
    const plan = planWith('name: name, site', 'name: name, pseudonym: alias, site')
    const folder = await smallStudy({
      'study.yaml': plan,
      'principals.csv':
        'principal_id,name,alias,school,city,coach\nP01,דנה,P01x,גפן,צור,Ruth\nP02,سلمى,S,الزيتون,עמק,Omar\n',
    })
    expect(refusal(() => load(db, folder))).toMatch(
      /principals\.csv:2: The pseudonym “P01x” is that of P03, who is not in/,
    )
  })
})

test('an answer whose text is coded is not replaced', async () => {
  const db = await loadedInMemory()
  await survey(db, 'principal_id,Q1,Q2,Q3\nP02,5,1,נעים מאוד\n')
  const find = (sql: string) => Number(db.sql.prepare(sql).pluck().get())
  const document = find("select id from document where name = 'P02-end-open1'")
  runCommand(db, { ...by, kind: 'coding.addCoding', detail: null }, (writer) => {
    writer.sql
      .prepare(
        `insert into coding (uuid, document_id, code_id, coder_id, start_code_point, end_code_point)
         values ('0198a000-0000-7000-8000-000000000001', ?, ?, ?, 0, 4)`,
      )
      .run(document, find('select min(id) from code'), find('select min(id) from coder'))
  })
  const before = dump(db)
  const table = {
    table: await tableOf('own.csv', 'principal_id,Q1,Q2,Q3\nP02,4,1,אחרת\n'),
    sha256: '',
    isAt: () => false,
  }
  const read = readOwnSurvey([table], gatherKnownStudy(db), { mapping: null, wave: 'end' })
  expect(refusal(() => command(db, 'Survey', (writer) => addSurvey(writer, read)))).toMatch(
    /own\.csv: The text of P02-end-open1 differs from the one in the project, which has 1 codings/,
  )
  expect(dump(db)).toEqual(before)
})
