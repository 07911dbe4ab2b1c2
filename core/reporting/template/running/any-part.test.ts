import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readTemplate } from '../read-template.ts'
import { letterhead, paragraph, picture } from './letterhead.test-helper.ts'

const NAMES = [
  ...[
    'p',
    'r',
    't',
    'tab',
    'br',
    'tbl',
    'tr',
    'tc',
    'tblPr',
    'pPr',
    'rPr',
    'sdt',
    'sdtPr',
    'sdtContent',
    'dataBinding',
  ],
  ...['hyperlink', 'fldSimple', 'instrText', 'ins', 'del', 'object', 'pict', 'drawing', 'AlternateContent', 'Choice'],
  ...['Fallback', 'script', 'altChunk', 'subDoc', 'control', 'vanish', 'pStyle', 'tabs', 'color', 'shd', 'framePr'],
]
const attribute = fc.tuple(
  fc.constantFrom('w:val', 'w:pos', 'w:fill', 'w:instr', 'r:id', 'r:embed', 'r:link', 'w:w', 'onload', 'w:type'),
  fc.constantFrom('1', 'page', 'logo', 'far', 'PAGE', 'INCLUDEPICTURE evil', 'javascript:evil', 'a1', 'FF0000', '-9'),
)
const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom(...NAMES),
      attributes: fc.uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key }),
      inside: tie('inside'),
    })
    .map(({ name, attributes, inside }) => {
      const said = attributes.map(([key, value]) => ` ${key}="${value}"`).join('')
      return `<w:${name}${said}>${inside}</w:${name}>`
    }),
  inside: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    fc.constantFrom('', 'words', picture('r:embed="logo"'), ...['begin', 'separate', 'end'].map(mark)),
    fc.array(tie('element'), { maxLength: 4 }).map((some) => some.join('')),
  ),
}))

function mark(type: string): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
}

/** All that may ever be in a header or footer. */
const KNOWN =
  /^(w:(p|pPr|r|rPr|t|tab|br|cr|tbl|tblPr|tblGrid|gridCol|tr|trPr|tc|tcPr|fldSimple|drawing|spacing|tabs|color|shd|framePr|rFonts|sz|b|i|ptab)|(wp|a|pic):\w+)$/

it('whatever stands in a header, what is taken of it is known, leads nowhere, and is read again as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(element, { maxLength: 6 }), async (some) => {
      const template = await readTemplate(letterhead({ parts: { 'header default': some.join('') + paragraph('') } }))
      if (!template.ok) throw new Error(template.why)
      const xml = template.look.running.parts[0]?.xml ?? ''
      const names = [...xml.matchAll(/<([\w:]+)/g)].map(([, name = '']) => name)
      expect(names.filter((name) => !KNOWN.test(name))).toEqual([])
      expect(xml).not.toMatch(/evil|onload|r:id|r:link|INCLUDE|far"/)
      const again = await readTemplate(template.bare)
      expect(again.ok && again.look.running).toEqual(template.look.running)
    }),
    { numRuns: 150 },
  )
}, 60_000)
