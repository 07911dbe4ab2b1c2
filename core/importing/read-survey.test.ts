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

test.each([
  ['qualtrics', 'EndDate,RecordedDate', '2018-06-01 10:00,2018-06-02 10:00', '2018-06-02'],
  ['qualtrics', 'EndDate', '6/13/2018 10:00', '2018-06-13'],
  ['google-forms', 'Timestamp', '2018/06/01 1:16:17 PM GMT+2', '2018-06-01'],
  ['google-forms', 'חותמת זמן', '13/06/2018 13:16:17', '2018-06-13'],
  ['google-forms', 'طابع زمني', '١٣/٠٦/٢٠١٨ ١٣:١٦:١٧', '2018-06-13'],
])('the day of a questionnaire, as %s writes it under %s', async (platform, headers, cells, day) => {
  const { study, problems, notices } = await readChanged({
    'study.yaml': planWith(END, `{ wave: end, path: survey-end.csv, platform: ${platform}, case: principal_id }`),
    'survey-end.csv': `${headers},principal_id,Q1,Q2,Q3\n${cells},P01,1,1,\n`,
  })
  expect([problems, notices]).toEqual([[], []])
  expect(study?.answerSheets).toEqual([{ instrument: 'leadership', case: 'P01', wave: 'end', answeredOn: day }])
})

test('a plain table has days where the plan names their column; an empty cell has none', async () => {
  const answered = '{ wave: end, path: survey-end.csv, case: principal_id, answered: day }'
  const survey = 'principal_id,day,Q1,Q2,Q3\nP01,15/6/2018,1,1,\nP02,,1,1,\n'
  const { study, problems } = await readChanged({ 'study.yaml': planWith(END, answered), 'survey-end.csv': survey })
  expect(problems).toEqual([])
  expect(study?.answerSheets.map((sheet) => [sheet.case, sheet.answeredOn])).toEqual([['P01', '2018-06-15']])
  const unread = await readChanged({ 'survey-end.csv': survey })
  expect(unread.study?.answerSheets).toEqual([])
})

test('a day that can be read in two ways is a problem where the plan names the column, and a notice where it does not', async () => {
  const survey = 'principal_id,Timestamp,Q1,Q2,Q3\nP01,3/4/2018 10:00,1,1,\nP02,5/5/2018 10:00,1,1,\n'
  const named = await readChanged({
    'study.yaml': planWith(END, '{ wave: end, path: survey-end.csv, case: principal_id, answered: Timestamp }'),
    'survey-end.csv': survey,
  })
  expect(named.problems).toMatchObject([{ file: 'survey-end.csv', row: 2, column: 'Timestamp' }])
  expect(named.problems[0]?.message).toContain('day or month first')
  const platform = await readChanged({
    'study.yaml': planWith(END, '{ wave: end, path: survey-end.csv, platform: google-forms, case: principal_id }'),
    'survey-end.csv': survey,
  })
  expect(platform.problems).toEqual([])
  expect(platform.notices).toMatchObject([{ kind: 'left-out', row: 2, column: 'Timestamp' }])
  expect(platform.study?.answerSheets).toEqual([])
  const missing = await readChanged({
    'study.yaml': planWith(END, '{ wave: end, path: survey-end.csv, case: principal_id, answered: when }'),
  })
  expect(missing.problems).toMatchObject([{ file: 'survey-end.csv', row: 1, column: 'when' }])
})
