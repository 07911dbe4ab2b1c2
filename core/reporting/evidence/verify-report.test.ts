import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReportSource } from '#core/types/report-source.ts'
import { buildReport } from '../build-report.ts'
import { placedFigures } from '../figures-in.ts'
import { fixtureSource } from '../fixture.test-helper.ts'
import { renderDocx } from '../render-docx.ts'
import { renderHtml } from '../render-html.ts'
import { figuresIn } from '../test-support.test-helper.ts'
import { compareEvidence } from './compare-evidence.ts'
import { evidenceText } from './printed-figures.ts'
import { type ReadEvidence, readEvidence } from './read-evidence.ts'
import { verifyReport } from './verify-report.ts'

const hashed: ReportSource = {
  ...fixtureSource(),
  methods: { appVersion: '0.1.0', projectStateHash: 'c0ffee12'.repeat(8) },
}

function read(bytes: Uint8Array): ReadEvidence {
  const evidence = readEvidence(bytes)
  if (evidence.kind === 'refused') throw new Error(evidence.message)
  return evidence
}

/** The first run of text that ends with a number. */
function inRun(number: string): RegExp {
  return new RegExp(`<w:t[^>]*>[^<]*${number.replace(/[.+]/g, '\\$&')}[^<]*</w:t>`)
}

function withDocument(bytes: Uint8Array, change: (markup: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))),
  })
}

/** The same study with one mean and one quote that are others. */
function changed(): ReportSource {
  const measures = hashed.comparison.measures.map((one) =>
    one.id === 'scale:confidence' && one.kind === 'scale'
      ? { ...one, change: { mean: 0.5, sd: 0.4, ci: [0.1, 0.9] as const } }
      : one,
  )
  return {
    ...hashed,
    comparison: { ...hashed.comparison, measures },
    quotes: hashed.quotes.map((quote) => ({ ...quote, text: `${quote.text} Or so.` })),
    methods: { ...hashed.methods, projectStateHash: 'b'.repeat(64) },
  }
}

describe.each(['en', 'he', 'ar'] as const)('a report in %s', (language) => {
  const model = buildReport(hashed, { language, generatedAt: '2026-11-23' })
  const files: Record<string, Uint8Array> = {}
  beforeAll(async () => {
    files.html = new TextEncoder().encode(renderHtml(model, []))
    files.docx = await renderDocx(model, {
      rasterise: async () => new Uint8Array([137, 80, 78, 71]),
      date: new Date('2026-11-23T00:00:00Z'),
    })
  })

  it.each(['html', 'docx'])(
    'as %s gives back every figure of its evidence, and matches its project',
    async (format) => {
      const evidence = read(files[format] ?? new Uint8Array())
      expect(evidence.stateHash).toBe(hashed.methods.projectStateHash)
      const said = model.evidence.figures.map(({ path, text }) => `${path} = ${text}`)
      expect([...evidence.figures].map(([path, text]) => `${path} = ${text}`).toSorted()).toEqual(said.toSorted())
      expect(evidence.figures.size).toBeGreaterThan(150)
      const found = await verifyReport(hashed, evidence)
      expect(found).toMatchObject({ isSameState: true, wrongFigures: [], wrongQuotes: [] })
      expect(found.quotes).toBeGreaterThan(4)
      if (format === 'html') expect(found.body).toEqual({ kind: 'notCompared', why: 'notWord' })
      else expect(found.body).toEqual({ kind: 'compared', passages: expect.any(Number), wrong: [], reworded: 0 })
    },
  )

  it('as docx tells which numbers of its text were altered, and leaves words that were edited', async () => {
    const altered = (change: (markup: string) => string) =>
      verifyReport(hashed, read(withDocument(files.docx ?? new Uint8Array(), change)))
    // With decimals: a round one could be the cover's, which is of the day it was written.
    const figure = placedFigures(model).find(
      ({ block, figure }) => block?.kind === 'paragraph' && /\d\.\d/.test(figure.text),
    )?.figure
    const number = figure?.text ?? ''
    const lie = await altered((markup) => markup.replace(inRun(number), (run) => run.replace(number, '98.76')))
    expect(lie.body).toMatchObject({
      kind: 'compared',
      wrong: [{ was: expect.stringContaining('98.76') }],
      reworded: 0,
    })
    expect(lie.wrongFigures).toEqual([])
    const edited = await altered((markup) =>
      markup.replace(inRun(number), (run) => run.replace(number, `~ ${number} x`)),
    )
    expect(edited.body).toMatchObject({ kind: 'compared', wrong: [], reworded: 1 })
  })

  it.each(['html', 'docx'])(
    'as %s tells which figure and quote are others in a project that has changed',
    async (format) => {
      const found = await verifyReport(changed(), read(files[format] ?? new Uint8Array()))
      expect(found.isSameState).toBe(false)
      expect(found.wrongFigures).toContainEqual({
        path: 'measures[scale:confidence].change.mean',
        was: '0.6123',
        is: '0.5',
      })
      expect(found.wrongQuotes.map(({ kind }) => kind)).toContain('changed')
    },
  )
})

it('one path always is one value', () => {
  const values = new Map<string, string>()
  for (const { evidence, value } of figuresIn(buildReport(hashed, { language: 'en', generatedAt: '' }))) {
    const text = evidenceText(value)
    expect([evidence.path, values.get(evidence.path) ?? text]).toEqual([evidence.path, text])
    values.set(evidence.path, text)
  }
})

it.each([
  ['an empty file', new Uint8Array(), /no evidence appendix/],
  ['any text', new TextEncoder().encode('<html><p>Hello</p></html>'), /no evidence appendix/],
  ['a broken ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), /no Word report/],
])('%s is refused in a sentence', (_, bytes, message) => {
  const refused = readEvidence(bytes)
  expect(refused.kind === 'refused' ? refused.message : '').toMatch(message)
})

describe('compareEvidence', () => {
  const next = {
    language: 'en' as const,
    stateHash: 'b',
    measures: [{ id: 'scale:m', label: 'Calm' }],
    printed: ['1', '3', '4'].map((text, i) => ({
      ...{ path: 'abc'.charAt(i), about: 'ABC'.charAt(i), says: 'mean', section: 'Summary', text },
    })),
  }
  const own = { says: 'mean', section: 'Summary' }

  it('tells what is new, gone and changed, and counts what is the same', () => {
    const last = {
      at: '',
      coder: null,
      stateHash: 'a',
      figures: { a: '1', b: '2', 'measures[scale:m].change.mean': '9' },
    }
    expect(compareEvidence(last, next)).toEqual({
      last: { at: '', coder: null, stateHash: 'a' },
      isSameState: false,
      same: 1,
      rows: [
        { path: 'b', about: 'B', ...own, kind: 'changed', was: '2', is: '3' },
        { path: 'c', about: 'C', ...own, kind: 'new', was: null, is: '4' },
        {
          ...{ path: 'measures[scale:m].change.mean', about: 'Calm', says: 'mean change, with sign', section: null },
          ...{ kind: 'gone', was: '9', is: null },
        },
      ],
    })
  })

  it('has nothing to compare with before the first report', () => {
    expect(compareEvidence(null, next)).toMatchObject({ last: null, rows: [] })
  })
})
