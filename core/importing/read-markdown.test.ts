import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'
import { readMarkdown } from './read-markdown.ts'
import { newFindings } from './reading.ts'

function read(markdown: string) {
  const reading = readMarkdown(new TextEncoder().encode(markdown))
  if (!reading.ok) return reading.why
  return reading.paragraphs.map(({ text }) => text)
}

async function turnsOf(markdown: string) {
  const findings = newFindings()
  const document = await readDocument('x.md', new TextEncoder().encode(markdown), findings)
  const points = Array.from(document?.text ?? '')
  return document?.turns.map(({ speaker, startCodePoint, endCodePoint }) => [
    speaker,
    points.slice(startCodePoint, endCodePoint).join(''),
  ])
}

test.each([
  ['emphasis', 'How *are* you, **really**, _so_ __very__ ***well***', ['How are you, really, so very well']],
  [
    'signs that are no marks',
    '3 * 4 * 5, snake_case_name, 5 < 6 & a ~ b',
    ['3 * 4 * 5, snake_case_name, 5 < 6 & a ~ b'],
  ],
  ['escapes', '\\[laughs\\] 1\\. \\*not\\* \\\\', ['[laughs] 1. *not* \\']],
  ['references of characters', '&amp; &lt;b&gt; &#1513; &nbsp;x &unknown;', ['& <b> ש \u00A0x &unknown;']],
  ['code', 'the `x * y` and ``a ` b``', ['the x * y and a ` b']],
  ['a block of code', '```js\n  let *a*\n```\n~~~\nb\n~~~', ['  let *a*', 'b']],
  ['words after a fence', '``` and then she said\nb\n```', ['and then she said', 'b']],
  ['struck text', '~~no~~ yes', ['no yes']],
  ['headings', '# One\n\n## Two ##\n\nThree\n=====\n\nFour\n---', ['One', 'Two', 'Three', 'Four']],
  ['a rule', 'a\n\n---\n\n* * *\n\nb', ['a', 'b']],
  ['lists', '* a\n* b\n  - c\n    d\n\n1. one\n2) two', ['a', 'b', 'c', 'd', '1. one', '2) two']],
  ['a year at the start', '2019. A good year.', ['2019. A good year.']],
  ['quotes', '> a\n> b\n>> c', ['a', 'b', 'c']],
  ['tables', '| a | b |\n|---|:-:|\n| **c** | d \\| e |', ['a', 'b', 'c', 'd | e']],
  [
    'links',
    'see [the *page*](http://a.b/c "t"), <http://d.e>, [f](#g), [h](i.pdf)',
    ['see the page, http://d.e, f, h'],
  ],
  ['links by reference', '[one][r] [Two][] [two]\n\n[r]: http://a.b\n[two]: <c.html> "t"', ['one Two two']],
  [
    'what is said in brackets',
    '[laughs] [00:12] [a][b] [sighs](quietly) ![x]',
    ['[laughs] [00:12] [a][b] [sighs](quietly) ![x]'],
  ],
  ['a speaker in brackets', '[Dana]: yes\n\n[Noa]: no.', ['[Dana]: yes', '[Noa]: no.']],
  ['line breaks', 'a  \nb\\\nc\nd', ['a', 'b', 'c', 'd']],
  ['indented speech', 'A: b\n\n    c *d*', ['A: b', 'c d']],
  [
    'HTML within',
    'a <b>b</b><br>c <!-- no --> <span title="x">d</span> <laughs> <P07>',
    ['a b', 'c  d <laughs> <P07>'],
  ],
  [
    'blocks of HTML',
    '<div>\n<p>a &amp; b<p>c <inaudible>\n</div>\n\n<script>\nx\n</script>\n\nd',
    ['a & b', 'c <inaudible>', 'd'],
  ],
  ['Windows line ends and a mark', '\uFEFF# a\r\n\r\n*b*\r\nc', ['a', 'b', 'c']],
])('%s', (_name, markdown, expected) => {
  expect(read(markdown)).toEqual(expected)
})

test('pictures and comments are left out, and said', () => {
  const reading = readMarkdown(
    new TextEncoder().encode('a ![alt](b.png) c\n\n<!-- d\n\ne -->\n\nf <!-- g --> ![h][i]\n\n[i]: j.png'),
  )
  expect(reading).toMatchObject({ leftOut: ['pictures (2)', 'comments (2)'] })
})

test('bold names are turns, in lines and in paragraphs; a heading ends one', async () => {
  expect(await turnsOf('**Noa:** a *b*\n**Dana**: c\n\n__Noa:__ d\n\n## Part\n\n<b>Dana:</b> e')).toEqual([
    ['Noa', 'a b'],
    ['Dana', 'c'],
    ['Noa', 'd'],
    ['Dana', 'e'],
  ])
  expect(await turnsOf('- **מראיינת:** מה *השתנה*?\n- **מנהלת:** הכול 😀 \\[צוחקת\\]\n')).toEqual([
    ['מראיינת', 'מה השתנה?'],
    ['מנהלת', 'הכול 😀 [צוחקת]'],
  ])
  expect(await turnsOf('المحاورة: **ماذا** تغيّر؟\nالمديرة: كل _شيء_\n---\n')).toEqual([
    ['المحاورة', 'ماذا تغيّر؟'],
    ['المديرة', 'كل شيء'],
  ])
})

test('a text wrapped at a width is joined, but not at a speaker', () => {
  const words = Array.from({ length: 120 }, (_, i) => `word${i}`)
  const wrapped = words.reduce((text, word) => {
    const line = text.slice(text.lastIndexOf('\n') + 1)
    return line.length + word.length >= 72 ? `${text}\n${word}` : `${text} ${word}`
  })
  expect(read(`**Noa:** ${wrapped}\n**Dana:** yes\n\nlast`)).toEqual([`Noa: ${words.join(' ')}`, 'Dana: yes', 'last'])
})

test('text without marks comes through as it is, a paragraph a line', () => {
  const word = fc.constantFrom(
    'how',
    'מה',
    'שָׁלוֹם',
    'כן,',
    'نعم',
    'تغيّر؟',
    '😀',
    '2018',
    '(x)',
    'it’s',
    '50%',
    'א״ב',
    '–',
    '"q"',
    'Noa:',
  )
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
  const paragraphs = fc.array(line, { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(paragraphs, fc.constantFrom('\n', '\n\n', '\r\n', '\n \n\n'), (lines, between) => {
      expect(read(lines.join(between))).toEqual(lines)
    }),
  )
})

test('escaped text comes back whole', () => {
  const piece = fc.constantFrom(
    'a',
    'ש',
    'م',
    ' ',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '#',
    '!',
    '~',
    '|',
    '&',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
      const text = `x${pieces.join('')}x`
      expect(read(text.replace(/[*_`[\]()<>#!~|&\\]/g, '\\$&'))).toEqual([text])
    }),
  )
})

test('marks beyond reading are refused with what would mend it; many that are not, are read', () => {
  const why = /stand within one another.*end in \.txt/
  expect(String(read('> '.repeat(300)))).toMatch(why)
  expect(String(read('a* '.repeat(100_000))).slice(0, 300)).toMatch(why)
  expect(read('a* '.repeat(12_000))).toHaveLength(1)
  expect(read(`**Noa:** a *b* ${'c'.repeat(90)}\n`.repeat(5000))).toHaveLength(5000)
  expect(read('**Noa:** a *b*\n\n'.repeat(20_000))).toHaveLength(20_000)
})

test.each([
  ['a megabyte of stars', '*'.repeat(1_000_000)],
  ['a megabyte of stars that close nothing', 'a* '.repeat(330_000)],
  ['emphasis in emphasis', `${'*a _a '.repeat(2500)}${'a_ a* '.repeat(2500)}`],
  ['more of it', `${'*a _a '.repeat(9000)}${'a_ a* '.repeat(9000)}`],
  ['brackets', '['.repeat(500_000)],
  ['links in links', `${'['.repeat(20_000)}${'](x.y)'.repeat(20_000)}`],
  ['quotes in quotes', `${'>'.repeat(100_000)} a`],
  ['lists in lists', `${'- '.repeat(100_000)} a`],
  ['lists by indent', Array.from({ length: 1500 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['comments that do not end', 'a <!-- '.repeat(140_000)],
  ['tags that do not end', '<a "'.repeat(250_000)],
  ['ticks of every length', Array.from({ length: 1400 }, (_, i) => '`'.repeat(i)).join(' ')],
  ['references', `${'[a]: http://b.c\n'.repeat(30_000)}\n${'[a] '.repeat(5000)}`],
  ['references to references', Array.from({ length: 20_000 }, (_, i) => `[a${i}]: #a${i + 1}\n[a${i + 1}]\n`).join('')],
])(
  '%s take no time',
  (_name, markdown) => {
    const found = read(markdown)
    if (typeof found === 'string') expect(found).toMatch(/Let its name end in \.txt/)
  },
  8000,
)
