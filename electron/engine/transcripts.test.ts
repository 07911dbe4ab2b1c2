import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import type { TranscriptPlanView } from '#core/contract/transcripts.ts'
import { makeDocx } from '#core/importing/folder.fixture.ts'
import type { Progress } from '#core/types/progress.ts'
import { checkProject } from '#db/check.ts'
import { listHistory } from '#db/history.ts'
import { openProject } from '#db/open.ts'
import { dump, projectFile, tempFolder } from '#db/project.fixture.ts'
import type { DialogRequest } from '../main/messages.ts'
import { handleFor } from './file-handles.ts'
import { importTranscripts } from './import-transcripts.ts'
import { startEngine, workerUrl } from './start-engine.test-helper.ts'

const corpus = fileURLToPath(new URL('../../core/importing/corpus', import.meta.url))
const interview = (word: string) => makeDocx(['Interviewer: How?', `Principal: ${`${word} `.repeat(30)}`])

let folder = ''
beforeEach(() => {
  folder = tempFolder()
})

function put(path: string, bytes: Uint8Array | string): string {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, bytes)
  return file
}

/** The real engine on the small study (P01 and others, waves baseline and end), asked as the window asks it. */
async function start(answers: Partial<Record<DialogRequest['type'], readonly string[]>> = {}) {
  const { client, session } = startEngine(folder, ({ type }) => answers[type] ?? [])
  session.open(openProject(await projectFile()))
  const plan = async (...files: readonly string[]) =>
    finish<TranscriptPlanView>(await client.importing.planTranscripts({ files: files.map(handleFor) }))
  return { client, session, plan }
}

async function finish<T>(
  steps: { readonly next: () => Promise<IteratorResult<Progress, T>> },
  onProgress: (progress: Progress) => void = () => {},
): Promise<T> {
  for (let step = await steps.next(); ; step = await steps.next()) {
    if (step.done) return step.value
    onProgress(step.value)
  }
}

const rowOf = (view: TranscriptPlanView, name: string) => view.rows.find(({ path }) => basename(path) === name)

test('a folder is planned, corrected, written as one command and taken back as one', async () => {
  put('in/P01/late baseline.docx', interview('first'))
  put('in/P02-end.txt', 'Dana: Hello there.\nDana: I see.\nDana: Yes.\n')
  put('in/bad.docx', 'not a zip')
  put('in/~$P02-end.docx', 'x')
  const { client, session, plan } = await start()
  const before = dump(session.project)
  const view = await plan(join(folder, 'in'))
  expect(view.leftOver).toEqual(['in/~$P02-end.docx'])
  expect(view.rows.map(({ path, case: one, wave, problems }) => [path, one.id, wave.id, problems.length])).toEqual([
    ['in/P01/late baseline.docx', 'P01', 'baseline', 0],
    ['in/P02-end.txt', 'P02', 'end', 0],
    ['in/bad.docx', null, null, 1],
  ])
  expect(view.speakers.map(({ label, role, turns }) => [label, role, turns])).toEqual([
    ['Dana', 'other', 3],
    ['Interviewer', 'interviewer', 1],
    ['Principal', 'principal', 1],
  ])
  expect(dump(session.project)).toEqual(before)

  const rows = [
    { id: 'in/P01/late baseline.docx', case: 'P02', wave: 'baseline', name: 'late' },
    { id: 'in/P02-end.txt', case: 'P02', wave: 'end', name: 'on time' },
  ]
  const speakers = [{ label: 'DANA', role: 'principal' as const }]
  const done = await finish(await client.importing.importTranscripts({ plan: view.id, rows, speakers }))
  expect(done).toEqual({ imported: 2 })
  const documents = await client.coding.listDocuments()
  expect(
    documents.filter(({ name }) => ['late', 'on time'].includes(name)).map(({ wave, words }) => [wave, words]),
  ).toEqual([
    ['baseline', 33],
    ['end', 8],
  ])
  const { id } = documents.find(({ name }) => name === 'on time') ?? {}
  expect(id && (await client.coding.getDocument({ id })).turns.map(({ role }) => role)).toEqual([
    'principal',
    'principal',
    'principal',
  ])
  expect(await client.coding.searchTexts({ text: 'first', limit: 10 })).toHaveLength(1)
  expect(checkProject(session.project)).toEqual([])
  expect((await client.history.list({ limit: 1 }))[0]).toMatchObject({
    kind: 'importing.importTranscripts',
    detail: '2',
  })
  await client.history.undo()
  const after = dump(session.project)
  expect({ ...after, document_text: [] }).toEqual({ ...before, document_text: [] })
  expect(after.document_text).toHaveLength(before.document_text?.length ?? 0)
  // What was put away cannot be written twice.
  await expect(client.importing.importTranscripts({ plan: view.id, rows, speakers }).then(finish)).rejects.toThrow(
    /Choose the files again/,
  )
})

test('a wrong case, wave or name is refused with every problem, and nothing is written', async () => {
  put('a.txt', 'one')
  put('b.txt', 'two')
  const { client, session, plan } = await start()
  const before = dump(session.project)
  const view = await plan(join(folder, 'a.txt'), join(folder, 'b.txt'))
  const rows = [
    { id: 'a.txt', case: 'P99', wave: 'end', name: 'x' },
    { id: 'b.txt', case: 'P01', wave: 'never', name: 'x' },
  ]
  await expect(
    client.importing.importTranscripts({ plan: view.id, rows, speakers: [] }).then(finish),
  ).rejects.toMatchObject({
    data: { reason: 'import-problems', problems: [{ file: 'a.txt' }, { file: 'b.txt' }, { file: 'b.txt' }] },
  })
  expect(dump(session.project)).toEqual(before)
})

test('what is there twice is told: among the files, and in the study, by bytes and by words', async () => {
  put('P01-end.docx', interview('same'))
  put('copy.docx', interview('same'))
  put('words.txt', `Interviewer: How?\n\nPrincipal: ${'same '.repeat(30)}`)
  const { client, plan } = await start()
  const view = await plan(...['P01-end.docx', 'copy.docx', 'words.txt'].map((name) => join(folder, name)))
  const told = (name: string, of = view) => rowOf(of, name)?.duplicates.map((one) => [one.of, one.isInStudy, one.kind])
  expect(told('P01-end.docx')).toEqual([
    ['copy.docx', false, 'exact'],
    ['words.txt', false, 'exact'],
  ])
  const rows = [{ id: 'P01-end.docx', case: 'P01', wave: 'end', name: 'made' }]
  await finish(await client.importing.importTranscripts({ plan: view.id, rows, speakers: [] }))
  expect(told('copy.docx', await plan(join(folder, 'copy.docx')))).toEqual([['made', true, 'exact']])
  expect(told('words.txt', await plan(join(folder, 'words.txt')))).toEqual([['made', true, 'exact']])
})

test('the awkward files are told one by one, and a guessed encoding or a table is read again as the user says', async () => {
  const names = [
    'password.pdf',
    'damaged.docx',
    'damaged.pdf',
    'windows-1255.txt',
    'mixed-ends.txt',
    'answers-1255.csv',
  ]
  for (const name of names) copyFileSync(join(corpus, name), join(folder, name))
  const { client, plan } = await start()
  const view = await plan(...names.map((name) => join(folder, name)))
  expect(rowOf(view, 'password.pdf')?.problems[0]).toMatch(/password/)
  expect(rowOf(view, 'damaged.docx')?.problems[0]).toMatch(/damaged/)
  expect(rowOf(view, 'damaged.pdf')?.problems[0]).toMatch(/damaged/)
  expect(rowOf(view, 'mixed-ends.txt')?.notices.join()).toMatch(/NUL/)
  expect(rowOf(view, 'windows-1255.txt')?.encoding?.used).toBe('windows-1255')
  const again = await finish(
    await client.importing.rereadTranscript({ plan: view.id, path: 'windows-1255.txt', encoding: 'windows-1252' }),
  )
  expect(rowOf(again, 'windows-1255.txt')).toMatchObject({ encoding: { used: 'windows-1252' }, language: 'en' })
  const preview = await client.importing.previewTranscript({ plan: view.id, row: 'windows-1255.txt' })
  expect(preview.text).toMatch(/^øéàéåï/)
  const columns = { text: 'תשובה', case: 'מזהה', wave: 'מועד', name: null, speaker: null }
  const table = await finish(
    await client.importing.rereadTranscript({ plan: view.id, path: 'answers-1255.csv', columns }),
  )
  const texts = table.rows.filter(({ path }) => path === 'answers-1255.csv')
  expect(texts.map(({ sourceRow, case: one, wave }) => [sourceRow, one.id, wave.id])).toEqual([
    [2, 'P01', 'baseline'],
    [3, 'P01', 'end'],
  ])
})

test('500 MB of text are refused before they are read', async () => {
  const file = put('huge.txt', '')
  truncateSync(file, 500 * 1024 * 1024)
  const { plan } = await start()
  const held = process.memoryUsage().arrayBuffers
  const view = await plan(file)
  expect(view.rows[0]?.problems).toEqual(['The file has 500 MB; at most 200 MB are read. Give a smaller file.'])
  expect(process.memoryUsage().arrayBuffers - held).toBeLessThan(100 * 1024 * 1024)
})

test('stopping while it writes leaves nothing, and other calls wait and then see none of it', async () => {
  const words = (i: number) => Array.from({ length: 6000 }, (_, j) => `w${i}x${j}`).join(' ')
  const files = Array.from({ length: 60 }, (_, i) => put(`${i}.txt`, words(i)))
  const { client, session, plan } = await start()
  const view = await plan(...files)
  const before = dump(session.project)
  const stop = new AbortController()
  const rows = view.rows.map(({ id }, i) => ({ id, case: 'P01', wave: 'end', name: `n${i}` }))
  const input = { plan: view.id, rows, speakers: [] }
  const steps = await client.importing.importTranscripts(input, { signal: stop.signal })
  const importing = finish(steps, ({ stage }) => stage === 'writing' && stop.abort())
  const listed = client.coding.listDocuments()
  await expect(importing).rejects.toThrow()
  expect(await listed).toHaveLength(before.document?.length ?? 0)
  expect(dump(session.project)).toEqual(before)
  expect(checkProject(session.project)).toEqual([])
  // The plan is still there: the user can go on.
  expect(await finish(await client.importing.importTranscripts(input))).toEqual({ imported: 60 })
})

test('what was left out is saved as a table that runs no formula', async () => {
  const file = join(folder, 'left out')
  const { client } = await start({ 'save-table': [file] })
  const rows = [
    ['File', 'Why'],
    ['=1+1.txt', 'Damaged'],
  ]
  expect(await client.importing.saveTable({ title: 'x', suggestedName: 'x.csv', rows })).toEqual({
    name: 'left out.csv',
  })
  expect(readFileSync(`${file}.csv`, 'utf8')).toBe('\uFEFF"File","Why"\r\n"\'=1+1.txt","Damaged"\r\n')
  expect(existsSync(file)).toBe(false)
})

test('without a window what is sure is written, and what is not is refused with a line each', async () => {
  const sound = put('in/P01-end.docx', interview('one'))
  put('in/P02 2018.docx', interview('two'))
  put('in/nobody.txt', 'x')
  const { session } = await start()
  const options = { workerUrl, by: { coder: null, at: new Date() } }
  await expect(importTranscripts(session.project, [join(folder, 'in')], options)).rejects.toMatchObject({
    problems: [
      { file: 'in/P02 2018.docx', message: expect.stringMatching(/likely but not sure when/) },
      { file: 'in/nobody.txt', message: expect.stringMatching(/Nothing tells whose/) },
      { file: 'in/nobody.txt', message: expect.stringMatching(/Nothing tells when/) },
    ],
  })
  const placements = new Map([['P01-end.docx', { case: 'P02', wave: 'baseline', name: 'as said' }]])
  expect(await importTranscripts(session.project, [sound], { ...options, placements })).toMatchObject({ documents: 1 })
  await expect(importTranscripts(session.project, [sound], options)).rejects.toMatchObject({
    problems: [{ message: expect.stringMatching(/'as said' was made from it/) }],
  })
})

test('without a window, stopping while it reads or finding a problem at the end leaves nothing', async () => {
  const words = (i: number) => Array.from({ length: 3000 }, (_, j) => `w${i}x${j}`).join(' ')
  for (let i = 0; i < 40; i += 1) put(`in/P01-${i}.txt`, words(i))
  put('in/nobody.txt', 'x')
  const { session } = await start()
  const before = dump(session.project)
  const stop = new AbortController()
  const options = { workerUrl, by: { coder: null, at: new Date() }, wave: 'end' }
  const reading = importTranscripts(session.project, [join(folder, 'in')], {
    ...options,
    signal: stop.signal,
    onProgress: ({ stage, done }) => stage === 'importing' && done > 5 && stop.abort(),
  })
  await expect(reading).rejects.toThrow()
  expect(dump(session.project)).toEqual(before)
  await expect(importTranscripts(session.project, [join(folder, 'in')], options)).rejects.toMatchObject({
    problems: [{ file: 'in/nobody.txt' }],
  })
  expect(dump(session.project)).toEqual(before)
  expect(checkProject(session.project)).toEqual([])
  rmSync(join(folder, 'in/nobody.txt'))
  const done = await importTranscripts(session.project, [join(folder, 'in')], options)
  expect(done).toMatchObject({ documents: 40 })
  expect(checkProject(session.project)).toEqual([])
  expect(listHistory(session.project, 1)).toMatchObject([{ kind: 'importing.importTranscripts', detail: '40' }])
})
