import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CodeId, CodingId } from '#core/contract/ids.ts'
import type { Progress } from '#core/types/progress.ts'
import { undo } from '#db/history.ts'
import { openProject } from '#db/open.ts'
import { by, dump, load, projectFile, smallStudy } from '#db/project.fixture.ts'
import { startEngine } from './start-engine.test-helper.ts'

/** The engine with the small study open. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-plan-'))
  const { client, session } = startEngine(folder, () => [folder])
  session.open(openProject(await projectFile()))
  return { client, session, folder }
}

type Started = Awaited<ReturnType<typeof start>>

async function finish<T>(stream: { readonly next: () => Promise<IteratorResult<Progress, T>> }): Promise<T> {
  for (let step = await stream.next(); ; step = await stream.next()) if (step.done) return step.value
}

const plan = async ({ client }: Started) => finish(await client.reporting.getPlan({ language: 'en' }))
const quotes = ({ client }: Started) =>
  client.reporting.listQuotes({ language: 'en', which: 'all', text: '', code: null, limit: 100 })

const text = (words: string) => ({ section: 'summary', place: 'before' as const, language: 'en' as const, text: words })

describe('every command is one entry of the history and is undone exactly', () => {
  test.each<[string, (started: Started) => Promise<unknown>]>([
    ['setSection', ({ client }) => client.reporting.setSection({ id: 'limits', isShown: false, before: 'summary' })],
    ['saveText', ({ client }) => client.reporting.saveText(text('Held: {{delivery.held}}.'))],
    [
      'addFinding',
      async (started) => {
        const [first] = (await quotes(started)).quotes
        return started.client.reporting.addFinding({
          ...{ indicator: 'confidence', confidence: 'low', measures: ['scale:confidence'] },
          texts: [{ language: 'en', text: 'Up by {{scale:confidence.change.mean}}.' }],
          quotes: first === undefined ? [] : [first.coding],
        })
      },
    ],
    ['adoptProposals', async ({ client }) => client.reporting.adoptProposals({ language: 'he', keys: ['confidence'] })],
    [
      'decideQuote',
      async (started) => {
        const list = (await quotes(started)).quotes
        expect(list.length).toBeGreaterThan(0)
        return started.client.reporting.decideQuote({ language: 'en', quotes: [...list], decision: 'approved' })
      },
    ],
    [
      'addRedaction',
      async ({ client }) => {
        const [document] = await client.coding.listDocuments()
        const span = { startCodePoint: 2, endCodePoint: 6 }
        return client.reporting.addRedaction({ documentId: document?.id ?? '', span, instead: 'a town' })
      },
    ],
    [
      'decideTerm',
      ({ client }) =>
        client.reporting.decideTerm({ terms: ['Dana', 'Tzur'], decision: 'keep', reason: 'Common words' }),
    ],
  ])('%s', async (name, work) => {
    const started = await start()
    const { client, session } = started
    const before = dump(session.project)
    await work(started)
    expect((await client.study.status())?.undo?.kind).toBe(`reporting.${name}`)
    expect(dump(session.project)).not.toEqual(before)
    undo(session.project, by)
    expect(dump(session.project)).toEqual(before)
  })

  test('updateFinding, moveFinding and removeFinding', async () => {
    const { client, session } = await start()
    const add = (words: string) => client.reporting.addFinding({ texts: [{ language: 'en', text: words }] })
    const [first, second] = [await add('One.'), await add('Two.')]
    for (const work of [
      () =>
        client.reporting.updateFinding({ id: first.id, confidence: 'high', texts: [{ language: 'he', text: 'אחת.' }] }),
      () => client.reporting.moveFinding({ id: second.id, to: 0 }),
      () => client.reporting.removeFinding({ id: first.id }),
    ]) {
      const before = dump(session.project)
      await work()
      expect(dump(session.project)).not.toEqual(before)
      undo(session.project, by)
      expect(dump(session.project)).toEqual(before)
    }
  })

  test('what changes nothing leaves no entry', async () => {
    const { client, session } = await start()
    await client.reporting.saveText(text('Same.'))
    const before = dump(session.project)
    await client.reporting.saveText(text('Same.'))
    expect(dump(session.project)).toEqual(before)
  })
})

test('sections, texts and findings stand in the outline, and switch the report', async () => {
  const started = await start()
  const { client } = started
  await client.reporting.setSection({ id: 'limits', before: 'summary' })
  await client.reporting.setSection({ id: 'themes', isShown: false })
  await client.reporting.saveText(text('See {{section:limits}}.'))
  const outline = await plan(started)
  expect(outline.sections[0]).toMatchObject({ id: 'limits', number: '1' })
  expect(outline.sections.find(({ id }) => id === 'themes')).toMatchObject({ isShown: false, number: null })
  expect(outline.texts).toMatchObject([{ section: 'summary', stale: [], unknown: [] }])
  await expect(client.reporting.setSection({ id: 'nothing' })).rejects.toMatchObject({ data: { reason: 'invalid' } })
})

test('sentences tell that the data behind them have changed, and match again once they are confirmed', async () => {
  const started = await start()
  const { client, session } = started
  const words = 'Rose by {{scale:confidence.change.mean}}. No figure here. Of {{study.people}}.'
  await client.reporting.saveText(text(words))
  expect((await plan(started)).counts.staleSentences).toBe(0)
  load(session.project, await smallStudy({ 'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP01,1,5,\nP02,1,5,\n' }))
  const after = await plan(started)
  expect(after.counts.staleSentences).toBe(1)
  expect(after.texts[0]?.stale[0]?.changes[0]?.token).toBe('scale:confidence.change.mean')
  await client.reporting.saveText(text(words))
  expect((await plan(started)).counts.staleSentences).toBe(0)
})

test('mending one sentence does not confirm another', async () => {
  const started = await start()
  const { client, session } = started
  const rose = 'Rose by {{scale:confidence.change.mean}}.'
  await client.reporting.saveText(text(`${rose} Of {{study.people}}.`))
  load(session.project, await smallStudy({ 'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP01,1,5,\nP02,1,5,\n' }))
  await client.reporting.saveText(text(`${rose} Of all {{study.people}}.`))
  expect((await plan(started)).counts.staleSentences).toBe(1)
  await client.reporting.saveText(text('It rose by {{scale:confidence.change.mean}}.'))
  expect((await plan(started)).counts.staleSentences).toBe(0)
})

test('one sentence is confirmed, and another with the same figure is not; undo takes it back', async () => {
  const started = await start()
  const { client, session } = started
  const [rose, so] = ['Rose by {{scale:confidence.change.mean}}.', 'So by {{scale:confidence.change.mean}}!']
  await client.reporting.saveText(text(`${rose} ${so}`))
  const { id } = await client.reporting.addFinding({ texts: [{ language: 'en', text: `${rose} ${so}` }] })
  load(session.project, await smallStudy({ 'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP01,1,5,\nP02,1,5,\n' }))
  expect((await plan(started)).counts.staleSentences).toBe(4)
  const before = dump(session.project)
  const confirm = (sentence: string, where: { section: string; place: 'before' } | { finding: string }) =>
    client.reporting.confirmSentence({ language: 'en', sentence, in: where })
  await confirm(rose, { section: 'summary', place: 'before' })
  expect((await client.study.status())?.undo?.kind).toBe('reporting.confirmSentence')
  expect((await plan(started)).texts[0]?.stale.map(({ sentence }) => sentence)).toEqual([so])
  undo(session.project, by)
  expect(dump(session.project)).toEqual(before)
  await confirm(so, { finding: id })
  const { findings, counts } = await plan(started)
  expect(findings[0]?.state.stale.map(({ sentence }) => sentence)).toEqual([rose])
  expect(counts.staleSentences).toBe(3)
  await expect(confirm('Not there.', { finding: id })).rejects.toMatchObject({ data: { reason: 'conflict' } })
})

test('figures that are not known and quotes that are left out are counted beside what no longer matches', async () => {
  const started = await start()
  const { client } = started
  await client.reporting.saveText(text('Of {{no.such}} and {{nor.this}}: {{quote:nobody}}'))
  await client.reporting.addFinding({ texts: [{ language: 'en', text: 'Of {{no.such}}.' }] })
  expect((await plan(started)).counts).toMatchObject({ staleSentences: 0, unknownFigures: 3, withheldQuotes: 1 })
})

test('a finding whose theme is deleted says so until that is undone or confirmed; what is taken out by hand does not', async () => {
  const started = await start()
  const { client, session } = started
  const [quote] = (await quotes(started)).quotes
  if (!quote) throw new Error('The small study has quotes')
  const texts = [{ language: 'en' as const, text: 'More of it was said.' }]
  const rests = { measures: [`code:${quote.code}`], quotes: [quote.coding as CodingId] }
  const { id } = await client.reporting.addFinding({ texts, ...rests })
  const gone = async () => (await plan(started)).findings[0]?.gone.map(({ token }) => token)
  expect(await gone()).toEqual([])

  await client.reporting.updateFinding({ id, measures: [], quotes: [] })
  expect(await gone()).toEqual([])
  await client.reporting.updateFinding({ id, ...rests })
  const code = session.project.sql
    .prepare<[string], { uuid: string }>('select uuid from code where key = ?')
    .get(quote.code)
  await client.coding.deleteCode({ id: (code?.uuid ?? '') as CodeId, children: 'up' })
  expect(await gone()).toEqual([`code:${quote.code}.said`, `quote:${quote.coding}`])
  expect((await plan(started)).counts.shakenFindings).toBe(1)
  undo(session.project, by)
  expect(await gone()).toEqual([])

  await client.coding.deleteCode({ id: (code?.uuid ?? '') as CodeId, children: 'up' })
  await client.reporting.updateFinding({ id, texts: [{ language: 'en', text: 'More of it was said, all told.' }] })
  expect(await gone()).toHaveLength(2)
  await client.reporting.updateFinding({ id, texts: [{ language: 'en', text: 'More of it was said, all told.' }] })
  expect(await gone()).toEqual([])
})

test('proposals become findings in three languages, each with what its figures print', async () => {
  const started = await start()
  const { client } = started
  const { ids } = await client.reporting.adoptProposals({ language: 'en', keys: ['confidence'] })
  const { findings } = await plan(started)
  expect(findings.map(({ id }) => id)).toEqual(ids)
  expect(findings[0]?.texts.map(({ language }) => language)).toEqual(['en', 'he', 'ar'])
  expect(findings[0]?.state).toEqual({ stale: [], unknown: [], withheld: [] })
  await expect(client.reporting.adoptProposals({ language: 'en', keys: ['nothing'] })).rejects.toThrow('not say this')
})

test('figures and quotes that are named are found without words', async () => {
  const { client } = await start()
  const figures = await client.reporting.listFigures({ language: 'en', text: '', tokens: ['delivery.share'], limit: 5 })
  expect(figures.figures.map(({ token }) => token)).toEqual(['delivery.share'])
  const all = { language: 'en', which: 'all', text: '', code: null, limit: 5 } as const
  const [first] = (await client.reporting.listQuotes(all)).quotes
  const named = await client.reporting.listQuotes({ ...all, codings: [first?.coding ?? ''] })
  expect(named.quotes.map(({ coding }) => coding)).toEqual([first?.coding])
})

test('live figures are found by their words, in every language', async () => {
  const { client } = await start()
  const found = async (language: 'en' | 'he' | 'ar', words: string) =>
    (await client.reporting.listFigures({ language, text: words, limit: 5 })).figures.map(({ token }) => token)
  expect(await found('en', 'sessions held share')).toContain('delivery.share')
  expect(await found('he', 'שיעור המפגשים')).toContain('delivery.share')
  expect(await found('ar', 'نسبة اللقاءات')).toContain('delivery.share')
})

describe('leaving', () => {
  const wish = (folder: Awaited<ReturnType<Started['client']['reporting']['pickFolder']>>, reason?: string) => ({
    ...{ folder: folder?.handle ?? '', formats: ['html' as const], language: 'en' as const },
    ...(reason === undefined ? {} : { reason }),
  })

  test('a report with an open alarm is refused with each of them, and leaves with a reason that is kept', async () => {
    const started = await start()
    const { client, session, folder } = started
    await client.reporting.saveText(text('Write to dana@school.org.'))
    const picked = await client.reporting.pickFolder({ title: 'Where' })
    const refused = (async () => finish(await client.reporting.exportReport(wish(picked))))()
    await expect(refused).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'open-alarms' } })
    const { files } = await finish(await client.reporting.exportReport(wish(picked, 'For the team only')))
    expect(readFileSync(join(folder, files[0]?.name ?? ''), 'utf8')).not.toContain('dana@')
    const [kept] = session.project.sql
      .prepare<[], { reason: string; alarms: string }>('select * from report_export')
      .all()
    expect(kept?.reason).toBe('For the team only')
    expect(JSON.parse(kept?.alarms ?? '[]')).toContain('dana@school.org')
  })

  test('what was written last is compared with what would be written now', async () => {
    const started = await start()
    const { client, session } = started
    const compare = async () => finish(await client.reporting.compareWithLast({ language: 'en' }))
    expect(await compare()).toMatchObject({ last: null })
    const picked = await client.reporting.pickFolder({ title: 'Where' })
    await finish(await client.reporting.exportReport(wish(picked, 'First')))
    expect(await compare()).toMatchObject({ isSameState: true, rows: [] })
    load(session.project, await smallStudy({ 'survey-end.csv': 'principal_id,Q1,Q2,Q3\nP01,1,5,\nP02,1,5,\n' }))
    const difference = await compare()
    expect(difference.isSameState).toBe(false)
    expect(difference.same).toBeGreaterThan(10)
    expect(difference.rows.map(({ kind }) => kind)).toContain('changed')
  })

  test('a report that stands in the folder is replaced, or kept beside the new one', async () => {
    const { client, folder } = await start()
    const picked = await client.reporting.pickFolder({ title: 'Where' })
    const input = { folder: picked?.handle ?? '', formats: ['html' as const, 'md' as const], language: 'en' as const }
    expect(await client.reporting.findWritten(input)).toEqual([])
    const names = async (more: { readonly keepBoth?: boolean }) =>
      (await finish(await client.reporting.exportReport({ ...input, reason: 'A draft', ...more }))).files.map(
        ({ name }) => name,
      )
    const first = await names({ keepBoth: true })
    expect(first.at(-1)).toBe('reproduce/reproduce.R')
    expect(await client.reporting.findWritten(input)).toEqual(first.slice(0, 2))
    expect(await names({})).toEqual(first)
    const second = await names({ keepBoth: true })
    expect(second.map((name) => name.replace(' (2)', ''))).toEqual(first)
    expect(second.every((name) => existsSync(join(folder, name)))).toBe(true)
  })

  test('approved words that change must be approved again', async () => {
    const started = await start()
    const { client } = started
    const list = (await quotes(started)).quotes
    await client.reporting.decideQuote({ language: 'en', quotes: [...list], decision: 'approved' })
    expect((await quotes(started)).quotes.map(({ state }) => state)).toEqual(list.map(() => 'approved'))
    const [first] = list
    if (first === undefined) throw new Error('the small study has quotes')
    const span = { startCodePoint: first.startCodePoint, endCodePoint: first.startCodePoint + 2 }
    await client.reporting.addRedaction({ documentId: first.document, span, instead: '' })
    const after = (await quotes(started)).quotes.find(({ coding }) => coding === first.coding)
    expect(after).toMatchObject({ state: 'changed' })
    await expect(
      client.reporting.decideQuote({ language: 'en', quotes: [first], decision: 'approved' }),
    ).rejects.toMatchObject({ data: { reason: 'conflict' } })
  })
})
