import { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexCodePoints } from '#core/text/code-points.ts'
import { type CodingMarks, codingMarks, codingsBetween, paintedFirst, repaint } from './coding-marks.ts'
import { textIndex } from './text-index.ts'
import type { PaintedCoding } from './text-view-types.ts'

const text = 'שָׁלוֹם לכולם 😀 and good morning\n'.repeat(40)
const index = indexCodePoints(text)

/** What `repaint` needs of an editor: its state, and a dispatch that counts. */
function editorOf(codings: readonly PaintedCoding[]) {
  const editor = {
    updates: 0,
    state: EditorState.create({ doc: text, extensions: [textIndex.of(index), paintedFirst(codings, null)] }),
    dispatch(spec: Parameters<EditorState['update']>[0]) {
      editor.updates += 1
      editor.state = editor.state.update(spec).state
    },
  }
  return { editor, view: editor as unknown as EditorView, value: () => editor.state.field(codingMarks) }
}

/** All that is painted: where, what, in which colour. */
function painted(value: CodingMarks): readonly string[] {
  const found: string[] = []
  value.marks.between(0, text.length, (from, to, { spec }) => {
    found.push(`${from}–${to} ${spec.codingId} ${spec.attributes.style}`)
  })
  return found.sort()
}

function hot(value: CodingMarks): readonly string[] {
  const found: string[] = []
  value.hotMark.between(0, text.length, (from, to) => void found.push(`${value.hot} ${from}–${to}`))
  return found
}

/** Each coding has a lane, and no two that overlap the same one. */
function lanesAreSound({ codings, lanes }: CodingMarks): boolean {
  const all = [...codings.values()]
  const overlap = (a: PaintedCoding, b: PaintedCoding) =>
    a.startCodePoint < b.endCodePoint && b.startCodePoint < a.endCodePoint
  const areApart = all.every((a) => all.every((b) => a === b || lanes.get(a.id) !== lanes.get(b.id) || !overlap(a, b)))
  return areApart && lanes.size === all.length && all.every(({ id }) => lanes.has(id))
}

const coding: fc.Arbitrary<PaintedCoding> = fc
  .record({
    id: fc.integer({ min: 0, max: 30 }).map((id) => `c${id}`),
    startCodePoint: fc.integer({ min: 0, max: index.length - 1 }),
    length: fc.integer({ min: 1, max: 300 }),
    color: fc.constantFrom('red', 'blue'),
    label: fc.constantFrom('one', 'two'),
  })
  .map(({ length, ...rest }) => ({
    ...rest,
    endCodePoint: Math.min(index.length, rest.startCodePoint + length),
    coder: { name: 'Noa', initials: 'N', color: 'blue' },
    detail: '',
    memo: '',
  }))
const list = fc.uniqueArray(coding, { selector: ({ id }) => id, maxLength: 28 })

test('codings painted step by step look as if they were painted anew', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(list, fc.option(coding)), { minLength: 1, maxLength: 8 }), (steps) => {
      const { view, value } = editorOf([])
      for (const [codings, chosen] of steps) {
        repaint(view, codings, chosen?.id ?? null)
        const anew = editorOf(codings)
        repaint(anew.view, codings, chosen?.id ?? null)
        expect(painted(value())).toEqual(painted(anew.value()))
        expect(hot(value())).toEqual(hot(anew.value()))
        expect(lanesAreSound(value())).toBe(true)
        const ids = (marks: CodingMarks) =>
          codingsBetween(marks, 40, 900)
            .map(({ id }) => id)
            .sort()
        expect(ids(value())).toEqual(ids(anew.value()))
      }
    }),
  )
})

test('the editor is left alone when nothing looks different', () => {
  const one = {
    id: 'a',
    startCodePoint: 0,
    endCodePoint: 5,
    color: 'red',
    label: 'a',
    coder: { name: 'Noa', initials: 'N', color: 'blue' },
    detail: '',
    memo: '',
  }
  const { editor, view } = editorOf([one])
  repaint(view, [{ ...one }], null)
  expect(editor.updates).toBe(0)
  repaint(view, [{ ...one, color: 'blue' }], 'a')
  expect(editor.updates).toBe(1)
})
