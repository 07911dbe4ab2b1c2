import { expect, test } from 'vitest'
import { planWith, readChanged } from './folder.fixture.ts'

const END = '{ wave: end, path: survey-end.csv, platform: plain, case: principal_id }'

test('Qualtrics: three header rows, previews left out and said, choice text and numbers', async () => {
  const { study, problems, notices } = await readChanged({
    'study.yaml': planWith(END, '{ wave: end, path: survey-end.csv, platform: qualtrics, case: ExternalReference }'),
    'survey-end.csv': [
      'StartDate,Status,ExternalReference,Q1,Q2,Q3',
      'Start Date,Response Type,External Data Reference,"אני מובילה, באמת",x,y',
      '"{""ImportId"":""startDate""}","{""ImportId"":""status""}",a,"{""ImportId"":""QID1""}",b,c',
      '2018-06-01,Survey Preview,,3,3,',
      '2018-06-02,IP Address,P01,Strongly agree,-99,',
    ].join('\n'),
  })
  expect(problems).toEqual([])
  expect(notices).toMatchObject([{ kind: 'left-out', file: 'survey-end.csv', row: 4, column: 'Status' }])
  const end = study?.responses.filter((one) => one.wave === 'end')
  expect(end?.map(({ item, value, missing, sourceRow }) => [item, value, missing, sourceRow])).toEqual([
    ['lc1', 5, null, 5],
    ['lc2', null, 'declared', 5],
    ['open1', null, 'unanswered', 5],
  ])
})

test('a Qualtrics export read as plain is told', async () => {
  const { problems } = await readChanged({
    'survey-end.csv': 'principal_id,Q1,Q2,Q3\na,b,c,d\n"{""ImportId"":""x""}",y,z,w\nP01,1,1,\n',
  })
  expect(problems[0]).toMatchObject({ file: 'survey-end.csv', row: 3 })
  expect(problems[0]?.message).toContain('platform: qualtrics')
})

test('Google Forms: headers are the questions, people are matched by e-mail, blank columns at the end', async () => {
  const { study, problems } = await readChanged({
    'study.yaml': planWith(
      END,
      '{ wave: end, path: survey-end.csv, platform: google-forms, case: "Your e-mail", match: email, columns: { open1: "Any\\nthing" } }',
    ),
    'principals.csv':
      'principal_id,name,school,city,coach,email\nP01,a,b,c,Ruth,dana@example.org\nP02,d,e,f,Omar,s@example.org\n',
    'survey-end.csv':
      'Timestamp,Your e-mail,I lead,I doubt,"Any\nthing",,\n2018/06/01 1:16:17 PM GMT+2,DANA@example.org ,4,2,text,,\n',
  })
  expect(problems).toEqual([])
  const end = study?.responses.filter((one) => one.wave === 'end')
  expect(end?.map(({ case: id, item, value, text }) => [id, item, value, text])).toEqual([
    ['P01', 'lc1', 4, '4'],
    ['P01', 'lc2', 2, '2'],
    ['P01', 'open1', null, 'text'],
  ])
})

test('matching tells an unknown address, an address of two, and a column that the roster has not', async () => {
  const plan = planWith(END, '{ wave: end, path: survey-end.csv, platform: plain, case: mail, match: email }')
  const roster = 'principal_id,name,school,city,coach,email\nP01,a,b,c,Ruth,x@e.org\nP02,d,e,f,Omar,x@e.org\n'
  const survey = 'mail,Q1,Q2,Q3\nx@e.org,1,1,\ny@e.org,1,1,\n'
  const { problems } = await readChanged({ 'study.yaml': plan, 'principals.csv': roster, 'survey-end.csv': survey })
  expect(problems.map(({ row, message }) => [row, message])).toEqual([
    [2, "The email 'x@e.org' is that of several cases (P01, P02) in principals.csv. Give each its own."],
    [3, "No case in principals.csv has the email 'y@e.org'. Mend it there or here."],
  ])
  const without = await readChanged({ 'study.yaml': plan, 'survey-end.csv': survey })
  expect(without.problems.map(({ file, column }) => [file, column])).toEqual([['principals.csv', 'email']])
})

test('the same person in two files of one wave is a problem', async () => {
  const { problems } = await readChanged({
    'study.yaml': planWith(END, `${END}\n      - { wave: end, path: late.csv, case: principal_id }`),
    'late.csv': 'principal_id,Q1,Q2,Q3\nP01,1,1,\n',
  })
  expect(problems).toEqual([
    {
      file: 'late.csv',
      row: 2,
      column: 'principal_id',
      message:
        "The answers of 'P01' in wave 'end' are in survey-end.csv, row 2, already. Decide which are right and delete the others.",
    },
  ])
})
