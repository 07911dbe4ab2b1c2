import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'
import { readHtml } from './read-html.ts'
import { newFindings } from './reading.ts'

const texts = (html: string) => {
  const reading = readHtml(new TextEncoder().encode(html))
  return reading.ok ? reading.paragraphs.map(({ text }) => text) : reading.why
}

test.each([
  [
    'blocks and cells are lines',
    '<div>a<div>b</div>c</div><table><tr><td>d<td>e</table><p>f<p>g',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  ],
  [
    'scripts, styles, comments and what is hidden are left out',
    '<head><title>t</title></head><script>if (a<b) "</p>"</script><style>p{}</style><!-- <p>x --><p hidden>x</p><p style="display: none">x</p><p>a</p>',
    ['a'],
  ],
  ['white space is single, but in pre', '<p> a\n b <b> c</b></p><pre>d\n  e</pre>', ['a b c', 'd\n  e']],
  [
    'breaks and references',
    '<p>a<br>b&nbsp;&amp;&lt;i&gt;&#1513;&#x5DC;&rlm;&unknown;&#0;',
    ['a\nb\u00A0&<i>של\u200F&unknown;\uFFFD'],
  ],
  ['what is no tag is text', '<p>1 < 2 and 3 <3', ['1 < 2 and 3 <3']],
  ['broken tags', '<p title="x>a</p><p>b', ['a', 'b']],
  ['a script that is not closed', '<p>a</p><script>x', ['a']],
])('%s', (_name, html, expected) => {
  expect(texts(html)).toEqual(expected)
})

test('bold names and headings tell turns', async () => {
  const html =
    '<html><h2>Start</h2><p><b>Noa:</b> a</p><p><strong>Dana:</strong> b</p><p>more</p><h3>Part</h3><p><b>Noa:</b> c</p><p><b>Dana:</b> d</p></html>'
  const read = await readDocument('x.html', new TextEncoder().encode(html), newFindings())
  expect(
    read?.turns.map(({ speaker, startCodePoint, endCodePoint }) => [
      speaker,
      read.text.slice(startCodePoint, endCodePoint),
    ]),
  ).toEqual([
    ['Noa', 'a'],
    ['Dana', 'b\nmore'],
    ['Noa', 'c'],
    ['Dana', 'd'],
  ])
})

test('the encoding that a page names is used, a wrong one is not', () => {
  const page = (charset: string, body: readonly number[]) =>
    Uint8Array.from([...new TextEncoder().encode(`<meta charset="${charset}"><p>`), ...body])
  expect(readHtml(page('windows-1255', [0xf9, 0xec]))).toMatchObject({ paragraphs: [{ text: 'של' }], remarks: [] })
  expect(readHtml(page('utf-8', [0xf9, 0xec, 0xe5, 0xed]))).toMatchObject({
    paragraphs: [{ text: 'שלום' }],
    remarks: [{ kind: 'guessed' }],
  })
})

test('many quote marks and brackets take no time', () => {
  expect(texts('<a "'.repeat(50_000))).toHaveLength(1)
}, 5000)
