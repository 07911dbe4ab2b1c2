import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { indexCodePoints } from '#core/text/code-points.ts'
import type { PaintedTurn } from './text-view-types.ts'
import { findTurnStarts } from './turn-starts.ts'

const text = 'Notes\n👩 A: one\nmore\nB: two\n\nEnd'

function turn(words: string, speaker: string): PaintedTurn {
  const startCodePoint = Array.from(text.slice(0, text.indexOf(words))).length
  const endCodePoint = startCodePoint + Array.from(words).length
  return { speaker, role: 'principal', startCodePoint, endCodePoint, timeStampSeconds: null }
}

const turns = [turn('one\nmore', 'A'), turn('two', 'B')]
const { doc } = EditorState.create({ doc: text })
const starts = findTurnStarts(doc, indexCodePoints(text), turns)
const lines = Array.from({ length: doc.lines }, (_, i) => doc.line(i + 1).from)

describe('findTurnStarts', () => {
  it('tells the turn that starts in a line', () => {
    expect(lines.map((from) => starts.at(from)?.speaker ?? null)).toEqual([null, 'A', null, 'B', null, null])
  })

  it('tells the turn that a line belongs to, and none before, between and after', () => {
    expect(lines.map((from) => starts.over(from)?.speaker ?? null)).toEqual([null, 'A', 'A', 'B', null, null])
  })

  it('takes the later of two turns in one line', () => {
    const both = findTurnStarts(doc, indexCodePoints(text), [turn('one', 'A'), turn('e\nmore', 'C')])
    expect(both.at(lines[1] ?? 0)?.speaker).toBe('C')
  })
})
