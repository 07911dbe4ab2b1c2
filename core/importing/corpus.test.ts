import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { indexCodePoints } from '../text/code-points.ts'
import { decodeText, ENCODINGS } from './decode-text.ts'
import { readDocument } from './read-document.ts'
import { readTextTable } from './read-text-table.ts'
import { newFindings } from './reading.ts'

const FOLDER = join(import.meta.dirname, 'corpus')
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, file)))

async function read(file: string) {
  const findings = newFindings()
  const document = await readDocument(file, bytesOf(file), findings)
  const { slice } = indexCodePoints(document?.text ?? '')
  return {
    lines: document?.text.trimEnd().split('\n') ?? [],
    turns: document?.turns.map(({ role, timeStamp, startCodePoint, endCodePoint }) => [
      role,
      timeStamp,
      slice(startCodePoint, endCodePoint),
    ]),
    problems: findings.problems.map(({ message }) => message),
    notices: findings.notices.map(({ kind }) => kind),
  }
}

const HEBREW = [
  'ריאיון עם מנהלת – סוף השנה',
  'מראיינת: [00:00:05] מה השתנה השנה? (2018)',
  'מנהלת: הכול השתנה, באמת. יש לנו Excel חדש ו-5 יח״ל במתמטיקה, ואנחנו לומדים הרבה מאוד דברים חדשים בכל שבוע, וזה משנה את הדרך שבה אנחנו מנהלים.',
  'שָׁלוֹם 😀',
  'השיחה',
  'מראיינת: ומה עוד?',
  'מנהלת: שום דבר.',
]
const ARABIC = [
  'مقابلة مع مديرة – بداية العام',
  'المحاورة: [00:00:05] ماذا تغيّر هذا العام؟ (2018)',
  'المديرة: كل شيء تغيّر، حقًّا. لدينا Excel جديد و-5 وحدات في الرياضيات، ونحن نتعلّم أشياء جديدة كثيرة كل أسبوع وهذا يغيّر طريقتنا في الإدارة.',
  'نعم 😀',
  'المقابلة',
  'المحاورة: وماذا أيضًا؟',
  'المديرة: لا شيء.',
]

describe('one interview in every format is one text', () => {
  const cases = (['docx', 'odt', 'rtf', 'htm', 'txt'] as const).flatMap((ending) => [
    [`libreoffice-he.${ending}`, HEBREW] as const,
    [`libreoffice-ar.${ending}`, ARABIC] as const,
  ])
  test.each(cases)('%s', async (file, lines) => {
    const found = await read(file)
    expect(found).toMatchObject({ lines, problems: [], notices: [] })
    // Plain text does not tell a heading from speech.
    if (file.endsWith('.txt')) return
    const said = (line: string | undefined) => line?.replace(/^[^ ]+: (\[.*\] )?/, '')
    expect(found.turns).toEqual([
      ['interviewer', 5, said(lines[1])],
      ['principal', null, `${said(lines[2])}\n${lines[3]}`],
      ['interviewer', null, said(lines[5])],
      ['principal', null, said(lines[6])],
    ])
  })
})

describe('PDFs, laid out from the left and from the right', () => {
  const without = (lines: readonly string[], at: number) => lines.filter((_, i) => i !== at)
  test.each([
    ['libreoffice-he-rtl.pdf', HEBREW.map((line) => line.replace('שָׁלוֹם', 'שלום')), ['guessed']],
    ['libreoffice-ar-rtl.pdf', ARABIC, ['changed', 'guessed']],
  ] as const)('%s', async (file, lines, notices) => {
    expect(await read(file)).toMatchObject({ lines, problems: [], notices })
  })

  test.each([
    ['libreoffice-he.pdf', HEBREW, ['guessed']],
    ['libreoffice-ar.pdf', ARABIC, ['changed', 'guessed']],
  ] as const)('%s, but for the line with an emoji, which stands first in it', async (file, lines, notices) => {
    const found = await read(file)
    expect(without(found.lines, 3)).toEqual(without(lines, 3))
    expect(found).toMatchObject({ problems: [], notices })
  })
})

test.each([
  ['windows-1255.txt', 'ריאיון עם מנהלת', ['guessed']],
  ['windows-1256.txt', 'مقابلة مع مديرة', ['guessed']],
  ['utf-16le-no-mark.txt', 'ריאיון עם מנהלת', ['guessed']],
  ['utf-16be-mark.txt', 'مقابلة مع مديرة', []],
  ['iso-8859-8-visual.txt', 'ריאיון עם מנהלת', ['guessed', 'changed']],
  ['iso-8859-8-logical.txt', 'ריאיון עם מנהלת', ['guessed']],
  ['lone-surrogate.rtf', 'Interviewer: How was it?', ['changed']],
  ['mixed-ends.txt', 'Interviewer: How was it?', ['changed', 'guessed']],
  ['markdown.md', 'Interview with a principal', []],
  ['teams.vtt', '[00:00:04] נועה לוי: מה השתנה השנה?', []],
  ['zoom.vtt', '[00:00:04] Noa Levi: What has changed?', []],
  ['whisper.srt', '[00:00:00] ماذا تغيّر هذا العام؟', []],
  ['word.rtf', 'מראיינת: מה השתנה?', ['left-out']],
] as const)('%s', async (file, first, notices) => {
  const found = await read(file)
  expect(found).toMatchObject({ problems: [], notices })
  expect(found.lines[0]).toBe(first)
})

test('ISO-8859-8 is named where it has a sign of its own, and is among the encodings to choose from', () => {
  expect(decodeText(bytesOf('iso-8859-8-logical.txt'))).toMatchObject({ encoding: 'iso-8859-8', guessed: true })
  expect(decodeText(bytesOf('iso-8859-8-visual.txt'))).toMatchObject({ encoding: 'windows-1255', guessed: true })
  expect(ENCODINGS).toContain('iso-8859-8')
})

test('turns of texts, subtitles, Markdown and RTF', async () => {
  expect((await read('iso-8859-8-visual.txt')).turns?.[0]).toEqual(['interviewer', null, 'מה השתנה השנה? (2018)'])
  expect((await read('mixed-ends.txt')).turns?.map(([, , said]) => said)).toEqual([
    'How was it?',
    'Good.\nReally.',
    'été? \u202Eא\u202C\u2028x',
  ])
  expect((await read('markdown.md')).turns?.map(([, , said]) => said)).toEqual([
    'How was it?',
    'Good.',
    'And then?',
    'Better. [laughs] See the plan.',
  ])
  expect((await read('teams.vtt')).turns?.[1]).toEqual(['other', 7, 'הכול השתנה, באמת. 5 יח״ל & Excel 😀'])
  expect((await read('word.rtf')).turns?.map(([, , said]) => said)).toEqual(['מה השתנה?', 'הכול 😀 (2018)\nבאמת.', 'x'])
})

test.each([
  ['password.pdf', /password/],
  ['password.docx', /password\. Save it without the password/],
  ['scanned.pdf', /picture/],
  ['bomb.docx', /ZIP bomb/],
  ['lone-surrogate-utf-16.txt', /UTF-16/],
  ['damaged.docx', /damaged/],
  ['damaged.pdf', /damaged/],
  ['libreoffice-he.doc', /old Office file.*save it as \.docx/],
  ['answers-1255.csv', /table.*one a row/],
])('%s is refused with a sentence', async (file, words) => {
  const { lines, problems } = await read(file)
  expect(lines).toEqual([])
  expect(problems).toEqual([expect.stringMatching(words)])
})

test('a table of answers as Excel saves it', async () => {
  const columns = { text: 'תשובה', case: 'מזהה', wave: 'מועד', name: null, speaker: null }
  const { rows, problems } = await readTextTable('answers-1255.csv', bytesOf('answers-1255.csv'), columns)
  expect(problems).toEqual([])
  expect(rows.map(({ name, text }) => [name, text])).toEqual([
    ['P01-baseline', 'קשה לי; מאוד'],
    ['P01-end', 'טוב יותר\nבאמת'],
  ])
})

test('every file is described', () => {
  const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8')
  const stems = readdirSync(FOLDER).map((file) =>
    file.startsWith('libreoffice') && !file.includes('rtl') ? file.replace(/\..*/, '.*') : file,
  )
  for (const stem of stems) if (stem !== 'README.md' && !stem.startsWith('.')) expect(readme).toContain(`\`${stem}\``)
})
