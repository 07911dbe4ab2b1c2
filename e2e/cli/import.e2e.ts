import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sample, tempFolder, throughline } from './throughline.ts'

const corpus = resolve('core/importing/corpus')
let loaded = ''

beforeAll(async () => {
  loaded = join(tempFolder(), 'loaded.throughline')
  expect(await throughline('load', loaded, sample)).toMatchObject({ status: 0 })
})

/** A copy of the loaded sample, and a folder of interviews to bring into it. */
function start() {
  const folder = tempFolder()
  const project = join(folder, 'study.throughline')
  cpSync(loaded, project)
  const interviews = join(folder, 'in')
  mkdirSync(interviews)
  const put = (name: string, text: string) => {
    writeFileSync(join(interviews, name), text)
    return join(interviews, name)
  }
  return { project, interviews, put }
}

async function texts(project: string): Promise<number> {
  const { stdout } = await throughline('compare', project, '--json')
  return (
    (JSON.parse(stdout) as { measures: { kind: string; n: { baseline: number; end: number } }[] }).measures
      .filter(({ kind }) => kind === 'code')
      .map(({ n }) => n.baseline + n.end)[0] ?? 0
  )
}

test('case and wave come from the names; with a wave for all, or a mapping, they are said', async () => {
  const { project, interviews, put } = start()
  const before = await texts(project)
  put('P04-baseline.txt', 'Interviewer: How?\nPrincipal: Well.')
  const second = put('P06.txt', 'Interviewer: And you?\nPrincipal: Badly.')
  const third = put('recording 3.txt', 'Interviewer: And then?\nPrincipal: Better.')
  cpSync(join(corpus, 'windows-1255.txt'), join(interviews, 'old.txt'))
  expect(await throughline('import', project, join(interviews, 'P04-baseline.txt'), '--kind', 'transcript')).toEqual({
    ...{ status: 0, stdout: '', stderr: '' },
  })
  expect(await throughline('import', project, second, '--kind', 'transcript', '--wave', 'end')).toMatchObject({
    status: 0,
  })
  const mapping = join(interviews, 'mapping.csv')
  writeFileSync(
    mapping,
    'path,case,wave,name,encoding\nrecording 3.txt,P08,end,third,\nold.txt,P09,end,,windows-1255\n',
  )
  const mapped = [third, join(interviews, 'old.txt'), '--kind', 'transcript', '--mapping', mapping]
  expect(await throughline('import', project, ...mapped)).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(await texts(project)).toBe(before + 4)
  expect(await throughline('check', project)).toMatchObject({ status: 0 })
})

test('what is not sure, cannot be read or is there already is refused with a line each, and nothing is changed', async () => {
  const { project, interviews, put } = start()
  put('P04-baseline.txt', 'Sound.')
  put('P06 2018.txt', 'When?')
  put('x.png', '\u0089PNG')
  cpSync(join(corpus, 'password.pdf'), join(interviews, 'P08-end.pdf'))
  cpSync(join(sample, 'interviews/P02-end.docx'), join(interviews, 'P10-end.docx'))
  const bytes = readFileSync(project)
  const { status, stdout, stderr } = await throughline('import', project, interviews, '--kind', 'transcript')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^in\/P06 2018\.txt: It is likely but not sure when/),
    expect.stringMatching(/^in\/P08-end\.pdf: The PDF is protected by a password/),
    expect.stringMatching(/^in\/P10-end\.docx: The file is in the project already: 'P02-end' was made from it/),
    expect.stringMatching(/^in\/x\.png: /),
  ])
  expect(readFileSync(project).equals(bytes)).toBe(true)

  const mapping = join(interviews, 'mapping.csv')
  writeFileSync(mapping, 'path,case,wave\nP04-baseline.txt,P99,end\nnone.txt,P01,mid\n')
  const refused = await throughline(
    ...['import', project, join(interviews, 'P04-baseline.txt'), '--kind', 'transcript', '--mapping', mapping],
  )
  expect(refused.status).toBe(1)
  expect(refused.stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^mapping\.csv:2:case: There is no case 'P99'/),
    expect.stringMatching(/^mapping\.csv:3:wave: There is no wave 'mid'/),
    expect.stringMatching(/^mapping\.csv:3:path: 'none\.txt' is none of the files/),
  ])
})

test('codebooks and codings are added; a project exchanged with other programs is not read yet', async () => {
  const { project, put } = start()
  const codebook = put('codes.csv', 'id,parent,name,definition\nhope,,Hope,Looks ahead\n')
  expect(await throughline('import', project, codebook, '--kind', 'codebook')).toMatchObject({ status: 0, stderr: '' })
  const codings = put('codings.csv', 'document,code,coder,start,end\nP02-end,hope,Tal,0,10\nP02-end,none,Tal,0,10\n')
  const refused = await throughline('import', project, codings, '--kind', 'codings')
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringMatching(/^codings\.csv:3:code: /) })
  const sound = put('sound.csv', 'document,code,coder,start,end\nP02-end,hope,Tal,0,10\n')
  expect(await throughline('import', project, sound, '--kind', 'codings')).toMatchObject({ status: 0 })
  const { stdout } = await throughline('compare', project, '--json')
  expect(stdout).toContain('"code:hope"')
  const qdpx = await throughline('import', project, 'x.qdpx', '--kind', 'qdpx')
  expect(qdpx).toMatchObject({ status: 2, stderr: expect.stringMatching(/^REFI-QDA projects \(qdpx\) are not read/) })
})

/** As Windows programs in Israel save a CSV. */
function windows1255(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code >= 0x5d0 && code <= 0x5ea ? code - 0x5d0 + 0xe0 : code
  })
}

async function comparison(project: string) {
  const { stdout } = await throughline('compare', project, '--json')
  return JSON.parse(stdout) as {
    readonly attrition: { readonly baseline: number; readonly end: number; readonly joined: readonly string[] }
    readonly delivery: { readonly planned: number; readonly held: number }
    readonly measures: readonly { readonly id: string; readonly byYear?: readonly { readonly year: number }[] }[]
  }
}

test('roster, answers, sessions and outcomes on their own; a folder that is loaded again leaves them there', async () => {
  const { project, interviews, put } = start()
  const before = await comparison(project)
  const roster = join(interviews, 'חדשים.csv')
  writeFileSync(roster, windows1255('מזהה,שם,school,city,coach\r\nP51,דנה כהן,תיכון אלון,צור,נגה אלמוזני\r\n'))
  const questions = Array.from({ length: 40 }, (_, i) => `Q${i + 1}`).join(',')
  const answers = `\uFEFFprincipal_id,answered_on,${questions}\r\nP51,2018-06-07,${Array(40).fill('הסכמה').join(',')}\r\n`
  const survey = put('late.csv', answers)
  const sessions = put('june.csv', 'principal_id;session;held_on;coach\nP51;1;2018-06-01;נגה אלמוזני\n')
  const outcomes = put('next.csv', 'school\tyear\tfive_unit_graduates\nתיכון אלון\t2031\t5\n')
  const bring = (file: string, ...kind: string[]) => throughline('import', project, file, '--kind', ...kind)

  const first = await bring(roster, 'roster')
  expect(first).toMatchObject({
    status: 0,
    stdout: '',
    stderr: expect.stringMatching(/windows-1255[\s\S]*'מזהה' \(id\)/),
  })
  expect(await bring(survey, 'survey', '--wave', 'end')).toMatchObject({ status: 0, stdout: '' })
  expect(await bring(sessions, 'sessions')).toMatchObject({ status: 0, stdout: '' })
  expect(await bring(outcomes, 'outcomes')).toMatchObject({ status: 0, stdout: '' })
  const after = await comparison(project)
  expect(after.attrition.end).toBe(before.attrition.end + 1)
  expect(after.attrition.joined).toContain('P51')
  expect(after.delivery.held).toBe(before.delivery.held + 1)
  const years = (one: typeof after) => one.measures.find(({ id }) => id === 'outcome:five_unit_graduates')?.byYear
  expect(years(after)?.map(({ year }) => year)).toContain(2031)

  expect(await throughline('load', project, sample)).toMatchObject({ status: 0 })
  expect(await comparison(project)).toEqual(after)
  expect(await throughline('check', project)).toMatchObject({ status: 0 })
})

test('the study.yaml of a folder is a mapping; the folder’s own tables said again change nothing, and need no guess', async () => {
  const { project } = start()
  const before = await comparison(project)
  for (const [file, kind] of [
    ['principals.csv', 'roster'],
    ['sessions.csv', 'sessions'],
    ['outcomes.csv', 'outcomes'],
    ['survey-end.csv', 'survey'],
  ] as const) {
    const mapping = ['--kind', kind, '--mapping', join(sample, 'study.yaml')]
    expect(await throughline('import', project, join(sample, file), ...mapping)).toEqual({
      ...{ status: 0, stdout: '', stderr: '' },
    })
  }
  expect(await comparison(project)).toEqual(before)
})

test('answers are matched by e-mail, as study.yaml says, through the roster that it names', async () => {
  const { project, put } = start()
  put('roster.csv', 'principal_id,mail\nP01,Orna@school.il\nP02,sigal@school.il\n')
  const mapping = put(
    'study.yaml',
    `cases: { file: roster.csv, id: principal_id }
instruments:
  - id: climate
    files: [ { wave: end, path: climate.csv, platform: google-forms, case: "כתובת אימייל", match: mail } ]
    items: [ { id: cl1, column: "כמה טוב?", type: likert, min: 1, max: 5 } ]
`,
  )
  const answers = put(
    'climate.csv',
    'חותמת זמן,כתובת אימייל,כמה טוב?\n2018-06-03,orna@school.il,4\n2018-06-04,SIGAL@school.il,5\n',
  )
  const call = ['import', project, answers, '--kind', 'survey', '--mapping', mapping]
  expect(await throughline(...call)).toEqual({ status: 0, stdout: '', stderr: '' })
  const { measures } = await comparison(project)
  expect(measures.map(({ id }) => id)).toContain('item:cl1')
  expect(await throughline('import', project, join(answers, '..'), '--kind', 'survey')).toMatchObject({
    ...{ status: 1, stderr: expect.stringMatching(/: This is a folder\. Name the file in it\.\n$/) },
  })
})

test('bad rows are told with file, row, column and what would mend them, and nothing is changed', async () => {
  const { project, put } = start()
  const bytes = readFileSync(project)
  const refused = async (file: string, ...words: string[]) => {
    const { status, stdout, stderr } = await throughline('import', project, file, '--kind', ...words)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(readFileSync(project).equals(bytes)).toBe(true)
    return stderr.trimEnd().split('\n')
  }
  const roster = put('roster.csv', 'principal_id,name\n,נועה\nP60,גיל\nP60,טל\nP61,x,y,z\n')
  expect(await refused(roster, 'roster')).toEqual([
    'roster.csv:2:principal_id: The case has no id. Give it one that no other case has.',
    "roster.csv:4:principal_id: The case 'P60' is in row 3 already. Delete one of the rows, or give this case another id.",
    expect.stringMatching(/^roster\.csv:5: The row has 4 cells under 2 headers\./),
  ])
  const sessions = put('sessions.csv', 'principal_id,session,held_on\nP99,1,2018-01-01\nP01,x,2018-13-01\n')
  expect(await refused(sessions, 'sessions')).toEqual([
    expect.stringMatching(/^sessions\.csv:2:principal_id: There is no case 'P99' in the project\./),
    expect.stringMatching(/^sessions\.csv:3:session: 'x' is not the number of a session\./),
    expect.stringMatching(/^sessions\.csv:3:held_on: /),
  ])
  const outcomes = put('outcomes.csv', 'school,year,target\nתיכון אלון,2019,many\n')
  expect(await refused(outcomes, 'outcomes')).toEqual([
    expect.stringMatching(/^outcomes\.csv:2:target: 'many' is not a/),
  ])
  expect(await refused(put('a.csv', 'principal_id,Q1\nP01,4\n'), 'survey')).toEqual([
    expect.stringMatching(/^a\.csv: It is not said of which wave/),
  ])
  expect((await refused(put('b.csv', 'principal_id,Q1\nP01,4\n'), 'survey', '--wave', 'end'))[0]).toMatch(
    /^b\.csv:1:Q2: There is no column 'Q2'\..* in a mapping\.$/,
  )
  const mapping = put('m.yaml', 'sessions: { case: who, numbr: n, date: d }\n')
  expect(await refused(sessions, 'sessions', '--mapping', mapping)).toEqual([
    expect.stringMatching(/^m\.yaml:1:11: sessions\.number is missing\. Add it\./),
    expect.stringMatching(/^m\.yaml:1:24: 'numbr' is not known here\. Did you mean 'number'\?/),
  ])
  expect(await refused(put('x.xlsx', 'no workbook'), 'roster')).toEqual([
    'x.xlsx: The file is plain text, not an Excel workbook. If it is CSV, let its name end in .csv.',
  ])
})
