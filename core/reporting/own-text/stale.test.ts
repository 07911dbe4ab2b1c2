import { describe, expect, it } from 'vitest'
import { seenAfterConfirm, seenAfterEdit, seenNow, staleSentences } from './stale.ts'

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

describe('confirming one sentence', () => {
  const text = 'Of {{a.n}} asked. Most of {{a.n}} said {{b.n}}. Few said {{b.n}}.'
  const seen = { 'a.n': '46', 'b.n': '7', 'scale:c.said': 'rose' }
  const later = now({ 'a.n': '47', 'b.n': '8' })
  const sentences = (kept: Readonly<Record<string, string>>, words = text) =>
    staleSentences(words, kept, later).map(({ sentence }) => sentence)

  it('leaves the others as they were, also those that print the same figure', () => {
    const once = seenAfterConfirm({ text, seen }, 'Most of {{a.n}} said {{b.n}}.', later)
    expect(sentences(once)).toEqual(['Of {{a.n}} asked.', 'Few said {{b.n}}.'])
    expect(staleSentences(text, once, later)[0]).toMatchObject({ was: 'Of 46 asked.', is: 'Of 47 asked.' })
    const twice = seenAfterConfirm({ text, seen: once }, 'Of {{a.n}} asked.', later)
    expect(sentences(twice)).toEqual(['Few said {{b.n}}.'])
    const all = seenAfterConfirm({ text, seen: twice }, 'Few said {{b.n}}.', later)
    expect(all).toEqual({ 'a.n': '47', 'b.n': '8', 'scale:c.said': 'rose' })
  })

  it('takes a figure that is gone out of the confirmed sentence only', () => {
    const none = now({ 'a.n': '46' })
    const once = seenAfterConfirm({ text, seen }, 'Few said {{b.n}}.', none)
    expect(staleSentences(text, once, none).map(({ sentence }) => sentence)).toEqual(['Most of {{a.n}} said {{b.n}}.'])
  })

  it('is kept when another sentence is mended', () => {
    const once = seenAfterConfirm({ text, seen }, 'Of {{a.n}} asked.', later)
    const mended = text.replace('Few said', 'Fewer said')
    const after = seenAfterEdit({ text, seen: once }, mended, { 'a.n': '47', 'b.n': '8' })
    expect(sentences(after, mended)).toEqual(['Most of {{a.n}} said {{b.n}}.'])
  })
})
