import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { readPlainXml } from './plain-xml.ts'
import { walkXml, XmlRefusal } from './walk-xml.ts'

/** What a walk says, one line an event; white space around the root means nothing. */
function walk(text: string): { readonly events: readonly string[]; readonly isWhole: boolean } {
  const events: string[] = []
  let depth = 0
  const walked = walkXml(text, {
    open: (name, attributes, row) => {
      depth += 1
      events.push(`<${name} ${JSON.stringify({ ...attributes })} ${row()}`)
    },
    text: (piece) => depth > 0 && events.push(piece),
    close: (name) => {
      depth -= 1
      events.push(`>${name}`)
    },
  })
  return { events, isWhole: walked.ok }
}

/** The same by the whole parser alone. */
function walkBySaxes(text: string): ReturnType<typeof walk> {
  const events: string[] = []
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    events.push(`<${local(name)} ${JSON.stringify({ ...attributes })} ${parser.line}`)
  })
  parser.on('text', (piece) => depth > 0 && events.push(piece))
  parser.on('cdata', (piece) => events.push(piece))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    events.push(`>${local(name)}`)
  })
  try {
    parser.write(text).close()
    return { events, isWhole: true }
  } catch {
    return { events: [], isWhole: false }
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const name = fc.constantFrom('w:p', 'w:r', 'w:t', 't', 'a.b-c', '_x', 'é', '1', 'w:a:b')
const piece = fc.constantFrom(
  ...['שלום', 'a', ' ', '\n', '\r\n', '\t', '&amp;', '&lt;', '&#65;', '&#x1F600;', '&no;', '&', '😀', '>', '<', ']]>'],
  ...[
    '<!-- c -->',
    '<![CDATA[<b>]]>',
    '<?pi?>',
    '<!DOCTYPE a>',
    '\0',
    '\uFFFE',
    '\uFEFF',
    '"',
    "'",
    '</w:t>',
    '<w:t>',
    '/>',
  ],
)
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''))
const calm = fc.array(fc.constantFrom('שלום', 'b c', '\n', '\r\n', '&amp;&lt;&quot;', '😀', '>'), { maxLength: 4 })
const plainText = calm.map((pieces) => pieces.join(''))
const attribute = (value: fc.Arbitrary<string>) =>
  fc.tuple(name, value, fc.constantFrom('"', "'"), fc.constantFrom('', ' ', '\n')).map(([key, said, mark, gap]) => {
    return ` ${key}${gap}=${gap}${mark}${said}${mark}`
  })
const element = (content: fc.Arbitrary<string>) =>
  fc.letrec<{ tree: string }>((tie) => ({
    tree: fc
      .tuple(
        name,
        fc.array(attribute(content), { maxLength: 3 }),
        fc.array(fc.oneof({ maxDepth: 4 }, content, tie('tree')), { maxLength: 4 }),
        fc.constantFrom('', ' '),
      )
      .map(([tag, attributes, inner, gap]) =>
        inner.length === 0
          ? `<${tag}${attributes.join('')}${gap}/>`
          : `<${tag}${attributes.join('')}${gap}>${inner.join('')}</${tag}>`,
      ),
  })).tree

test('what is read in one go reads as the whole parser reads it, and what is refused is refused by both', () => {
  const xml = fc
    .tuple(
      fc.constantFrom('', HEAD, '\n'),
      fc.oneof(element(plainText), element(text), text),
      fc.constantFrom('', '\n', 'x'),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(xml, (source) => {
      const [own, whole] = [walk(source), walkBySaxes(source)]
      expect(own.isWhole).toBe(whole.isWhole)
      if (whole.isWhole) expect(own.events).toEqual(whole.events)
    }),
    { numRuns: 3000 },
  )
})

test('what office programs write is read in one go', () => {
  const source = `${HEAD}<w:d xmlns:w="u:v"><w:p w:id='1'>\r\n<w:t xml:space="preserve">a &amp; b</w:t><w:br/></w:p></w:d>\n`
  expect(readPlainXml(source)).not.toBeNull()
  expect(walk(source)).toEqual(walkBySaxes(source))
})

test.each([
  ['a comment', '<a><!-- b --></a>'],
  ['another entity', '<a>&#65;</a>'],
  ['an end that is not its own', '<a><b></a></b>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['two roots', '<a/><b/>'],
  ['nothing', ' '],
  ['an end alone', '</a>'],
  ['an element that is not closed', '<a><b>'],
  ['a tag that is not closed', '<a'],
])('%s is left to the whole parser', (_, source) => {
  expect(readPlainXml(source)).toBeNull()
})

test('a refusal of the reader names the line it came to', () => {
  const at = (source: string) =>
    walkXml(source, {
      open: (name) => {
        if (name === 'stop') throw new XmlRefusal('enough')
      },
    })
  const source = '<a>\n<b/>\n\n<stop/></a>'
  expect(at(source)).toEqual({ ok: false, row: 4, why: 'enough' })
  expect(at(source.replace('<b/>', '<!-- --><b/>'))).toEqual({ ok: false, row: 4, why: 'enough' })
})
