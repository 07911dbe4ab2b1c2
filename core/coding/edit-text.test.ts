import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCodePoints, indexCodePoints, sliceCodePoints } from '../text/code-points.ts'
import { mixedText } from '../text/mixed-text.fixture.ts'
import { type CodePointRange, snapToGraphemes } from '../text/snap-to-graphemes.ts'
import { type EditableCoding, lastingText, mapTurns, planTextEdit } from './edit-text.ts'

const said = (text: string, range: CodePointRange) => sliceCodePoints(text, range.startCodePoint, range.endCodePoint)

/** A coding of the words, where they stand first. */
function coding(text: string, words: string, id = words, codeId = 'code'): EditableCoding {
  const startCodePoint = indexCodePoints(text).toCodePoint(text.indexOf(words))
  return { id, codeId, coderId: 'noa', startCodePoint, endCodePoint: startCodePoint + countCodePoints(words) }
}

function fatesOf(before: string, after: string, codings: readonly EditableCoding[]) {
  return planTextEdit(before, after, codings, 'he').map(({ kind, range }) => [kind, range && said(after, range)])
}

describe('what becomes of codings', () => {
  const before = 'שלום 😀 לכולם. פתחנו את הקבצים.\nThe end of it.'

  test('some stay, some move, some are doubtful, and of one whose words are gone the nearest sentence is offered', () => {
    const after = 'שלום 😀 לכולם. וגם פתחנו את כל הקבצים.\nNow this.'
    const codings = ['שלום', 'פתחנו', 'את הקבצים', 'The end of it.'].map((words) => coding(before, words))
    expect(fatesOf(before, after, codings)).toEqual([
      ['kept', 'שלום'],
      ['moved', 'פתחנו'],
      ['doubtful', 'את כל הקבצים'],
      ['doubtful', 'Now this.'],
    ])
    expect(fatesOf(before, 'שלום 😀 לכולם. פתחנו את הקבצים.', [coding(before, 'The end of it')])).toEqual([
      ['gone', 'פתחנו את הקבצים.'],
    ])
  })

  test('two of one code and coder never end on the same words; of other codes they may', () => {
    const one = coding(before, 'שלום', 'one')
    const two = coding(before, 'לכולם', 'two')
    const after = before.replace('שלום 😀 לכולם', 'ברכות')
    const fates = planTextEdit(before, after, [one, two], 'he')
    expect(fates.map(({ kind }) => kind)).toEqual(['doubtful', 'gone'])
    const ranges = fates.flatMap(({ range }) => (range ? [`${range.startCodePoint}:${range.endCodePoint}`] : []))
    expect(new Set(ranges).size).toBe(ranges.length)
    const other = { ...two, codeId: 'other' }
    expect(fatesOf(before, after, [one, other])).toEqual([
      ['doubtful', 'ברכות'],
      ['doubtful', 'ברכות'],
    ])
  })

  test('in a text without words nothing can be kept', () => {
    expect(fatesOf('one', ' \n ', [coding('one', 'one')])).toEqual([['gone', null]])
  })

  const edit = fc.tuple(mixedText, mixedText, mixedText, mixedText)
  test('every coding has one fate, its range is whole characters of the new text, and no two are the same', () => {
    fc.assert(
      fc.property(edit, fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(1))), ([a, b, c, d], places) => {
        const [old, now] = [lastingText(`${a}. ${b}\n${c}`), lastingText(`${a}. ${d}\n${c}`)]
        const length = countCodePoints(old)
        const codings = places.flatMap(([p, q, code], i) => {
          const span = snapToGraphemes(old, {
            startCodePoint: Math.min(p, q, length),
            endCodePoint: Math.min(Math.max(p, q), length),
          })
          if (span.endCodePoint <= span.startCodePoint) return []
          return [{ id: String(i), codeId: String(code), coderId: 'noa', ...span }]
        })
        const single = [
          ...new Map(codings.map((one) => [`${one.codeId}:${one.startCodePoint}:${one.endCodePoint}`, one])).values(),
        ]
        const fates = planTextEdit(old, now, single, 'en')
        expect(fates.map((fate) => fate.coding)).toEqual(single)
        const places_ = fates.flatMap(({ coding: one, range }) =>
          range ? [`${one.codeId}:${range.startCodePoint}:${range.endCodePoint}`] : [],
        )
        expect(new Set(places_).size).toBe(places_.length)
        for (const { kind, coding: one, range } of fates) {
          if (kind === 'kept' || kind === 'moved') expect(said(now, range)).toBe(said(old, one))
          if (range === null) continue
          expect(range.startCodePoint).toBeGreaterThanOrEqual(0)
          expect(range.endCodePoint).toBeGreaterThan(range.startCodePoint)
          expect(range.endCodePoint).toBeLessThanOrEqual(countCodePoints(now))
        }
        expect(planTextEdit(old, old, single, 'en').every(({ kind }) => kind === 'kept')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('turns', () => {
  const before = 'ש: מה שלומך?\nת: טוב 😀\nש: ועוד?'
  const turns = ['מה שלומך?', 'טוב 😀', 'ועוד?'].map((words) => coding(before, words))
  const map = (after: string) => mapTurns(before, after, turns).map((turn) => [turn.id, said(after, turn)])

  test('words put in and added at the end of a line are said by the same speaker', () => {
    expect(map('ש: אז מה שלומך היום?\nת: טוב 😀 מאוד.\nש: ועוד?')).toEqual([
      ['מה שלומך?', 'מה שלומך היום?'],
      ['טוב 😀', 'טוב 😀 מאוד.'],
      ['ועוד?', 'ועוד?'],
    ])
  })

  test('a turn that was taken out is left out, the others follow', () => {
    expect(map('ש: מה שלומך?\nש: ועוד?').map(([id]) => id)).toEqual(['מה שלומך?', 'ועוד?'])
  })

  test('are in order and apart after any edit', () => {
    fc.assert(
      fc.property(
        fc.array(mixedText, { minLength: 1, maxLength: 5 }),
        fc.array(mixedText, { maxLength: 5 }),
        (a, b) => {
          const old = lastingText(a.join('\n'))
          const now = lastingText([...a.slice(0, 2), ...b].join('\n'))
          let at = 0
          const lines = old.split('\n').flatMap((line) => {
            const start = at
            at += countCodePoints(line) + 1
            return line === '' ? [] : [{ startCodePoint: start, endCodePoint: start + countCodePoints(line) }]
          })
          let last = 0
          for (const turn of mapTurns(old, now, lines)) {
            expect(turn.startCodePoint).toBeGreaterThanOrEqual(last)
            expect(turn.endCodePoint).toBeGreaterThan(turn.startCodePoint)
            last = turn.endCodePoint
          }
          expect(last).toBeLessThanOrEqual(countCodePoints(now))
          expect(mapTurns(old, old, lines)).toEqual(lines)
        },
      ),
      { numRuns: 300 },
    )
  })
})
