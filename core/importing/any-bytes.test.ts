import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderOf, makeDocx, makeXlsx, planWith, SMALL_STUDY } from './folder.fixture.ts'
import { readStudyFolder } from './read-study-folder.ts'

/** A change to bytes: where (as a share), how many are taken out, what is put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat(20),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '"',
        ',',
        '\n',
        '{',
        '}',
        '[',
        '*a',
        '&a',
        ': ',
        '-',
        '\0',
        '<',
        '<!DOCTYPE x>',
        '&x;',
        'constructor',
        '__proto__',
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
})

function apply(
  bytes: Uint8Array,
  { at, out, put }: { readonly at: number; readonly out: number; readonly put: Uint8Array },
): Uint8Array {
  const start = Math.floor(at * bytes.length)
  return Uint8Array.from([...bytes.subarray(0, start), ...put, ...bytes.subarray(start + out)])
}

async function expectAnswer(content: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const { study, problems } = await readStudyFolder(folderOf(content))
  expect(study === null).toBe(problems.length > 0)
  for (const { file, message } of problems) {
    expect(file).not.toBe('')
    expect(message).not.toMatch(/undefined|NaN|\[object|TypeError/)
  }
}

test('whatever happens to a file, there is a study or a list of problems, never an error', async () => {
  const files = Object.keys(SMALL_STUDY)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      async (file, changes) => {
        const content = SMALL_STUDY[file] ?? ''
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
        await expectAnswer({ ...SMALL_STUDY, [file]: changes.reduce(apply, bytes) })
      },
    ),
    { numRuns: 200 },
  )
})

test('the same for the XML within workbooks and Word documents', async () => {
  const { unzipSync, zipSync } = await import('fflate')
  const rows = [
    ['school', 'year', 'graduates', 'target'],
    ['a', 2017, 1, new Date(0)],
    ['b', 2018, { formula: 'A1', result: 3 }, 4],
  ]
  const packed = {
    'outcomes.xlsx': unzipSync(await makeXlsx(rows)),
    'interviews/P02-end.docx': unzipSync(makeDocx([{ bold: 'Dana:', rest: ' x' }], [['a', 'b']])),
  }
  const base = {
    ...SMALL_STUDY,
    'study.yaml': planWith('outcomes.csv', 'outcomes.xlsx'),
    'outcomes.xlsx': zipSync(packed['outcomes.xlsx']),
  }
  const places = Object.entries(packed).flatMap(([file, parts]) =>
    Object.keys(parts).map((part) => [file, part] as const),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...places),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async ([file, part], changes) => {
        const parts = packed[file as keyof typeof packed]
        const bytes = zipSync({ ...parts, [part]: changes.reduce(apply, parts[part] ?? new Uint8Array(0)) })
        await expectAnswer({ ...base, [file]: bytes })
      },
    ),
    { numRuns: 100 },
  )
})
