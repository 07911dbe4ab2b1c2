import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headOfTranscript, planTranscripts, type TranscriptPlanContext } from './plan-transcripts.ts'

const CONTEXT: TranscriptPlanContext = {
  cases: [
    { id: 'P07', name: 'דנה כהן', pseudonym: 'Rimon' },
    { id: 'P08', name: 'דנה לוי', pseudonym: 'Tamar' },
    { id: 'P1', name: 'سلمى حدّاد', pseudonym: 'P1' },
    { id: 'P1-2', name: null, pseudonym: 'P1-2' },
    { id: '12', name: 'Joan Smith', pseudonym: '12' },
  ],
  waves: [
    { id: 'baseline', label: 'Baseline', date: '2017-09-15' },
    { id: 'end', label: 'End of year', date: '2018-06-15' },
  ],
  taken: [],
}

const plan = (path: string, head?: string) =>
  planTranscripts([{ path, ...(head === undefined ? {} : { head }) }], CONTEXT).rows[0]
const short = (path: string, head?: string) => {
  const row = plan(path, head)
  return [row?.case.id, row?.case.confidence, row?.wave.id, row?.wave.confidence]
}

test.each([
  ['P07-baseline.docx', ['P07', 'sure', 'baseline', 'sure']],
  ['interviews/p07_END.docx', ['P07', 'sure', 'end', 'sure']],
  ['P07Baseline (1).txt', ['P07', 'sure', 'baseline', 'sure']],
  ['P7 T2.docx', ['P07', 'likely', 'end', 'likely']],
  ['P07 pre.docx', ['P07', 'sure', 'baseline', 'likely']],
  ['P07 – סוף שנה.docx', ['P07', 'sure', 'end', 'likely']],
  ['ריאיון דנה כהן בתחילת השנה.docx', ['P07', 'sure', 'baseline', 'likely']],
  ['כהן סוף.docx', ['P07', 'likely', 'end', 'likely']],
  ['سلمى حداد - بداية العام.docx', ['P1', 'sure', 'baseline', 'likely']],
  ['مقابلة سلمى النهاية.docx', ['P1', 'likely', 'end', 'likely']],
  ['Rimon post.docx', ['P07', 'likely', 'end', 'likely']],
  ['Smith, Joan 2018-06-12.docx', ['12', 'sure', 'end', 'likely']],
  ['P1-2 גל 1.docx', ['P1-2', 'sure', 'baseline', 'likely']],
  ['12 המרحلة ١.docx', ['12', 'likely', undefined, 'open']],
  ['P08 14.9.2017.docx', ['P08', 'sure', 'baseline', 'likely']],
  ['P08 2018.docx', ['P08', 'sure', 'end', 'likely']],
] as const)('%s', (path, [id, confidence, wave, waveConfidence]) => {
  expect(short(path)).toEqual([id, confidence, wave ?? null, waveConfidence])
})

test('between two that are told alike neither is chosen', () => {
  expect(plan('דנה בתחילת השנה.docx')?.case).toEqual({ confidence: 'open', id: null, others: [] })
  expect(plan('P07 and P08 end.docx')?.case).toEqual({ confidence: 'open', id: null, others: ['P07', 'P08'] })
  expect(plan('P07/P08-end.docx')?.case).toMatchObject({ confidence: 'open', others: ['P08', 'P07'] })
  expect(plan('P07 pre post.docx')?.wave).toEqual({ confidence: 'open', id: null, others: ['baseline', 'end'] })
  expect(plan('P07 1.3.2018.docx')?.wave).toMatchObject({ confidence: 'open' })
})

test('folders and the head of the text tell what the name does not', () => {
  expect(short('End of year/P07.docx')).toEqual(['P07', 'sure', 'end', 'sure'])
  expect(short('Baseline/Cohen/rec1.docx', 'ראיון עם דנה כהן\nתחילת השנה')).toEqual([
    'P07',
    'likely',
    'baseline',
    'sure',
  ])
  const row = plan('rec1.docx', 'Interview with Joan Smith\nend of the year')
  expect(row?.case).toEqual({ confidence: 'likely', id: '12', source: 'content', what: 'joan smith', others: [] })
  expect(row?.wave).toMatchObject({ id: 'end', source: 'content' })
  expect(plan('rec1.docx', 'Present: Joan')?.case.id).toBeNull()
})

test('weak evidence against makes it likely, and is told', () => {
  expect(plan('P07-end.docx', 'Joan Smith')?.case).toMatchObject({ confidence: 'likely', id: 'P07', others: ['12'] })
})

test('names are unique, and carry no person', () => {
  const { rows, leftOut } = planTranscripts(
    ['a/P07-end.docx', 'b/דנה כהן end.docx', 'notes.txt', 'a/notes.txt', '~$x.docx', '.DS_Store'].map((path) => ({
      path,
    })),
    { ...CONTEXT, taken: ['Notes'] },
  )
  expect(rows.map(({ name }) => name)).toEqual(['P07-end', 'P07-end-2', 'notes-2', 'notes-3'])
  expect(rows.map(({ sameAs }) => sameAs)).toEqual([['b/דנה כהן end.docx'], ['a/P07-end.docx'], [], []])
  expect(leftOut).toEqual(['~$x.docx', '.DS_Store'])
})

test('the head ends before the line of the first turn', () => {
  expect(headOfTranscript('Title\nDate\nDana: hello', 17)).toBe('Title\nDate\n')
  expect(headOfTranscript('Dana: hello', 6)).toBe('')
  expect(headOfTranscript('x'.repeat(900), null)).toHaveLength(600)
})

test('whatever files are called, each has a row with a name of its own, whatever their order', () => {
  const piece = fc.constantFrom(
    'P07',
    'P1-2',
    'דנה',
    'כהן',
    'end',
    'T1',
    'סוף',
    '2018',
    '/',
    ' ',
    '-',
    '(1)',
    'بداية',
    '12',
  )
  const path = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `${pieces.join(' ')}x.docx`)
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 8 }), (paths) => {
      const { rows } = planTranscripts(
        paths.map((one) => ({ path: one })),
        CONTEXT,
      )
      expect(new Set(rows.map(({ name }) => name.toLowerCase())).size).toBe(paths.length)
      const reversed = planTranscripts(
        [...paths].reverse().map((one) => ({ path: one })),
        CONTEXT,
      ).rows
      const told = (list: typeof rows) => new Map(list.map((row) => [row.path, [row.case, row.wave]]))
      expect(told(reversed)).toEqual(told(rows))
    }),
  )
})

test('a thousand files and five hundred cases take no time', () => {
  const cases = Array.from({ length: 500 }, (_, i) => ({
    id: `P${i}`,
    name: `Name${i} Family${i}`,
    pseudonym: `Q${i}`,
  }))
  const files = Array.from({ length: 1000 }, (_, i) => ({
    path: `w/P${i % 500}-end.docx`,
    head: `Interview ${i}\n`.repeat(10),
  }))
  expect(planTranscripts(files, { ...CONTEXT, cases }).rows.every((row) => row.case.confidence === 'sure')).toBe(true)
}, 5000)
