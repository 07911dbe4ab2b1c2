import { describe, expect, test } from 'vitest'
import { type CodeEdit, codeVersions } from './code-versions.ts'

const minutes = (n: number) => new Date(Date.UTC(2018, 5, 20, 9, n)).toISOString()

function edit(
  commandId: number,
  at: number,
  before: string | null,
  after: string | null,
  more: Partial<CodeEdit> = {},
) {
  const image = (text: string | null) => (text === null ? null : { name: 'Data use', definition: text })
  return {
    ...{ commandId, kind: 'coding.updateCode', coder: 'Noa', at: minutes(at), isUndone: false },
    ...{ before: image(before), after: image(after) },
    ...more,
  }
}

const made = edit(1, 0, null, null, { kind: 'coding.addCode' })

describe('versions', () => {
  test('newest first, each with the codings made while it stood', () => {
    const edits = [made, edit(5, 30, '', 'old'), edit(9, 60, 'old', 'new')]
    const codings = [3, 6, 7, 12].map((commandId) => ({ id: `c${commandId}`, commandId }))
    const versions = codeVersions(edits, codings)
    expect(versions.map(({ id, state, codings: ids }) => [id, state, ids])).toEqual([
      [9, 'current', ['c12']],
      [5, 'earlier', ['c6', 'c7']],
      [1, 'earlier', ['c3']],
    ])
    expect(versions[0]?.changes).toEqual([{ field: 'definition', before: 'old', after: 'new' }])
    expect(versions[2]?.changes).toEqual([])
  })

  test('what is typed in one sitting is one version, from its beginning to its end', () => {
    const versions = codeVersions([made, edit(5, 30, '', 'a'), edit(6, 31, 'a', 'ab'), edit(7, 32, 'ab', 'abc')], [])
    expect(versions.map(({ id }) => id)).toEqual([5, 1])
    expect(versions[0]?.changes).toEqual([{ field: 'definition', before: '', after: 'abc' }])
  })

  test('a coding between two edits keeps them apart, and so do two people', () => {
    const edits = [made, edit(5, 30, '', 'a'), edit(7, 31, 'a', 'b'), edit(8, 32, 'b', 'c', { coder: 'Amal' })]
    expect(codeVersions(edits, [{ id: 'x', commandId: 6 }]).map(({ id, codings }) => [id, codings.length])).toEqual([
      [8, 0],
      [7, 0],
      [5, 1],
      [1, 0],
    ])
  })

  test('a code defined right after it was made has one version', () => {
    expect(codeVersions([made, edit(2, 1, '', 'defined')], [])).toMatchObject([{ id: 1, state: 'current' }])
  })

  test('an undone change is told as undone and takes no coding', () => {
    const edits = [made, edit(5, 30, '', 'wrong', { isUndone: true }), edit(8, 60, '', 'right')]
    const versions = codeVersions(edits, [{ id: 'x', commandId: 6 }])
    expect(versions.map(({ id, state, codings }) => [id, state, codings])).toEqual([
      [8, 'current', []],
      [5, 'undone', []],
      [1, 'earlier', ['x']],
    ])
  })

  test('what came to nothing is no version', () => {
    expect(codeVersions([made, edit(5, 30, 'a', 'b'), edit(6, 31, 'b', 'a')], []).map(({ id }) => id)).toEqual([1])
  })

  test('a coding older than all that is known belongs to the first version', () => {
    expect(codeVersions([edit(5, 30, 'a', 'b')], [{ id: 'x', commandId: 2 }])[0]?.codings).toEqual(['x'])
  })
})
