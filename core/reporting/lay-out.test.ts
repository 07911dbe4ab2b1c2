import { describe, expect, it } from 'vitest'
import { heading, lead, note, paragraph } from './blocks.ts'
import { layOut } from './lay-out.ts'
import { words } from './phrase.ts'
import type { Block, ChartBlock, QuoteBlock } from './report-model.ts'

const chart = { kind: 'chart', spec: { kind: 'slope' } } as ChartBlock
const large = { kind: 'chart', spec: { kind: 'change' } } as ChartBlock
const quote = { kind: 'quote' } as QuoteBlock
const small = heading(words('small'), 4)
const text = paragraph(words('text'))

/** Kinds, those side by side in brackets. */
function shape(blocks: readonly Block[]): string {
  const kinds = (some: readonly Block[]) => some.map(({ kind }) => kind).join(' ')
  return layOut(blocks)
    .map((one) => (one.kind === 'block' ? one.block.kind : `[${kinds(one.start)} | ${kinds(one.end)}]`))
    .join(' ')
}

describe('layOut', () => {
  it.each([
    [
      'a chart beside the interviews',
      [lead(words('a')), small, chart, small, quote, quote, note(words('n'))],
      'paragraph [heading chart | heading quote quote] note',
    ],
    [
      'with its sentences',
      [small, chart, text, small, text, quote, text],
      '[heading chart paragraph | heading paragraph quote] paragraph',
    ],
    ['a chart beside its sentences', [small, chart, text, note(words('n'))], 'heading [paragraph | chart] note'],
    ['two small charts', [small, chart, small, chart, small, quote], '[heading chart | heading chart] heading quote'],
    ['a chart alone', [small, chart, note(words('n'))], 'heading chart note'],
    ['a large chart', [small, large, text, small, quote], 'heading chart paragraph heading quote'],
    [
      'many quotes',
      [small, chart, small, quote, quote, quote, quote],
      '[heading chart | heading quote quote quote] quote',
    ],
  ])('%s', (_, blocks, expected) => {
    expect(shape(blocks)).toBe(expected)
  })

  it('loses no block and keeps their order but for a chart beside its sentences', () => {
    const blocks = [lead(words('a')), small, chart, text, small, quote, text, chart, small]
    const placed = layOut(blocks).flatMap((one) => (one.kind === 'block' ? [one.block] : [...one.start, ...one.end]))
    expect(placed).toEqual(blocks)
  })
})
