import { describe, expect, test } from 'vitest'
import { formatProblem, type Problem } from '../../types/problem.ts'
import { makeXlsx } from '../folder.fixture.ts'
import { readTable } from '../read-table.ts'
import type { Table } from '../table.ts'
import { readImportMapping } from './import-mapping.ts'
import type { KnownStudy } from './known-study.ts'
import { readOwnOutcomes, readOwnSessions } from './read-own-lists.ts'
import { readOwnRoster } from './read-own-roster.ts'
import { readOwnSurvey, type SurveyTable } from './read-own-survey.ts'

const item = (id: string, column: string, type: 'likert' | 'open') => ({
  ...{ id, column, type, text: `Text of ${id}`, labels: [{ label: 'מסכים מאוד', value: 5 }] },
  ...(type === 'likert' ? { min: 1, max: 5 } : { min: null, max: null }),
})

const known: KnownStudy = {
  cases: [
    { id: 'P01', pseudonym: 'Ilana', name: 'דנה כהן', attributes: { city: 'צור', coach: 'Ruth' } },
    { id: 'P02', pseudonym: 'P02', name: 'سلمى', attributes: { city: 'עמק', coach: 'Omar' } },
  ],
  sites: ['גפן'],
  waves: ['baseline', 'end'],
  measures: ['graduates', 'target'],
  instruments: [
    {
      id: 'leadership',
      label: 'Questionnaire',
      items: [item('lc1', 'Q1', 'likert'), item('open1', 'Q3', 'open')],
      missing: [],
      scales: [],
    },
  ],
  transcripts: ['P01-baseline'],
}

const empty: KnownStudy = { ...known, cases: [], sites: [], measures: [], instruments: [] }

async function table(file: string, content: string | Uint8Array): Promise<Table> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const read = await readTable(file, bytes, 'a mapping')
  if (!read.table) throw new Error(lines(read.problems).join('\n'))
  return read.table
}

async function answers(file: string, content: string | Uint8Array): Promise<SurveyTable> {
  return { table: await table(file, content), sha256: 'ab'.repeat(32), isAt: (path) => path === file }
}

const lines = (problems: readonly Problem[]): readonly string[] => problems.map(formatProblem)

function mappingOf(yaml: string, study = known) {
  const { mapping, problems } = readImportMapping('columns.yaml', new TextEncoder().encode(yaml), study)
  return { mapping, problems: lines(problems) }
}

describe('a roster', () => {
  test('in Hebrew with a byte order mark and CRLF: columns by headers, attributes those of the project, pseudonyms as they are', async () => {
    const csv =
      '\uFEFFמזהה,שם מלא,בית ספר,city,coach,דוא״ל\r\nP01,דנה כהן,גפן,צור,Ruth,d@x.il\r\nP03,נועה,שקד,צור,,n@x.il\r\n'
    const { rows, problems, notices } = readOwnRoster([await table('new.csv', csv)], known, null)
    expect(problems).toEqual([])
    expect(rows).toMatchObject([
      { id: 'P01', pseudonym: 'Ilana', site: 'גפן', attributes: { city: 'צור', coach: 'Ruth' }, sourceRow: 2 },
      { id: 'P03', pseudonym: 'P03', name: 'נועה', site: 'שקד', attributes: { city: 'צור', coach: null } },
    ])
    expect(notices.map(({ kind, message }) => [kind, message])).toEqual([
      ['guessed', expect.stringContaining("'מזהה' (id), 'שם מלא' (name), 'בית ספר' (site)")],
      ['left-out', expect.stringContaining('דוא״ל')],
    ])
  })

  test('into a study without any, every column that reaches nobody is an attribute', async () => {
    const csv = 'principal_id,name,school,עיר,טלפון,Email,years\nP01,א,גפן,צור,050,a@b,4\n'
    const { rows } = readOwnRoster([await table('r.csv', csv)], empty, null)
    expect(rows[0]?.attributes).toEqual({ school: 'גפן', עיר: 'צור', years: '4' })
  })

  test('what is wrong is told with its row, across files and against the project', async () => {
    const mapped = mappingOf('cases: { id: code, pseudonym: alias, attributes: [town] }').mapping?.cases ?? null
    const one = await table('a.csv', 'code,alias,town\nP03,Ilana,x\n,Dan,y\n')
    const two = await table('b.csv', 'code,alias,town\nP03,Gil,x\n')
    const three = await table('c.csv', 'code,alias\nP04,Tal\n')
    expect(lines(readOwnRoster([one, two, three], known, mapped).problems)).toEqual([
      'a.csv:3:code: The case has no id. Give it one that no other case has.',
      "a.csv:2:alias: The pseudonym 'Ilana' is that of P01 in the project. Give each case its own.",
      "c.csv:1:town: There is no column 'town'. The columns are 'code' and 'alias'. Mend the header or the name in a mapping.",
      "b.csv:2:code: The case 'P03' is in a.csv, row 2, already. Keep one of them.",
    ])
    const untold = await table('d.csv', 'who,town\nx,y\n')
    expect(lines(readOwnRoster([untold], known, null).problems)).toEqual([
      "d.csv:1: It is not clear which column holds the ids of the cases. The columns are 'who' and 'town'. Let its header be 'principal_id', or name it in a mapping (--mapping).",
    ])
  })
})

describe('sessions', () => {
  test('columns by headers in Arabic; the column of cases by the ids in it', async () => {
    const csv = 'principal code;رقم الجلسة;التاريخ;المدرب\nP01;3;2018-01-10;Ruth\nP02;3;;\n'
    const { rows, problems } = readOwnSessions([await table('s.csv', csv)], known, null)
    expect(problems).toEqual([])
    expect(rows.map((row) => [row.case, row.number, row.heldOn, row.staff])).toEqual([
      ['P01', 3, '2018-01-10', 'Ruth'],
      ['P02', 3, null, null],
    ])
  })

  test('an unknown case, a bad number and the same session in two files', async () => {
    const one = await table('a.csv', 'principal_id,session,date\nP09,1,\nP01,one,\nP02,1,\n')
    const two = await table('b.csv', 'principal_id,session,date\nP02,1,2018-01-01\n')
    expect(lines(readOwnSessions([one, two], known, null).problems)).toEqual([
      "a.csv:2:principal_id: There is no case 'P09' in the project. Mend the id, or add the case to the roster.",
      "a.csv:3:session: 'one' is not the number of a session. Write a whole number from 1.",
      'b.csv:2:session: Session 1 of P02 is in a.csv, row 4, already. Keep one of them.',
    ])
  })
})

describe('outcomes', () => {
  test('measures are those of the project; in one without any, the columns of numbers', async () => {
    const csv = 'school,year,graduates,teachers\nגפן,2019,15,4\nשקד,2019,,5\n'
    const read = readOwnOutcomes([await table('o.csv', csv)], known, null)
    expect(read.rows.map(({ site, measure, value }) => [site, measure, value])).toEqual([
      ['גפן', 'graduates', 15],
      ['שקד', 'graduates', null],
    ])
    expect(read.notices.map(({ message }) => message)).toEqual([
      expect.stringContaining("'graduates' (measure)"),
      expect.stringContaining("Not read: 'teachers'"),
      expect.stringContaining("No case belongs to the site 'שקד'"),
    ])
    const fresh = readOwnOutcomes([await table('o.csv', 'school,year,graduates,note\nגפן,2019,15,ok\n')], empty, null)
    expect(fresh.rows.map(({ measure }) => measure)).toEqual(['graduates'])
  })

  test('no measure, no year, a figure that is none', async () => {
    const none = await table('a.csv', 'school,year,teachers\nגפן,2019,4\n')
    const bad = await table('b.csv', 'school,year,graduates\nגפן,19,many\n')
    const untold = await table('c.csv', 'school,graduates\nגפן,4\n')
    expect(lines(readOwnOutcomes([none, bad, untold], known, null).problems)).toEqual([
      "a.csv:1: No column holds a yearly figure that is known. The project has 'graduates' and 'target'. Name the columns in a mapping (--mapping): outcomes: { site, year, measures }.",
      "b.csv:2:year: '19' is not a year. Write it with four digits, as in 2017.",
      "c.csv:1: It is not clear which column holds the year. The columns are 'school' and 'graduates'. Let its header be 'year', or name it in a mapping (--mapping).",
    ])
  })
})

describe('answers', () => {
  test('the questionnaire is told by its columns, Qualtrics by its rows; open answers become texts', async () => {
    const qualtrics = await answers(
      'q.csv',
      'RecordedDate,ExternalReference,Q1,Q3\nRecorded,Ref,I lead,Else\n"{""ImportId"":""x""}","{""ImportId"":""y""}",,\n2018-06-01,P01,מסכים מאוד,היה טוב 😀\n',
    )
    const { rows, sheets, documents, instruments, problems } = readOwnSurvey([qualtrics], known, {
      mapping: null,
      wave: 'end',
    })
    expect(problems).toEqual([])
    expect(rows.map(({ item: of, case: who, wave, value }) => [of, who, wave, value])).toEqual([
      ['lc1', 'P01', 'end', 5],
      ['open1', 'P01', 'end', null],
    ])
    expect(sheets).toEqual([{ instrument: 'leadership', case: 'P01', wave: 'end', answeredOn: '2018-06-01' }])
    expect(documents).toMatchObject([{ name: 'P01-end-open1', text: 'היה טוב 😀', sourceFile: 'q.csv' }])
    expect(instruments).toEqual([])
  })

  test('a workbook of Google Forms, matched by name as the mapping says', async () => {
    const xlsx = await makeXlsx([
      ['Timestamp', 'Who', 'Text of lc1', 'Text of open1'],
      ['2018-06-02 10:00', 'דנה כהן', 'מסכים מאוד', ''],
    ])
    const { mapping } = mappingOf(
      'instruments: [{ id: leadership, files: [{ platform: google-forms, case: Who, match: name }] }]',
    )
    const read = readOwnSurvey([await answers('g.xlsx', xlsx)], known, { mapping, wave: 'end' })
    expect(lines(read.problems)).toEqual([])
    expect(read.rows.map(({ case: who, value, missing }) => [who, value, missing])).toEqual([
      ['P01', 5, null],
      ['P01', null, 'unanswered'],
    ])
  })

  test('matched by a column that only the roster of the mapping has; without it, it is said what could be matched by', async () => {
    const { mapping } = mappingOf('instruments: [{ id: leadership, files: [{ case: mail, match: email }] }]')
    const table = await answers('m.csv', 'mail,Q1,Q3\nD@x.il,4,\n')
    const roster = new Map([['P01', { principal_id: 'P01', email: 'd@x.il' }]])
    const read = readOwnSurvey([table], known, { mapping, wave: 'end', roster })
    expect(lines(read.problems)).toEqual([])
    expect(read.rows.map(({ case: who, value }) => [who, value])).toEqual([
      ['P01', 4],
      ['P01', null],
    ])
    expect(lines(readOwnSurvey([table], known, { mapping, wave: 'end' }).problems)).toEqual([
      "m.csv:1:mail: The project keeps no 'email' of its cases to match answers by. It has 'city', 'coach', 'name' and 'pseudonym': name one of these in match:, let cases: name a roster that has it, or write the case ids into the file.",
    ])
  })

  test('a new questionnaire is described by the mapping, which may be a whole study.yaml', async () => {
    const yaml = `study: { id: s, title: S }
waves: [ { id: mid } ]
cases: { file: p.csv, id: principal_id }
instruments:
  - id: climate
    label: Climate
    files: [ { wave: baseline, path: a.csv, case: who }, { wave: end, path: b.csv, case: who } ]
    items: [ { id: c1, column: C1, type: number, min: 0, max: 10 }, { id: c2, column: C2, type: number } ]
    scales: [ { id: warm, items: [c1, c2] } ]
`
    const { mapping, problems } = mappingOf(yaml)
    expect(problems).toEqual([])
    const read = readOwnSurvey([await answers('b.csv', 'who,C1,C2\nP02,7,1\n')], known, { mapping, wave: null })
    expect(lines(read.problems)).toEqual([])
    expect(read.rows.map(({ wave, item: of, value }) => [wave, of, value])).toEqual([
      ['end', 'c1', 7],
      ['end', 'c2', 1],
    ])
    expect(read.instruments.map(({ id, scales }) => [id, scales.length])).toEqual([['climate', 1]])
  })

  test('what is wrong: no wave, no questionnaire, a person not known, an answer not there, a transcript’s name', async () => {
    const sound = await answers('a.csv', 'principal_id,Q1,Q3\nP01,4,\n')
    expect(lines(readOwnSurvey([sound], known, { mapping: null, wave: null }).problems)).toEqual([
      "a.csv: It is not said of which wave these answers are. Give --wave with one of 'baseline' and 'end'.",
    ])
    expect(lines(readOwnSurvey([sound], known, { mapping: null, wave: 'ende' }).problems)).toEqual([
      "a.csv: There is no wave 'ende'. Give --wave with one of 'baseline' and 'end'.",
    ])
    const other = await answers('b.csv', 'principal_id,X1\nP01,4\n')
    const bad = await answers('c.csv', 'principal_id,Q1,Q3\nP09,9,\nP02,3,\n')
    const twice = await answers('d.csv', 'principal_id,Q1,Q3\nP02,3,\n')
    expect(lines(readOwnSurvey([other, bad, twice], known, { mapping: null, wave: 'end' }).problems)).toEqual([
      "b.csv:1: No column is an item of a questionnaire of the project ('Questionnaire' has 'Q1' and 'Q3'). Mend the headers. Describe the questionnaire in a mapping (--mapping), as instruments: of study.yaml does.",
      "c.csv:2:principal_id: There is no case 'P09' in the project. Mend the id, or add the case to the roster.",
      "c.csv:2:Q1: 9 is outside the item's range (1–5). Mend the cell, or add 9 to missing: in a mapping.",
      "d.csv:2:principal_id: The answers of 'P02' in wave 'end' are in c.csv, row 3, already. Keep one of them.",
    ])
    const taken = { ...known, transcripts: ['P01-end-open1'] }
    const open = await answers('e.csv', 'principal_id,Q1,Q3\nP01,4,words\n')
    expect(lines(readOwnSurvey([open], taken, { mapping: null, wave: 'end' }).problems)).toEqual([
      "e.csv: An open answer would be called 'P01-end-open1', as a transcript of the project is. Give the item another id.",
    ])
  })
})

test('a mapping is told its faults with line and column', () => {
  expect(mappingOf('cases: { id: code, atributes: [x] }').problems).toEqual([
    "columns.yaml:1:20: 'atributes' is not known here. Did you mean 'attributes'? The keys are 'file', 'id', 'name', 'pseudonym', 'site' and 'attributes'.",
  ])
  const yaml = `instruments:
  - id: leadershp
    files: [ { case: id, platform: monkey } ]
  - id: leadership
    files: [ { case: id, columns: { lc9: X } } ]
  - id: other
    items: [ { id: lc1, column: A, type: number }, { id: o1, column: B, type: likert } ]
    scales: [ { id: s, items: [o7] } ]
`
  expect(mappingOf(yaml).problems).toEqual([
    "columns.yaml:2:9: The project has no questionnaire 'leadershp'. Did you mean 'leadership'? Mend the id, or describe its items.",
    expect.stringMatching(/^columns\.yaml:3:36: Exports of 'monkey' cannot be read yet/),
    "columns.yaml:5:42: There is no item 'lc9'. There are 'lc1' and 'open1'.",
    expect.stringMatching(/^columns\.yaml:7:52: The likert item 'o1' needs min and max/),
    "columns.yaml:8:32: There is no item 'o7'. There are 'lc1' and 'o1'.",
    "columns.yaml:7:20: 'lc1' is there already, in the questionnaire 'leadership'. Choose another id.",
  ])
})
