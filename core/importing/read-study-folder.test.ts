import { expect, test } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { folderOf, problemLines, readChanged, SMALL_STUDY } from './folder.fixture.ts'
import { readStudyFolder } from './read-study-folder.ts'

async function readSmall() {
  const { study, problems } = await readChanged({})
  expect(problems).toEqual([])
  if (!study) throw new Error('no study')
  return study
}

test('a small study is read whole', async () => {
  const study = await readSmall()
  expect(study.study).toEqual({ id: 'small', title: 'A small study', funder: 'A fund', grant: '0267', language: 'he' })
  expect(study.waves.map((wave) => wave.date)).toEqual(['2017-09-15', '2018-06-15'])
  expect(study.cases[0]).toEqual({
    id: 'P01',
    name: 'דנה כהן',
    pseudonym: 'P01',
    site: 'גפן',
    attributes: { city: 'צור', coach: 'Ruth' },
    sourceFile: 'principals.csv',
    sourceRow: 2,
  })
  expect(study.sites).toEqual([
    { id: 'גפן', name: 'גפן', city: 'צור' },
    { id: 'الزيتون', name: 'الزيتون', city: 'עמק' },
  ])
  expect(study.staff).toEqual([
    { id: 'Ruth', name: 'Ruth', role: 'coach' },
    { id: 'Omar', name: 'Omar', role: 'coach' },
  ])
  expect(study.coders).toEqual(['Noa', 'Samir'])
  expect(study.notices).toEqual([])
})

test('sessions: a planned one without date, groups without case', async () => {
  const { sessions } = await readSmall()
  expect(sessions.map(({ kind, case: id, number, heldOn, minutes }) => [kind, id, number, heldOn, minutes])).toEqual([
    ['individual', 'P01', 1, '2017-10-01', 60],
    ['individual', 'P01', 2, null, null],
    ['group', null, 1, '2017-09-20', 90],
    ['network', null, null, '2018-01-10', 120],
  ])
  expect(sessions[0]?.topics).toEqual(['data-use', 'team'])
})

test('outcomes keep an empty cell as no value', async () => {
  const { outcomes } = await readSmall()
  expect(outcomes).toHaveLength(6)
  expect(outcomes[3]).toMatchObject({ site: 'גפן', year: 2018, measure: 'target', value: null, sourceRow: 3 })
})

test('responses tell values, text and why there is none', async () => {
  const { responses } = await readSmall()
  expect(responses.map(({ case: id, wave, item, value, missing }) => [id, wave, item, value, missing])).toEqual([
    ['P01', 'baseline', 'lc1', 5, null],
    ['P01', 'baseline', 'lc2', 2, null],
    ['P01', 'baseline', 'open1', null, null],
    ['P02', 'baseline', 'lc1', 4, null],
    ['P02', 'baseline', 'lc2', null, 'declared'],
    ['P02', 'baseline', 'open1', null, 'unanswered'],
    ['P01', 'end', 'lc1', 5, null],
    ['P01', 'end', 'lc2', 1, null],
    ['P01', 'end', 'open1', null, 'not-applicable'],
  ])
})

test('documents: transcripts and open answers, with language, hash and turns', async () => {
  const { documents } = await readSmall()
  expect(documents.map(({ name, kind, language }) => [name, kind, language])).toEqual([
    ['P01-baseline', 'transcript', 'he'],
    ['P01-end', 'transcript', 'en'],
    ['P01-baseline-open1', 'open-answer', 'he'],
  ])
  const [first, second] = documents
  expect(first?.text).toBe('ראיון\nמראיינת: [00:00:05] מה שלומך?\nמנהלת: אנחנו לא פותחים 😀 את הקבצים. את הקבצים!')
  expect(first?.sourceSha256).toMatch(/^[0-9a-f]{64}$/)
  expect(first?.turns.map(({ speaker, role, timeStamp }) => [speaker, role, timeStamp])).toEqual([
    ['מראיינת', 'interviewer', 5],
    ['מנהלת', 'principal', null],
  ])
  expect(second?.text).toBe('Interviewer: How was the year?\nPrincipal: We met every week.\n')
})

test('codings stand where their quotes are', async () => {
  const { codings, documents } = await readSmall()
  const quotes = codings.map(({ document, startCodePoint, endCodePoint }) =>
    sliceCodePoints(documents.find((one) => one.name === document)?.text ?? '', startCodePoint, endCodePoint),
  )
  expect(quotes).toEqual(['אנחנו לא פותחים 😀', 'את הקבצים', 'We met every week.'])
  expect(codings[1]?.startCodePoint).toBeGreaterThan(codings[0]?.endCodePoint ?? 0)
  expect(codings[0]).toMatchObject({ weight: 4, direction: 'negative', memo: 'ברור', coder: 'Noa', sourceRow: 2 })
})

test('codes: parents first, colours in one form', async () => {
  const { codes } = await readSmall()
  expect(codes.map(({ id, parent, name, color }) => [id, parent, name, color])).toEqual([
    ['data-use', null, 'Data use', '#1f77b4'],
    ['mapping', 'data-use', 'Mapping tests', null],
    ['confidence-code', null, 'Confidence', '#aabbcc'],
  ])
})

test('progress goes up to the number of files', async () => {
  const seen: (readonly [number, number | null, string | null])[] = []
  await readStudyFolder(folderOf(SMALL_STUDY), {
    onProgress: ({ done, total, detail }) => seen.push([done, total, detail]),
  })
  expect(seen.map(([done]) => done)).toEqual(seen.map((_, i) => i))
  expect(seen.every(([done, total]) => done < (total ?? 0))).toBe(true)
  expect(seen.at(-1)).toEqual([9, 10, 'codings.csv'])
})

test('an aborted run rejects with its reason', async () => {
  const controller = new AbortController()
  const reading = readStudyFolder(folderOf(SMALL_STUDY), {
    signal: controller.signal,
    onProgress: ({ done }) => done === 3 && controller.abort(new Error('stopped')),
  })
  await expect(reading).rejects.toThrow('stopped')
})

test('all problems of all files come in one run, in the order of file and row', async () => {
  const lines = await problemLines({
    'sessions.csv': 'principal_id,session,held_on,coach,minutes,kind,topics\nP01,1.5,2017-13-01,Ruth,-5,individual,\n',
    'outcomes.csv': null,
    'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP99,7,1,\n',
  })
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    'outcomes.csv',
    'sessions.csv:2:session',
    'sessions.csv:2:held_on',
    'sessions.csv:2:minutes',
    'survey-end.csv:2:principal_id',
    'survey-end.csv:2:Q1',
  ])
})

test('what depends on a file that cannot be read is not blamed for it', async () => {
  expect(await problemLines({ 'principals.csv': null })).toEqual([
    'principals.csv: There is no such file in the study folder. Put it there, or mend its name in study.yaml.',
  ])
  expect(await problemLines({ 'codebook.csv': null })).toHaveLength(1)
  expect(await problemLines({ 'interviews/P01-baseline.docx': '%PDF-1.7' })).toHaveLength(1)
})
