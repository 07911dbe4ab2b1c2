import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
// A test may meet both sides: what one stage writes, the other reads.
import { readCodebook } from '#core/importing/read-codebook.ts'
import { type CodebookFormat, writeCodebook } from '#core/interchange/write-codebook.ts'
import { codeNameText, codeText } from '#core/text/code-text.ts'
import type { CodebookEntry } from '#core/types/codebook.ts'

type Entry = CodebookEntry & { readonly guid: string }

const formats = ['csv', 'xlsx', 'qdc'] as const

const awkward = [
  '=1+1',
  "'=1+1",
  "''@x",
  '+972',
  '-',
  '@SUM(A1)',
  'ביטחון, "בהובלה"; או\nלא',
  'نقطة\tوأخرى',
  '👩🏽‍🏫 😀',
  '_x000D_ _x005F_',
  '<b>&amp;</b> ]]>',
  'one\n\n\ntwo',
  'Use when:\nx',
  '\\Example:',
  'Id:',
  'sep=;',
  'e\u0301 \u05E9\u05C1',
  '00123',
  '2017-09-15',
  'TRUE',
]

const anyText = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', maxLength: 40 }), fc.constant(''))

const codebook = fc
  .array(
    fc.record({
      id: anyText,
      name: anyText,
      definition: fc.array(anyText, { maxLength: 3 }).map((lines) => lines.join('\n')),
      include: anyText,
      exclude: anyText,
      example: anyText,
      color: fc.constantFrom(null, '#2b8ca8', '#ffffff'),
      parent: fc.nat(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((raw): readonly Entry[] => {
    const entries: Entry[] = []
    for (const [index, one] of raw.entries()) {
      const id = `${codeNameText(one.id)}#${index}`
      const parent = one.parent % (index + 1)
      entries.push({
        id,
        parent: parent < index ? (entries[parent]?.id ?? null) : null,
        name: codeNameText(one.name) || id,
        definition: codeText(one.definition),
        include: codeText(one.include),
        exclude: codeText(one.exclude),
        example: codeText(one.example),
        color: one.color,
        guid: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      })
    }
    return inTreeOrder(entries, null)
  })

function inTreeOrder(entries: readonly Entry[], parent: string | null): readonly Entry[] {
  return entries
    .filter((entry) => entry.parent === parent)
    .flatMap((entry) => [entry, ...inTreeOrder(entries, entry.id)])
}

async function readBack(entries: readonly Entry[], format: CodebookFormat) {
  const bytes = writeCodebook({ entries, format, isRightToLeft: true, origin: 'Throughline <test>' })
  return readCodebook(`codebook.${format}`, bytes)
}

describe.each(formats)('a codebook written as %s', (format) => {
  test('and read again is the same codebook', async () => {
    await fc.assert(
      fc.asyncProperty(codebook, async (entries) => {
        const { rows, problems } = await readBack(entries, format)
        expect(problems).toEqual([])
        expect(rows).toEqual(format === 'qdc' ? entries : entries.map(({ guid: _, ...entry }) => entry))
      }),
      { numRuns: 150 },
    )
  })

  test('keeps every awkward text', async () => {
    const entries = awkward.map(
      (text, index): Entry => ({
        ...{ id: `c${index}`, parent: null, name: codeNameText(text), definition: codeText(text), include: '' },
        ...{ exclude: codeText(`${text}\n${text}`), example: '', color: null },
        guid: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`,
      }),
    )
    const { rows } = await readBack(entries, format)
    expect(rows.map(({ name, definition, exclude }) => [name, definition, exclude])).toEqual(
      entries.map(({ name, definition, exclude }) => [name, definition, exclude]),
    )
  })
})

test('no cell of the CSV is a formula to a spreadsheet', () => {
  const entry = {
    ...{ id: '=1+1', parent: null, name: '@x', definition: '-1' },
    include: '+1',
    exclude: '＝1',
    example: '',
  }
  const bytes = writeCodebook({
    ...{ entries: [{ ...entry, color: null, guid: 'g' }], format: 'csv', isRightToLeft: false, origin: '' },
  })
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  expect(text.startsWith('\uFEFF"id","parent"')).toBe(true)
  expect(text.split('\r\n')[1]).toBe(`"'=1+1","","'@x","'-1","'+1","'＝1","",""`)
})

test('the workbook’s cells are text, and a formula is none', async () => {
  const { unzipSync, strFromU8 } = await import('fflate')
  const entry = { ...{ id: '=1+1', parent: null, name: 'n', definition: '' }, include: '', exclude: '', example: '' }
  const bytes = writeCodebook({
    ...{ entries: [{ ...entry, color: null, guid: 'g' }], format: 'xlsx', isRightToLeft: false, origin: '' },
  })
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).toContain('<c s="2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>')
  expect(sheet).not.toContain('<f>')
})

test('the same codebook gives the same bytes', () => {
  const entries: readonly Entry[] = []
  const write = () => writeCodebook({ entries, format: 'xlsx', isRightToLeft: false, origin: '' })
  expect(write()).toEqual(write())
})
