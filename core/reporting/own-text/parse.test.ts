import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLine, parseOwnText } from './parse.ts'

const text = (value: string, mark?: 'strong' | 'emphasis') => ({
  kind: 'text',
  text: value,
  ...(mark === undefined ? {} : { mark }),
})

describe('parseLine', () => {
  it.each([
    ['a **b c** d', [text('a '), text('b c', 'strong'), text(' d')]],
    ['*כן* ולא', [text('כן', 'emphasis'), text(' ולא')]],
    ['up by {{ scale:a.change.mean }}.', [text('up by '), { kind: 'token', token: 'scale:a.change.mean' }, text('.')]],
    ['**{{a}}**', [{ kind: 'token', token: 'a', mark: 'strong' }]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['a\\*b\\* {x} {{}}', [text('a*b* {x} {{}}')]],
    ['<b>no</b> [link](x)', [text('<b>no</b> [link](x)')]],
  ])('%s', (line, pieces) => {
    expect(parseLine(line)).toEqual(pieces)
  })

  it('loses no letter of a line without signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        const bare = line.replace(/[\\*{}]/g, '')
        return (
          parseLine(bare)
            .map((piece) => (piece.kind === 'text' ? piece.text : ''))
            .join('') === bare
        )
      }),
    )
  })
})

describe('parseOwnText', () => {
  it('reads headings, paragraphs over several lines, and lists', () => {
    const blocks = parseOwnText('### Why\nOne\ntwo\n\n- a\n- b\n1. c\n\nLast\n- d')
    expect(blocks).toEqual([
      { kind: 'heading', level: 3, line: [text('Why')] },
      { kind: 'paragraph', line: [text('One two')] },
      { kind: 'list', ordered: false, items: [[text('a')], [text('b')]] },
      { kind: 'list', ordered: true, items: [[text('c')]] },
      { kind: 'paragraph', line: [text('Last')] },
      { kind: 'list', ordered: false, items: [[text('d')]] },
    ])
  })

  it('takes a year that begins a line of a paragraph for no list', () => {
    expect(parseOwnText('It was in\n17. December')).toHaveLength(1)
  })

  it('never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => Array.isArray(parseOwnText(any))))
  })
})
