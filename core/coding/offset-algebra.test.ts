import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCodePoints, indexCodePoints, sliceCodePoints } from '../text/code-points.ts'
import { mixedText, wildText } from '../text/mixed-text.fixture.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { type CodePointRange, snapToGraphemes } from '../text/snap-to-graphemes.ts'
import { applyEdits, diffTexts } from './diff-texts.ts'
import { mapThroughEdit } from './map-through-edit.ts'
import { joinSpans, mergeSpans, subtractSpans } from './merge-spans.ts'
import { moveBound, stepBound } from './move-bound.ts'
import { splitSpan, trimSpan } from './split-span.ts'
import { codedShare, uncodedRanges } from './uncoded-ranges.ts'

/** The laws of offsets, from import to editing, on Hebrew, Arabic, emoji, combining marks and direction marks. */

/** A text in its lasting form, as import leaves it. */
const lasting = fc.oneof(mixedText, wildText).map((text) => normaliseText(text).text)
const places = fc.tuple(fc.nat(70), fc.nat(70))

/** A span of whole characters, as a coding is kept; null when the text is too short. */
function spanOf(text: string, [a, b]: readonly [number, number]): CodePointRange | null {
  const length = countCodePoints(text)
  const startCodePoint = Math.min(a, b, length)
  const endCodePoint = Math.min(Math.max(a, b), length)
  const span = snapToGraphemes(text, { startCodePoint, endCodePoint })
  return span.endCodePoint > span.startCodePoint ? span : null
}

const textAndSpans = fc
  .tuple(lasting, fc.array(places, { maxLength: 8 }))
  .map(([text, all]) => ({ text, spans: all.flatMap((pair) => spanOf(text, pair) ?? []) }))
  .filter(({ spans }) => spans.length > 0)

const pointsOf = (spans: readonly CodePointRange[]): readonly number[] =>
  [
    ...new Set(
      spans.flatMap((span) =>
        Array.from({ length: span.endCodePoint - span.startCodePoint }, (_, i) => span.startCodePoint + i),
      ),
    ),
  ].sort((a, b) => a - b)
const said = (text: string, span: CodePointRange): string =>
  sliceCodePoints(text, span.startCodePoint, span.endCodePoint)
const isWhole = (text: string, span: CodePointRange): boolean => expectEqual(snapToGraphemes(text, span), span)
const expectEqual = (a: CodePointRange, b: CodePointRange): boolean =>
  a.startCodePoint === b.startCodePoint && a.endCodePoint === b.endCodePoint

describe('import, then the edge to the window', () => {
  test('a coding of a lasting text goes to UTF-16 and back, and importing again moves nothing', () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, spans }) => {
        const index = indexCodePoints(text)
        for (const span of spans) {
          const [from, to] = [index.toUtf16(span.startCodePoint), index.toUtf16(span.endCodePoint)]
          expect([index.toCodePoint(from), index.toCodePoint(to)]).toEqual([span.startCodePoint, span.endCodePoint])
          expect(text.slice(from, to)).toBe(said(normaliseText(text).text, span))
          expect(text.slice(from, to).isWellFormed()).toBe(true)
        }
      }),
    )
  })
})

describe('merging', () => {
  test('covers what the spans cover, in order and apart, and twice is once', () => {
    fc.assert(
      fc.property(textAndSpans, ({ spans }) => {
        const merged = mergeSpans(spans)
        expect(pointsOf(merged)).toEqual(pointsOf(spans))
        for (const [i, span] of merged.entries())
          expect(span.startCodePoint).toBeGreaterThan(merged[i - 1]?.endCodePoint ?? -1)
        expect(mergeSpans(merged)).toEqual(merged)
        expect(mergeSpans([...spans].reverse())).toEqual(merged)
      }),
    )
  })

  test('what is taken away and what is left are the whole, and do not overlap', () => {
    fc.assert(
      fc.property(textAndSpans, fc.nat(8), ({ spans }, cut) => {
        const [left, holes] = [spans.slice(cut), spans.slice(0, cut)]
        const rest = pointsOf(subtractSpans(left, holes))
        const taken = new Set(pointsOf(holes))
        expect(rest).toEqual(pointsOf(left).filter((point) => !taken.has(point)))
      }),
    )
  })

  test('two codings become one only over white space', () => {
    expect(joinSpans('a b c', { startCodePoint: 0, endCodePoint: 1 }, { startCodePoint: 2, endCodePoint: 3 })).toEqual({
      startCodePoint: 0,
      endCodePoint: 3,
    })
    expect(
      joinSpans('a b c', { startCodePoint: 4, endCodePoint: 5 }, { startCodePoint: 0, endCodePoint: 1 }),
    ).toBeNull()
    expect(joinSpans('abc', { startCodePoint: 0, endCodePoint: 3 }, { startCodePoint: 1, endCodePoint: 2 })).toEqual({
      startCodePoint: 0,
      endCodePoint: 3,
    })
  })
})

describe('splitting', () => {
  test('the parts touch, are whole characters, and join to the span', () => {
    fc.assert(
      fc.property(textAndSpans, fc.nat(70), ({ text, spans }, at) => {
        for (const span of spans) {
          const parts = splitSpan(text, span, at)
          if (!parts) continue
          const [first, second] = parts
          expect(first.endCodePoint).toBe(second.startCodePoint)
          expect(isWhole(text, first) && isWhole(text, second)).toBe(true)
          expect(said(text, first) + said(text, second)).toBe(said(text, span))
          expect(joinSpans(text, second, first)).toEqual(span)
          expect(mergeSpans(parts)).toEqual([span])
          const trimmed = parts.map((part) => trimSpan(text, part))
          if (trimmed[0] && trimmed[1]) expect(joinSpans(text, trimmed[0], trimmed[1])).toEqual(trimSpan(text, span))
        }
      }),
    )
  })

  test('a caret at a bound or outside splits nothing; within a character, before it', () => {
    const span = { startCodePoint: 0, endCodePoint: 4 }
    expect(splitSpan('שָׁל😀', span, 0)).toBeNull()
    expect(splitSpan('שָׁל😀', span, 9)).toBeNull()
    expect(splitSpan('שָׁל😀', span, 2)).toBeNull()
    expect(splitSpan('שָׁל😀', { startCodePoint: 0, endCodePoint: 5 }, 3)?.[0]).toEqual({
      startCodePoint: 0,
      endCodePoint: 3,
    })
    expect(trimSpan(' \n ', { startCodePoint: 0, endCodePoint: 3 })).toBeNull()
  })
})

describe('moving a bound', () => {
  test('leaves whole characters, at least one, and the other bound', () => {
    fc.assert(
      fc.property(textAndSpans, fc.integer({ min: -5, max: 80 }), ({ text, spans }, to) => {
        for (const span of spans) {
          for (const bound of ['start', 'end'] as const) {
            const moved = moveBound(text, span, bound, to)
            expect(moved.endCodePoint).toBeGreaterThan(moved.startCodePoint)
            expect(isWhole(text, moved)).toBe(true)
            expect(bound === 'start' ? moved.endCodePoint : moved.startCodePoint).toBe(
              bound === 'start' ? span.endCodePoint : span.startCodePoint,
            )
            expect(
              moveBound(text, moved, bound, bound === 'start' ? moved.startCodePoint : moved.endCodePoint),
            ).toEqual(moved)
          }
        }
      }),
    )
  })

  test('a character on and back is where it was; steps never stop before the edge', () => {
    fc.assert(
      fc.property(textAndSpans, ({ text, spans }) => {
        for (const span of spans) {
          const on = stepBound(text, span, 'end', 'character', 1)
          if (on.endCodePoint !== span.endCodePoint) expect(stepBound(text, on, 'end', 'character', -1)).toEqual(span)
          else expect(span.endCodePoint).toBe(countCodePoints(text))
          const back = stepBound(text, span, 'start', 'character', -1)
          if (back.startCodePoint !== span.startCodePoint)
            expect(stepBound(text, back, 'start', 'character', 1)).toEqual(span)
          else expect(span.startCodePoint).toBe(0)
        }
      }),
    )
  })

  test('by words, in Hebrew as in English', () => {
    const text = 'אנחנו לא פותחים, את הקבצים'
    const step = (start: number, end: number, bound: 'start' | 'end', by: 1 | -1) =>
      said(text, stepBound(text, { startCodePoint: start, endCodePoint: end }, bound, 'word', by))
    expect(step(6, 8, 'end', 1)).toBe('לא פותחים')
    expect(step(6, 8, 'start', -1)).toBe('אנחנו לא')
    expect(step(0, 8, 'start', 1)).toBe('לא')
    expect(step(6, 15, 'end', -1)).toBe('לא')
    expect(step(17, 26, 'end', 1)).toBe('את הקבצים')
  })
})

describe('editing the text', () => {
  const pair = fc.oneof(
    fc.tuple(lasting, lasting),
    // A text and the same with a stretch replaced, as corrections are.
    fc.tuple(lasting, places, lasting).map(([text, [a, b], put]) => {
      const points = Array.from(text)
      const after = [...points.slice(0, Math.min(a, b)), put.slice(0, 12), ...points.slice(Math.max(a, b))].join('')
      return [text, normaliseText(after).text] as const
    }),
  )

  test('the changes found make the new text of the old', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const edits = diffTexts(before, after)
        expect(applyEdits(before, edits)).toBe(after)
        for (const [i, edit] of edits.entries())
          expect(edit.startCodePoint).toBeGreaterThan(edits[i - 1]?.endCodePoint ?? -1)
        expect(diffTexts(before, before)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('kept and moved codings have the same words; every range is whole characters of the new text', () => {
    fc.assert(
      fc.property(pair, fc.array(places, { minLength: 1, maxLength: 5 }), ([before, after], all) => {
        const spans = all.flatMap((one) => spanOf(before, one) ?? [])
        const length = countCodePoints(after)
        mapThroughEdit(before, after, spans).forEach(({ kind, range }, i) => {
          const span = spans[i]
          if (!span || !range) return
          expect(range.startCodePoint).toBeGreaterThanOrEqual(0)
          expect(range.endCodePoint).toBeLessThanOrEqual(length)
          expect(range.endCodePoint).toBeGreaterThan(range.startCodePoint)
          expect(isWhole(after, range)).toBe(true)
          if (kind !== 'doubtful') expect(said(after, range)).toBe(said(before, span))
          if (kind === 'kept') expect(range).toEqual(span)
        })
        expect(mapThroughEdit(before, before, spans).map(({ kind }) => kind)).toEqual(spans.map(() => 'kept'))
      }),
      { numRuns: 300 },
    )
  })

  const map = (before: string, after: string, quote: string) => {
    const at = before.indexOf(quote)
    const startCodePoint = indexCodePoints(before).toCodePoint(at)
    const span = { startCodePoint, endCodePoint: startCodePoint + countCodePoints(quote) }
    const [mapped] = mapThroughEdit(before, after, [span])
    return [mapped?.kind, mapped?.range && said(after, mapped.range)]
  }

  test('what is before it moves it, what is after it does not', () => {
    expect(map('😀 אב גד הו', '😀😀 חדש אב גד הו', 'גד')).toEqual(['moved', 'גד'])
    expect(map('אב גד הו', 'אב גד הו ועוד', 'גד')).toEqual(['kept', 'גד'])
    expect(map('one two three', 'one more two three', 'two')).toEqual(['moved', 'two'])
    expect(map('one two', 'one two three', 'two')).toEqual(['kept', 'two'])
  })

  test('what changes within it makes it doubtful', () => {
    expect(map('one two three four', 'one two tree four', 'two three')).toEqual(['doubtful', 'two tree'])
    expect(map('one two three', 'one three', 'two')).toEqual(['doubtful', null])
    expect(map('one two three', 'one too three', 'two')).toEqual(['doubtful', 'too'])
  })

  test('a mark put onto its last letter is a change of its words', () => {
    expect(map('של כן', 'שלּ כן', 'של')).toEqual(['doubtful', 'שלּ'])
  })

  test('a passage that was put elsewhere is found there, once only', () => {
    const passage = 'we never opened the files before'
    const before = `${passage}. And then the year began and much was new.`
    const after = `And then the year began and much was new. ${passage}.`
    expect(map(before, after, passage)).toEqual(['doubtful', passage])
  })

  test('two thousand codings of a long interview through two hundred corrections take no time', () => {
    const words = Array.from({ length: 100_000 }, (_, i) => `w${(i * 7919) % 4001}`)
    const after = words.map((word, i) => (i % 500 === 3 ? `${word}x` : word)).join(' ')
    const before = words.join(' ')
    const spans = Array.from({ length: 2000 }, (_, i) => ({ startCodePoint: i * 250, endCodePoint: i * 250 + 60 }))
    const kinds = mapThroughEdit(before, after, spans).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'doubtful').length).toBeLessThan(250)
  }, 10_000)
})

describe('uncoded text', () => {
  test('is within, is not coded, and with what is coded is all that has words', () => {
    fc.assert(
      fc.property(textAndSpans, fc.array(places, { maxLength: 4 }), ({ text, spans: within }, coded) => {
        const codings = coded.flatMap((one) => spanOf(text, one) ?? [])
        const ranges = uncodedRanges(text, within, codings)
        const [allowed, taken] = [new Set(pointsOf(within)), new Set(pointsOf(codings))]
        const walked = new Set(pointsOf(ranges))
        for (const point of walked) expect(allowed.has(point) && !taken.has(point)).toBe(true)
        for (const range of ranges) expect(said(text, range)).toBe(said(text, range).trim())
        Array.from(text).forEach((point, i) => {
          if (allowed.has(i) && !taken.has(i) && /[\p{L}\p{N}]/u.test(point)) expect(walked.has(i)).toBe(true)
        })
        const { coded: done, all, share } = codedShare(within, codings)
        expect(done).toBe(pointsOf(within).filter((point) => taken.has(point)).length)
        expect(share === null ? all : share).toBeLessThanOrEqual(1)
      }),
    )
  })
})
