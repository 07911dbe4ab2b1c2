import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseOwnText } from '#core/reporting/own-text/parse.ts'
import { fromLines, toLines } from './lines.ts'

test('each paragraph is a line, and items stand under each other', () => {
  const text = 'One line\nthat goes on.\n\nTwo.\n\n- a\n- b\n\n1. c\n2. d'
  expect(toLines(text)).toBe('One line that goes on.\nTwo.\n- a\n- b\n1. c\n2. d')
  expect(fromLines(toLines(text))).toBe('One line that goes on.\n\nTwo.\n\n- a\n- b\n\n1. c\n2. d')
  expect(fromLines('a\n\n\n  \nb\n')).toBe('a\n\nb')
})

test('writing and reading keep what the report prints, whatever the text', () => {
  const line = fc.constantFrom(
    'שלום',
    'a',
    '- a',
    '* b',
    '1. c',
    '2) d',
    '### e',
    '',
    ' ',
    '  f',
    '**g** {{h}}',
    ' - i',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      const kept = fromLines(toLines(text))
      expect(fromLines(toLines(kept))).toBe(kept)
      expect(parseOwnText(kept).flatMap(linesOf)).toEqual(parseOwnText(text).flatMap(linesOf))
    }),
  )
})

/** Lists may be joined where only a blank line parted them; their items are the same. */
function linesOf(block: ReturnType<typeof parseOwnText>[number]): readonly unknown[] {
  return block.kind === 'list' ? block.items.map((item) => [block.ordered, item]) : [[block.kind, block.line]]
}
