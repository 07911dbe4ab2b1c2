import { expect, test } from 'vitest'
import { decodeText, hasLostLetters, listEncodings } from './decode-text.ts'

const HEBREW = 'מזהה,שם,עיר\nP01,דנה לוי,באר שבע\nP02,רוני כהן,נתיבות\n'
const ARABIC = 'الاسم,المدينة,المدرسة\nسلمى,رهط,النور\nيوسف,حيفا,الأمل\n'

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))]
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

/** Bytes in a code page of one byte a letter, by trying which byte decodes to each letter. */
function codePage(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(Array.from(text), (char) => byteOf.get(char) ?? 63)
}

test.each([
  ['UTF-8', new TextEncoder().encode(HEBREW), 'utf-8', false],
  ['UTF-8 with mark', new TextEncoder().encode(`\uFEFF${HEBREW}`), 'utf-8', false],
  ['UTF-16 little-endian with mark', utf16(HEBREW, true, true), 'utf-16le', false],
  ['UTF-16 big-endian with mark', utf16(HEBREW, false, true), 'utf-16be', false],
  ['UTF-16 little-endian without mark', utf16(HEBREW, true, false), 'utf-16le', true],
  ['UTF-16 big-endian without mark', utf16(HEBREW, false, false), 'utf-16be', true],
  ['windows-1255', codePage(HEBREW, 'windows-1255'), 'windows-1255', true],
] as const)('Hebrew in %s', (_name, bytes, encoding, guessed) => {
  expect(decodeText(bytes)).toEqual({ ok: true, text: HEBREW, encoding, guessed })
})

test.each([
  ['UTF-16 little-endian without mark', utf16(ARABIC, true, false), 'utf-16le'],
  ['windows-1256', codePage(ARABIC, 'windows-1256'), 'windows-1256'],
] as const)('Arabic in %s, which strict UTF-8 would take or other code pages could read', (_name, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ ok: true, text: ARABIC, encoding, guessed: true })
})

test('Hebrew among mostly English is still Hebrew', () => {
  const text = `id,city,name\n${'P01,Beer Sheva,Dana Levi\n'.repeat(30)}P02,באר שבע,דנה לוי\n`
  expect(decodeText(codePage(text, 'windows-1255'))).toMatchObject({ ok: true, text, encoding: 'windows-1255' })
})

test('what no known encoding explains is refused with the mend', () => {
  const french = codePage('Élève à l’école, garçon, forêt, où', 'windows-1252')
  expect(decodeText(french)).toMatchObject({ ok: false })
  const broken = Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0xfe])
  expect(decodeText(broken)).toEqual({
    ok: false,
    why: 'The file begins as UTF-8 but holds bytes that are not. Save it again as UTF-8.',
  })
})

test('a stray NUL does not make a text UTF-16', () => {
  const text = `abc\0def, ${'more text '.repeat(20)}`
  expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ text, encoding: 'utf-8' })
})

test('question marks in place of letters are seen', () => {
  expect(hasLostLetters('P01,???? ???\nP02,?????\nP03,???? ??\n')).toBe(true)
  expect(hasLostLetters('P01,Really???\nP02,What?\n')).toBe(false)
})

test('a chosen encoding is used, and refused where the bytes are not in it', () => {
  const french = codePage('Élève', 'windows-1252')
  expect(decodeText(french, { encoding: 'windows-1252' })).toMatchObject({ text: 'Élève', guessed: false })
  expect(decodeText(french, { encoding: 'utf-8' })).toEqual({
    ok: false,
    why: 'The file holds bytes that are not utf-8. Choose another encoding, or save the file as UTF-8.',
  })
  const hebrew = codePage(HEBREW, 'iso-8859-8')
  expect(decodeText(hebrew, { encoding: 'iso-8859-8' })).toMatchObject({ text: HEBREW })
  expect(decodeText(hebrew)).toMatchObject({ text: HEBREW, encoding: 'windows-1255' })
})

test('choices show how the first line would read, alike ones once', () => {
  const choices = listEncodings(codePage(`id\n${HEBREW}`, 'windows-1255'))
  expect(choices[0]).toEqual({ encoding: 'windows-1255', sample: 'מזהה,שם,עיר' })
  expect(choices.map((choice) => choice.encoding)).toContain('windows-1256')
  expect(choices.map((choice) => choice.encoding)).not.toContain('iso-8859-8')
  expect(listEncodings(new TextEncoder().encode('plain'))).toEqual([])
})
