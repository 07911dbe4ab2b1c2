import { expect, test } from 'vitest'
import { makePdf, PDF_LETTER } from './pdf.fixture.ts'
import { readDocument } from './read-document.ts'
import { readPdf } from './read-pdf.ts'
import { newFindings } from './reading.ts'

const eye = (text: string): string => Array.from(text).reverse().join('')
/** A line of words from the right, as a page in Hebrew or Arabic has it; words of an English phrase stand from the left. */
function rightToLeft(phrases: readonly string[], y: number) {
  let right = 380
  return phrases.flatMap((phrase) => {
    const start = right - phrase.length * PDF_LETTER
    right = start - PDF_LETTER
    if (!/[a-z0-9]/i.test(phrase)) return [{ text: eye(phrase), x: start, y }]
    let x = start
    return phrase.split(' ').map((text) => {
      const piece = { text, x, y }
      x += (text.length + 1) * PDF_LETTER
      return piece
    })
  })
}

async function texts(pages: Parameters<typeof makePdf>[0]) {
  const read = await readPdf(makePdf(pages))
  return read.ok ? read.paragraphs.map(({ text }) => text) : read.why
}

test('English lines are joined to paragraphs, turns stay apart', async () => {
  const lines = [
    'Interviewer: What has changed in the school over the',
    'year, if anything?',
    'Principal: We meet every week.',
    'And that is new.',
  ]
  expect(await texts([lines.map((text, i) => ({ text, x: 50, y: 500 - 15 * i }))])).toEqual([
    'Interviewer: What has changed in the school over the year, if anything?',
    'Principal: We meet every week.',
    'And that is new.',
  ])
})

test('Hebrew words are put in reading order, wherever they stand in the file', async () => {
  const words = ['מנהלת:', 'השנה', 'עברנו', 'ל-', 'Excel Online', 'עם', '12', 'מורים']
  const line = rightToLeft(words, 500)
  expect(await texts([line])).toEqual(['מנהלת: השנה עברנו ל- Excel Online עם 12 מורים'])
  expect(await texts([[...line].reverse()])).toEqual(['מנהלת: השנה עברנו ל- Excel Online עם 12 מורים'])
})

test('letters one by one, in the order of reading, make words', async () => {
  const letters = Array.from('שלום לכם').map((text, i) => ({ text, x: 380 - i * PDF_LETTER, y: 500 }))
  expect(await texts([letters.filter(({ text }) => text !== ' ')])).toEqual(['שלום לכם'])
})

test('Arabic in the order of the eye', async () => {
  expect(await texts([rightToLeft(['المديرة:', 'نعم،', 'تغيّر', 'كل', 'شيء'], 500)])).toEqual([
    'المديرة: نعم، تغيّر كل شيء',
  ])
})

test('Hebrew that a faulty program drew backwards is turned, and said', async () => {
  const lines = ['שלום לכם תלמידים', 'הם באים היום', 'אין להם זמן']
  const findings = newFindings()
  const bytes = makePdf([lines.map((text, i) => ({ text, x: 50, y: 500 - 40 * i }))])
  expect((await readDocument('x.pdf', bytes, findings))?.text.split('\n')).toEqual(lines)
  expect(findings.notices.map(({ kind }) => kind)).toEqual(['changed'])
})

test('heads, feet and page numbers are left out and counted', async () => {
  const pages = ['one', 'two', 'three'].map((text, i) => [
    { text: 'Study 267', x: 50, y: 580 },
    { text, x: 50, y: 300 },
    { text: `${i + 1}`, x: 200, y: 20 },
  ])
  const read = await readPdf(makePdf(pages))
  expect(read).toMatchObject({ ok: true, leftOut: ['lines at the top and bottom of pages (6)'] })
  expect(read.ok && read.paragraphs.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
})

test('a PDF of pictures only is refused; single pages without text are told', async () => {
  expect(await texts([[], []])).toMatch(/^The PDF has no text, only pictures of pages/)
  const read = await readPdf(makePdf([[{ text: 'one', x: 50, y: 500 }], []]))
  expect(read.ok && read.remarks).toEqual([
    { kind: 'left-out', message: 'Page 2 without text: blank, or a picture of a page.' },
  ])
})

test('a password and damage are told', async () => {
  const key = `<${'00'.repeat(32)}>`
  const locked = makePdf([[]], `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`)
  expect(await readPdf(locked)).toEqual({
    ok: false,
    why: 'The PDF is protected by a password. Save it without the password.',
  })
  expect(await readPdf(new TextEncoder().encode('%PDF-1.7 x'))).toMatchObject({ ok: false })
})
