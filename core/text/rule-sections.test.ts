import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeText } from './code-text.ts'
import { joinRules, splitRules } from './rule-sections.ts'

const part = fc
  .array(fc.constantFrom('Use when:', '\\Use when:', '\\\\Example:', 'Id:', '', 'text', ' Not when:'), { maxLength: 5 })
  .map((lines) => codeText(lines.join('\n')))

test('parts joined under headings come apart as they were, whatever they say', () => {
  const rules = fc.record({ definition: part, include: part, exclude: part, example: part, id: part })
  fc.assert(
    fc.property(rules, (one) => {
      expect(splitRules(joinRules(one))).toEqual(one)
    }),
  )
})

test('a description without headings is a definition', () => {
  expect(splitRules('Anything.\nUse when: inline')).toEqual({
    ...{ definition: 'Anything.\nUse when: inline', include: '', exclude: '', example: '', id: '' },
  })
})
