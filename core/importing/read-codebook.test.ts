import { expect, test } from 'vitest'
import { readCodebook } from './read-codebook.ts'

const read = (file: string, text: string) => readCodebook(file, new TextEncoder().encode(text))

const qdc = (codes: string) => `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other tool"><Codes>${codes}</Codes><Sets><Set guid="s" name="x"/></Sets></CodeBook>`

test('a REFI-QDA codebook: names become ids, GUIDs where names repeat', async () => {
  const { rows, problems, notices } = await read(
    'c.qdc',
    qdc(
      '<Code guid="{A1}" name="Data use" isCodable="true" color="#FF0000"><Description>Uses data &amp; files</Description><Code guid="B2" name="Other"/></Code><Code guid="C3" name="Other"/>',
    ),
  )
  expect(problems).toEqual([])
  expect(rows.map(({ id, parent, name, definition, color }) => [id, parent, name, definition, color])).toEqual([
    ['Data use', null, 'Data use', 'Uses data & files', '#ff0000'],
    ['b2', 'Data use', 'Other', '', null],
    ['c3', null, 'Other', '', null],
  ])
  expect(notices).toMatchObject([{ kind: 'left-out' }])
})

test.each([
  ['a DOCTYPE', '<!DOCTYPE x [<!ENTITY a "aaa">]><CodeBook/>', /DOCTYPE/],
  ['broken XML', '<CodeBook><Codes></CodeBook>', /The XML is broken/],
  ['an entity that is not declared', qdc('<Code guid="a" name="&xx;"/>'), /The XML is broken/],
  ['other XML', '<?xml version="1.0"?><Project/>', /The XML is a 'Project'/],
  ['no codes', '<CodeBook><Codes/></CodeBook>', /There is no code/],
  ['a code without guid', qdc('<Code name="x"/>'), /no guid/],
  ['codes nested too deep', qdc('<Code guid="a" name="x">'.repeat(60) + '</Code>'.repeat(60)), /nested deeper/],
  ['a PDF', '%PDF-1.7', /is a PDF/],
])('a codebook with %s is refused', async (_name, text, message) => {
  const { rows, problems } = await read('c.qdc', text)
  expect(rows).toEqual([])
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toMatch(message)
})

test('a child may stand before its parent in a CSV, and comes after it in the result', async () => {
  const { rows } = await read('c.csv', 'id,parent\nc,b\nb,a\na,\n')
  expect(rows.map((code) => code.id)).toEqual(['a', 'b', 'c'])
})
