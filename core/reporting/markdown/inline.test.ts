import { describe, expect, it } from 'vitest'
import { name } from '../phrase.ts'
import { escapeLine, escapeMarkdown, markdownTable, phraseLine } from './inline.ts'

describe('Markdown', () => {
  it('takes nothing of a text for a mark', () => {
    expect(escapeMarkdown('a *b* _c_ `d` [e](f) <g> | ~h~ # \\ & i\n\n# j')).toBe(
      'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\| \\~h\\~ \\# \\\\ &amp; i \\# j',
    )
  })

  it.each([
    ['- a', '\\- a'],
    ['+0.46', '\\+0.46'],
    ['=1+1', '\\=1+1'],
    ['12. a', '12\\. a'],
    ['3) a', '3\\) a'],
    ['3.14 a', '3.14 a'],
    ['שלום', 'שלום'],
  ])('nor of the start of a line: %s', (text, escaped) => {
    expect(escapeLine(text)).toBe(escaped)
  })

  it('marks what the evaluators marked, close to their words', () => {
    expect(
      phraseLine([
        { kind: 'text', text: 'one ' },
        { kind: 'text', text: 'two*three ', mark: 'strong' },
        { kind: 'text', text: 'four', mark: 'emphasis' },
        name('<five>'),
      ]),
    ).toBe('one **two\\*three** *four*\\<five\\>')
  })

  it('keeps columns of numbers to the far side', () => {
    const columns = [
      { label: 'a|b', kind: 'text' },
      { label: 'n', kind: 'number' },
    ] as const
    expect(markdownTable(columns, [['x', '1']])).toBe('| a\\|b | n |\n| --- | ---: |\n| x | 1 |')
  })
})
