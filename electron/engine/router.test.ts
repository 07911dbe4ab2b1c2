import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { compareStudy } from '#core/comparing/compare.ts'
import type { COUNTED } from '#core/contract/comparing.ts'
import type { contract } from '#core/contract/index.ts'
import type { Progress } from '#core/types/progress.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import type { DialogRequest } from '../main/messages.ts'
import { EngineSession } from './engine-session.ts'
import { router } from './router.ts'
import { workerUrl } from './start-engine.test-helper.ts'

const samples = fileURLToPath(new URL('../../samples', import.meta.url))
const fonts = fileURLToPath(new URL('../../node_modules/@fontsource', import.meta.url))
const open: EngineSession[] = []

afterEach(() => {
  for (const session of open.splice(0)) session.close()
})

/** The real engine on a folder of its own, asked as the window asks it; `answers` stand for what the user picks. */
function startEngine(answers: Partial<Record<DialogRequest['type'], string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-engine-'))
  const session = new EngineSession({
    ...{
      userData: join(folder, 'user'),
      documents: folder,
      previews: join(folder, 'previews'),
      samples,
      fonts,
      appVersion: '0.1.0',
    },
    workerUrl,
  })
  open.push(session)
  const ask = async ({ type }: DialogRequest) => [answers[type] ?? join(folder, 'new.throughline')]
  const client: ContractRouterClient<typeof contract> = createRouterClient(router, {
    context: { session, main: { ask, tell: () => {}, print: () => Promise.reject(new Error('no window here')) } },
  })
  return { client, folder, session }
}

async function finish<T>(stream: {
  readonly next: () => Promise<IteratorResult<Progress, T>>
}): Promise<{ readonly result: T; readonly progress: readonly Progress[] }> {
  const progress: Progress[] = []
  for (let step = await stream.next(); ; step = await stream.next()) {
    if (step.done) return { result: step.value, progress }
    progress.push(step.value)
  }
}

let loadedSample = ''

// The sample is loaded from its folder once; each test opens a copy of that file.
beforeAll(async () => {
  const { client, session } = startEngine()
  const { progress } = await finish(await client.study.openSample())
  expect(progress.length).toBeGreaterThan(0)
  loadedSample = session.project.path
  session.close()
})

async function startWithSample(answers: Partial<Record<DialogRequest['type'], string>> = {}) {
  const engine = startEngine(answers)
  const folder = join(engine.session.places.userData, 'samples')
  mkdirSync(folder, { recursive: true })
  copyFileSync(loadedSample, join(folder, 'grant-267.throughline'))
  await finish(await engine.client.study.openSample())
  return engine
}

describe('opening', () => {
  test('without a study the status is null and other calls say so', async () => {
    const { client } = startEngine()
    expect(await client.study.status()).toBeNull()
    await expect(client.coding.listDocuments()).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: 'no-study-open' },
    })
  })

  test('a new study brings the codebook and questionnaire of its template, in its language', async () => {
    const { client } = startEngine()
    const file = await client.study.pickFile({ for: 'create', title: 'New' })
    if (!file) throw new Error('nothing picked')
    await client.study.create({ file: file.handle, title: 'ליווי', language: 'he', template: 'principal-coaching' })
    const status = await client.study.status()
    expect(status).toMatchObject({
      title: 'ליווי',
      fileName: 'new.throughline',
      counts: { cases: 0, codes: 13, measures: 21 },
    })
    expect((await client.coding.listCodes())[0]).toMatchObject({ key: 'leadership-confidence', name: 'ביטחון בהובלה' })
    expect(await client.study.listRecent()).toMatchObject([{ title: 'ליווי', missing: false }])
  })

  test('a handle that the engine did not give out opens nothing', async () => {
    const { client } = startEngine()
    await expect(client.study.open({ file: '/etc/passwd' })).rejects.toMatchObject({ data: { reason: 'file-missing' } })
  })

  test('the sample opens, and again from where it was left', async () => {
    const { client } = await startWithSample()
    const status = await client.study.status()
    expect(status).toMatchObject({ counts: { cases: 50, documents: 24 }, undo: null })
    await client.study.close()
    const again = await finish(await client.study.openSample())
    expect(again.result.title).toBe(status?.title)
  })

  test('a study whose file is moved while open is written no further', async () => {
    const { client, session } = await startWithSample()
    const { path } = session.project
    renameSync(path, `${path}.moved`)
    await expect(client.coding.addCoder({ name: 'Dana' })).rejects.toMatchObject({ data: { reason: 'file-moved' } })
  })
})

describe('coding', () => {
  test('a code applied in a Hebrew transcript is undone, redone and named in the trail', async () => {
    const { client } = await startWithSample()
    const document = (await client.coding.listDocuments()).find(({ language }) => language === 'he')
    const [, code] = await client.coding.listCodes()
    if (!document || !code) throw new Error('the sample has neither')
    const before = await client.coding.listCodings({ documentId: document.id })
    const span = { startCodePoint: 300, endCodePoint: 340 }
    const added = await client.coding.addCoding({ documentId: document.id, codeId: code.id, span })
    expect(added).toMatchObject({ documentId: document.id, codeId: code.id })
    expect(await client.coding.listCodings({ documentId: document.id })).toHaveLength(before.length + 1)
    expect((await client.study.status())?.undo).toEqual({ kind: 'coding.addCoding', detail: code.name })
    expect(await client.history.undo()).toEqual({ kind: 'coding.addCoding', detail: code.name })
    expect(await client.coding.listCodings({ documentId: document.id })).toEqual(before)
    await client.history.redo()
    expect(await client.coding.listCodings({ documentId: document.id })).toContainEqual(added)
    const trail = await client.history.list({ limit: 3 })
    expect(trail.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
      'redid coding.addCoding',
      'undid coding.addCoding',
      'did coding.addCoding',
    ])
  })

  test('the same passage, code and coder twice is one coding, and no second entry of the history', async () => {
    const { client } = await startWithSample()
    const [document] = await client.coding.listDocuments()
    const [code] = await client.coding.listCodes()
    if (!document || !code) throw new Error('the sample has neither')
    const wish = { documentId: document.id, codeId: code.id, span: { startCodePoint: 5, endCodePoint: 25 } }
    const first = await client.coding.addCoding(wish)
    const trail = await client.history.list({ limit: 100 })
    expect(await client.coding.addCoding(wish)).toEqual(first)
    expect(await client.history.list({ limit: 100 })).toEqual(trail)
  })

  test('a passage past the end of the text is refused', async () => {
    const { client } = await startWithSample()
    const [document] = await client.coding.listDocuments()
    const [code] = await client.coding.listCodes()
    if (!document || !code) throw new Error('the sample has neither')
    const span = { startCodePoint: 0, endCodePoint: 10_000_000 }
    await expect(client.coding.addCoding({ documentId: document.id, codeId: code.id, span })).rejects.toMatchObject({
      data: { reason: 'invalid' },
    })
  })
})

describe('comparing', () => {
  test('the comparison is computed in a worker and kept until the study changes', async () => {
    const { client } = await startWithSample()
    const first = await finish(await client.comparing.compare())
    expect(first.result.study).toBe('grant-267')
    expect(first.progress.length).toBeGreaterThan(0)
    const again = await finish(await client.comparing.compare())
    expect(again).toEqual({ result: first.result, progress: [] })
    await client.coding.addCode({ name: 'New code', parentId: null })
    const changed = await finish(await client.comparing.compare())
    expect(changed.result.measures).toHaveLength(first.result.measures.length + 1)
  })

  test('after a coding only its codes are compared anew, to the same result as from the start', async () => {
    const { client, session } = await startWithSample()
    await finish(await client.comparing.compare())
    const [document] = await client.coding.listDocuments()
    const code = (await client.coding.listCodes()).find(({ key }) => key === 'leading-the-maths-team')
    if (!document || !code) throw new Error('the sample has neither')
    const span = { startCodePoint: 5, endCodePoint: 25 }
    await client.coding.addCoding({ documentId: document.id, codeId: code.id, span })
    const updated = await finish(await client.comparing.compare())
    expect(updated.progress).toEqual([])
    expect(updated.result).toEqual(compareStudy(gatherStudy(session.project)))
    await client.history.undo()
    expect((await finish(await client.comparing.compare())).result).toEqual(compareStudy(gatherStudy(session.project)))
  })

  test('details go with the comparison and are kept as it is', async () => {
    const { client } = await startWithSample()
    const first = await finish(await client.comparing.details())
    const compared = await finish(await client.comparing.compare())
    expect(compared.progress).toEqual([])
    const scores = first.result.scores.map(({ id }) => id)
    expect(scores).toEqual(compared.result.measures.flatMap(({ kind, id }) => (kind === 'scale' ? [id] : [])))
    expect((await finish(await client.comparing.details())).result).toEqual(first.result)
  })

  test('a primary measure is marked in one step of the history; the comparison and its details stay', async () => {
    const { client } = await startWithSample()
    const details = (await finish(await client.comparing.details())).result
    const compared = (await finish(await client.comparing.compare())).result
    expect(await client.comparing.getPrimary()).toBeNull()
    const marked = await client.comparing.setPrimaryMeasure({ measure: 'scale:data-use' })
    expect(marked).toMatchObject({ measure: 'scale:data-use', timing: 'after' })
    expect(await client.comparing.getPrimary()).toEqual(marked)
    expect(await finish(await client.comparing.compare())).toEqual({ result: compared, progress: [] })
    expect(await finish(await client.comparing.details())).toEqual({ result: details, progress: [] })
    const [entry] = await client.history.list({ limit: 1 })
    expect(entry).toMatchObject({ kind: 'comparing.setPrimaryMeasure', detail: 'Data use', changes: 1 })
    await client.history.undo()
    expect(await client.comparing.getPrimary()).toBeNull()
    await expect(client.comparing.setPrimaryMeasure({ measure: 'scale:none' })).rejects.toMatchObject({
      data: { reason: 'not-found' },
    })
  })

  test('ending the stream early ends the work, and the next call does it anew', async () => {
    const { client } = await startWithSample()
    const stream = await client.comparing.compare()
    await stream.next()
    await stream.return?.(undefined as never)
    const { result } = await finish(await client.comparing.compare())
    expect(result.measures.length).toBeGreaterThan(8)
  })

  test.each(['compare', 'details'] as const)(
    'closing the study while the worker is at %s ends the work, and nothing is logged',
    async (call) => {
      const { client, session } = await startWithSample()
      const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
      const stream: { readonly next: () => Promise<unknown> } = await client.comparing[call]()
      await stream.next()
      session.close()
      await expect(finish(stream as Parameters<typeof finish>[0])).rejects.toThrow('The study was closed')
      expect(logged).not.toHaveBeenCalled()
      logged.mockRestore()
    },
  )

  test('a measure shows its pairs and the quotes of its indicator', async () => {
    const { client } = await startWithSample()
    const detail = await client.comparing.getMeasure({ id: 'scale:confidence', quotes: 3 })
    expect(detail.pairs).toHaveLength(43)
    expect(detail.range).toEqual({ min: 1, max: 5 })
    expect(detail.quotes.length).toBeLessThanOrEqual(6)
    const [quote] = detail.quotes
    if (!quote) throw new Error('no quote')
    const { text } = await client.coding.getDocument({ id: quote.documentId })
    expect([...text].slice(quote.startCodePoint, quote.endCodePoint).join('')).toBe(quote.text)
  })

  test('of one principal there are all the quotes, however few of everybody are asked for', async () => {
    const { client } = await startWithSample()
    const all = await client.comparing.getMeasure({ id: 'code:data-use', quotes: 100 })
    const last = all.quotes.at(-1)
    if (!last) throw new Error('no quote')
    const own = await client.comparing.getMeasure({ id: 'code:data-use', quotes: 100, of: last.caseId })
    const those = all.quotes.filter(({ caseId }) => caseId === last.caseId)
    expect(own.quotes).toHaveLength(those.length)
    expect(own.quotes).toEqual(expect.arrayContaining(those))
    expect(own.quotesTotal).toBe(those.length)
    expect(own.pairs).toEqual(all.pairs)
  })

  test('each count of a theme’s codings opens as many quotes as it says', async () => {
    const { client } = await startWithSample()
    const { codes } = (await finish(await client.comparing.details())).result
    for (const { id, waves } of codes) {
      for (const wave of ['baseline', 'end'] as const) {
        const count = async (counted: (typeof COUNTED)[number]) =>
          (await client.comparing.listCounted({ id, wave, counted })).length
        const { codings, weighted, directions } = waves[wave]
        expect([await count('all'), await count('weighted')]).toEqual([codings, weighted])
        for (const way of ['positive', 'mixed', 'negative', 'none'] as const) {
          expect(await count(way)).toBe(directions[way])
        }
      }
    }
    const behind = await client.comparing.listCounted({ id: 'code:data-use', wave: 'end', counted: 'positive' })
    expect(behind.length).toBeGreaterThan(3)
    expect(behind.every(({ wave, direction }) => wave === 'end' && direction === 'positive')).toBe(true)
  })
})

describe('cases', () => {
  test('names come only when asked for', async () => {
    const { client } = await startWithSample()
    const hidden = await client.importing.listCases({ withNames: false })
    expect(hidden.rows).toHaveLength(50)
    expect(hidden.rows.every(({ name }) => name === null)).toBe(true)
    const shown = await client.importing.listCases({ withNames: true })
    expect(shown.rows.every(({ name }) => name !== null)).toBe(true)
  })

  test('the overview counts as the comparison does', async () => {
    const { client } = await startWithSample()
    const overview = await client.study.overview()
    const { result } = await finish(await client.comparing.compare())
    expect(overview.sessions).toEqual({ planned: result.delivery.planned, held: result.delivery.held })
    expect(overview).toMatchObject({ cases: 50, cities: 12, coaches: 9, answeredBoth: result.attrition.both })
  })
})

describe('reporting', () => {
  test('the report is written into the folder that the user chose, without a name in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-report-'))
    const { client } = await startWithSample({ 'choose-export-folder': folder })
    const picked = await client.reporting.pickFolder({ title: 'Where' })
    if (!picked) throw new Error('nothing picked')
    const wish = { folder: picked.handle, formats: ['html', 'docx'] as const, language: 'en' as const }
    const { result } = await finish(
      await client.reporting.exportReport({ ...wish, formats: [...wish.formats], reason: 'For a test' }),
    )
    expect(result.files.map(({ name }) => name)).toEqual([
      'report-grant-267-en.html',
      'report-grant-267-en.docx',
      'reproduce/reproduce.R',
    ])
    const html = readFileSync(join(folder, 'report-grant-267-en.html'), 'utf8')
    const { rows } = await client.importing.listCases({ withNames: true })
    const reproduction = readdirSync(join(folder, 'reproduce')).map((name) =>
      readFileSync(join(folder, 'reproduce', name), 'utf8'),
    )
    const written = [html, ...reproduction].join('\n')
    expect(rows.filter(({ name }) => name !== null && written.includes(name))).toEqual([])
    expect(rows.filter(({ site }) => site !== null && written.includes(site))).toEqual([])
    expect(html).toContain('P02')
  })

  test('a preview is a file that the window may frame', async () => {
    const { client, session } = await startWithSample()
    const { result } = await finish(await client.reporting.preview({ language: 'he' }))
    const name = result.url.replace('app://preview/reports/', '')
    expect(readFileSync(join(session.places.previews, name), 'utf8')).toContain('dir="rtl"')
  })
})

test('a project of the sample is a file of its own below the user folder', async () => {
  const { session } = await startWithSample()
  expect(existsSync(join(session.places.userData, 'samples', 'grant-267.throughline'))).toBe(true)
})
