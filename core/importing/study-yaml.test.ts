import { expect, test } from 'vitest'
import { folderOf, planWith, problemLines, readChanged, SMALL_STUDY } from './folder.fixture.ts'
import { readStudyFolder } from './read-study-folder.ts'

/** What the case is, the part of the plan replaced, by what, where the problem must point (from this on), what it must say. */
type Case = readonly [string, string | RegExp, string, string, string]

const CASES: readonly Case[] = [
  [
    'an unknown key',
    'funder:',
    'founder:',
    'founder:',
    "'founder' is not known here. Did you mean 'funder'? The keys are 'id', 'title', 'funder', 'grant' and 'language'.",
  ],
  [
    'an unknown key at the top',
    'codebook:',
    'codbook:',
    'codbook:',
    "'codbook' is not known here. Did you mean 'codebook'?",
  ],
  [
    'an unknown key deep inside',
    /platform: plain(?=.*\n {4}items)/,
    'plattform: plain',
    'plattform',
    "'plattform' is not known here. Did you mean 'platform'?",
  ],
  ['a missing key', 'file: principals.csv, ', '', '{ id: principal_id', 'cases.file is missing. Add it.'],
  ['a wrong type', 'resamples: 1000', 'resamples: many', 'many', 'analysis.resamples must be a number.'],
  [
    'a value out of bounds',
    'confidence: 0.95',
    'confidence: 95',
    '95, cluster',
    'analysis.confidence must be below 1.',
  ],
  [
    'a type of item that is none',
    'type: open',
    'type: essay',
    'essay',
    "instruments[1].items[3].type must be one of 'likert', 'number', 'choice' and 'open'.",
  ],
  [
    'a platform that cannot be read yet',
    'platform: plain',
    'platform: surveymonkey',
    'surveymonkey',
    "Exports of 'surveymonkey' cannot be read yet, only 'plain', 'qualtrics' and 'google-forms'.",
  ],
  [
    'an unknown wave of a survey',
    'wave: end, path',
    'wave: ende, path',
    'ende',
    "There is no wave 'ende' in study.yaml. Did you mean 'end'? There are 'baseline' and 'end'.",
  ],
  [
    'an unknown wave of the analysis',
    '[baseline, end]',
    '[baseline, mid]',
    'mid]',
    "There is no wave 'mid' in study.yaml.",
  ],
  [
    'an unknown item of a scale',
    '"-lc2"',
    '"-lc3"',
    '"-lc3"',
    "There is no item 'lc3' in study.yaml. There are 'lc1', 'lc2' and 'open1'.",
  ],
  [
    'an open item in a scale',
    '"-lc2"',
    'open1',
    'open1],',
    "The item 'open1' is of type open and cannot be part of a scale.",
  ],
  [
    'an item twice',
    'id: lc2',
    'id: lc1',
    'lc1, column: Q2',
    "The item 'lc1' is there twice. Take one out or rename it.",
  ],
  [
    'a likert item without bounds',
    'min: 1, max: 5, text: "I doubt"',
    'text: "I doubt"',
    '{ id: lc2',
    "The likert item 'lc2' needs min and max, as in min: 1, max: 5.",
  ],
  [
    'a min that is not below max',
    'min: 1, max: 5, text: "I doubt"',
    'min: 5, max: 5, text: "I doubt"',
    '5, max: 5, text: "I doubt"',
    'min (5) must be below max (5).',
  ],
  ['a label outside its scale', '"מסכים": 4', '"מסכים": 6', '6 }', "The label 'מסכים' has the value 6, outside 1–5."],
  [
    'two labels that read alike',
    '"מסכים": 4',
    '"מַסכים מאוד": 4',
    '4 }',
    "The label 'מַסכים מאוד' reads like another label of this item, with another value.",
  ],
  ['a bad date', '2017-09-15', '15/9/2017', '15/9', "'15/9/2017' must be a date like 2017-09-15."],
  [
    'an unknown outcome of an indicator',
    'outcomes: [graduates]',
    'outcomes: [graduate]',
    'graduate]',
    "There is no outcome measure 'graduate' in study.yaml. Did you mean 'graduates'?",
  ],
  [
    'an unknown code of an indicator',
    'codes: [confidence-code]',
    'codes: [confidence]',
    'confidence], outcomes',
    "There is no code 'confidence' in codebook.csv.",
  ],
  [
    'a cluster that is no attribute',
    'clusterBy: coach',
    'clusterBy: city2',
    'city2',
    "There is no attribute 'city2' in study.yaml. Did you mean 'city'?",
  ],
  [
    'a primary measure that is none',
    'clusterBy: coach',
    'clusterBy: coach, primary: scale:confidense',
    'scale:confidense',
    "There is no measure 'scale:confidense' in study.yaml. Did you mean 'scale:confidence'? There are 'scale:confidence'.",
  ],
  [
    'a primary measure that is an item of a scale',
    'clusterBy: coach',
    'clusterBy: coach, primary: item:lc1',
    'item:lc1',
    "There is no measure 'item:lc1' in study.yaml.",
  ],
  [
    'a primary code that the codebook has not',
    'clusterBy: coach',
    'clusterBy: coach, primary: code:data-uses',
    'code:data-uses',
    "There is no measure 'code:data-uses': no such code is in codebook.csv. Did you mean 'code:data-use'?",
  ],
  [
    'a name pattern without wave',
    '{case}-{wave}',
    '{case}',
    '"{case}"',
    "'{case}' must hold {case} and {wave}, as in {case}-{wave}.",
  ],
  [
    'an id that could leave the folder',
    'id: small',
    'id: ../small',
    '../small',
    'study.id must be letters, digits, dots, dashes and underscores only',
  ],
  [
    'a path out of the folder',
    'principals.csv',
    '../principals.csv',
    '../principals',
    'The path ../principals.csv leaves the study folder.',
  ],
  [
    'a path out by its middle',
    'principals.csv',
    'a/../../principals.csv',
    'a/../..',
    'The path a/../../principals.csv leaves the study folder.',
  ],
  ['an absolute path', 'principals.csv', '/etc/passwd', '/etc', 'The path /etc/passwd is absolute.'],
  ['a path with a drive', 'principals.csv', 'C:/x.csv', 'C:/', 'The path C:/x.csv is absolute.'],
  ['a path with backslashes', 'principals.csv', "'a\\b.csv'", "'a\\b", 'The path a\\b.csv has backslashes.'],
  ['a pattern out of the folder', 'interviews/*', '../*', '"../*"', 'The path ../* leaves the study folder.'],
  [
    'a key twice',
    'codings: codings.csv',
    'codings: codings.csv\ncodings: x.csv',
    'codings: x.csv',
    'The YAML cannot be read here: Map keys must be unique',
  ],
  ['codings without a codebook', 'codebook: codebook.csv\n', '', 'codings.csv', 'There are codings but no codebook.'],
]

test.each(CASES)('%s', async (_name, part, replacement, marker, message) => {
  const plan = planWith(part, replacement)
  const before = plan.slice(0, plan.indexOf(marker)).split('\n')
  const lines = await problemLines({ 'study.yaml': plan })
  expect(lines[0]).toContain(`study.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message.slice(0, 5)}`)
  expect(lines[0]).toContain(message)
})

test('a plan with a problem does not keep the problems of the files from being told', async () => {
  const lines = await problemLines({
    'study.yaml': planWith('outcomes.csv', '../outcomes.csv').replace('clusterBy: coach', 'clusterBy: x'),
    'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP01,9,1,\n',
    'sessions.csv': null,
  })
  expect(lines.map((line) => line.split(': ')[0]?.split(':').slice(0, 2).join(':'))).toEqual([
    'sessions.csv',
    'study.yaml:7',
    'study.yaml:27',
    'survey-end.csv:2',
  ])
})

test('what is no YAML is told with its line', async () => {
  const lines = await problemLines({ 'study.yaml': planWith('grant: "0267"', 'grant: "0267') })
  expect(lines[0]).toMatch(/^study\.yaml:\d+:\d+: The YAML cannot be read here: /)
})

test('every problem of the plan comes in one run', async () => {
  const plan = planWith('wave: end, path', 'wave: ende, path')
    .replace('"-lc2"', 'lc9')
    .replace('clusterBy: coach', 'clusterBy: x')
  expect(await problemLines({ 'study.yaml': plan })).toHaveLength(3)
})

test('no study.yaml, an empty one, one that is a ZIP', async () => {
  expect(await problemLines({ 'study.yaml': null })).toEqual([
    'study.yaml: There is no such file in the study folder. Put it there, or mend its name in study.yaml.',
  ])
  expect((await problemLines({ 'study.yaml': '' }))[0]).toMatch(/^study.yaml: study.yaml is an empty file/)
  expect((await problemLines({ 'study.yaml': 'PK\u0003\u0004' }))[0]).toMatch(/is a ZIP file/)
  expect((await problemLines({ 'study.yaml': '# nothing' }))[0]).toMatch(
    /^study.yaml:1:1: The file must be a group of keys/,
  )
})

test('aliases that would grow without end are refused', async () => {
  const lols = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`)
  const lines = await problemLines({ 'study.yaml': `a0: &a0 [x,x]\n${lols.join('\n')}\n` })
  expect(lines).toEqual(['study.yaml: study.yaml has too many aliases (*name). Write the parts out.'])
})

test('the least study: a roster and nothing else', async () => {
  const plan = 'study: { id: s, title: T }\nwaves: [{ id: only }]\ncases: { file: c.csv, id: id }\n'
  const { study, problems } = await readStudyFolder(folderOf({ 'study.yaml': plan, 'c.csv': 'id\nA\nB\n' }))
  expect(problems).toEqual([])
  expect(study?.cases.map((one) => one.id)).toEqual(['A', 'B'])
  expect(study?.analysis).toEqual({
    waves: null,
    resamples: 10000,
    seed: 1,
    confidence: 0.95,
    clusterBy: null,
    primary: null,
  })
  expect(study?.study).toEqual({ id: 's', title: 'T', funder: null, grant: null, language: 'en' })
})

test('reversed items, missing codes and defaults are told in the plan', async () => {
  const { plan } = await readChanged({})
  const [instrument] = plan?.instruments ?? []
  expect(instrument?.scales[0]?.items).toEqual([
    { item: 'lc1', reversed: false },
    { item: 'lc2', reversed: true },
  ])
  expect(instrument?.missing).toEqual([
    { code: '-99', reason: 'declared' },
    { code: 'N/A', reason: 'not-applicable' },
    { code: 'לא רלוונטי', reason: 'not-applicable' },
  ])
  expect(plan?.transcripts).toEqual([{ kind: 'pattern', files: 'interviews/*', name: '{case}-{wave}' }])
})

test('transcripts may be listed one by one', async () => {
  const plan = planWith(
    '{ files: "interviews/*", name: "{case}-{wave}" }',
    '{ path: interviews/P01-baseline.docx, case: P02, wave: end }',
  )
  const { study, problems } = await readChanged({
    'study.yaml': plan,
    'codings.csv': 'document,code,coder,quote\nP01-baseline,mapping,Noa,פותחים\n',
  })
  expect(problems).toEqual([])
  expect(study?.documents.filter((one) => one.kind === 'transcript').map((one) => [one.case, one.wave])).toEqual([
    ['P02', 'end'],
  ])
  expect(Object.keys(SMALL_STUDY)).toContain('interviews/P01-end.txt')
})
