import { describe, expect, it } from 'vitest'
import { seenNow, staleSentences } from './stale.ts'

const TEXT = `### What {{a.n}} said
Confidence rose by {{scale:c.change.mean}}. Of {{a.n}} asked, most agreed! Nothing here.

- עלה ב־{{scale:c.change.mean}}. זה הרבה.`

const now = (figures: Readonly<Record<string, string>>) => (token: string) => figures[token] ?? null

describe('staleSentences', () => {
  it('is empty while every figure prints what it printed', () => {
    const figures = now({ 'a.n': '46', 'scale:c.change.mean': '+0.61' })
    expect(staleSentences(TEXT, seenNow(['a.n', 'scale:c.change.mean'], figures), figures)).toEqual([])
  })

  it('lists each sentence with a changed figure, old and new', () => {
    const stale = staleSentences(
      TEXT,
      { 'a.n': '46', 'scale:c.change.mean': '+0.61' },
      now({ 'a.n': '46', 'scale:c.change.mean': '+0.58' }),
    )
    expect(stale.map(({ was, is }) => [was, is])).toEqual([
      ['Confidence rose by +0.61.', 'Confidence rose by +0.58.'],
      ['עלה ב־+0.61.', 'עלה ב־+0.58.'],
    ])
    expect(stale[0]?.changes).toEqual([{ token: 'scale:c.change.mean', was: '+0.61', is: '+0.58' }])
  })

  it('tells of a figure that is gone, and not of one that was never seen', () => {
    const stale = staleSentences(TEXT, { 'a.n': '46' }, now({}))
    expect(stale.map(({ is }) => is)).toEqual(['What – said', 'Of – asked, most agreed!'])
    expect(stale[0]?.changes).toEqual([{ token: 'a.n', was: '46', is: null }])
  })
})
