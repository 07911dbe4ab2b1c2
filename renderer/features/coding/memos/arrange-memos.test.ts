import { expect, test } from 'vitest'
import type { CoderId, MemoId } from '#core/contract/ids.ts'
import type { MemoPlace, MemoRow } from '#core/contract/memos.ts'
import { arrangeMemos, nextMemo } from './arrange-memos.ts'

const memo = (id: string, kind: 'study' | 'case', coder: string | null): MemoRow => ({
  id: id as MemoId,
  title: id,
  line: '',
  on: (kind === 'study' ? { kind } : { kind, id: 'p', pseudonym: 'P01' }) as MemoPlace,
  coder: coder === null ? null : { id: coder as CoderId, name: coder },
  createdAt: null,
  updatedAt: null,
  links: 0,
})
const memos = [memo('a', 'case', 'Noa'), memo('b', 'study', null), memo('c', 'study', 'Dan'), memo('d', 'case', 'Noa')]
const shown = (choice: Partial<Parameters<typeof arrangeMemos>[1]>) =>
  arrangeMemos(memos, { kind: null, coder: null, order: 'newest', ...choice }).map((line) =>
    line.is === 'heading' ? `# ${line.key} ${line.count}` : line.memo.id,
  )

test('all stand as they come; a kind or a coder leaves the others out', () => {
  expect(shown({})).toEqual(['a', 'b', 'c', 'd'])
  expect(shown({ kind: 'study' })).toEqual(['b', 'c'])
  expect(shown({ coder: 'Noa' })).toEqual(['a', 'd'])
  expect(shown({ coder: '' })).toEqual(['b'])
  expect(shown({ kind: 'study', coder: 'Noa' })).toEqual([])
})

test('groups have headings with their counts, and keep the order within', () => {
  expect(shown({ order: 'place' })).toEqual(['# study 2', 'b', 'c', '# case 2', 'a', 'd'])
  expect(shown({ order: 'coder' })).toEqual(['# Dan 1', 'c', '# Noa 2', 'a', 'd', '#  1', 'b'])
})

test('walking passes over headings and stays at the ends', () => {
  const lines = arrangeMemos(memos, { kind: null, coder: null, order: 'place' })
  expect(nextMemo(lines, 'c', 1)?.id).toBe('a')
  expect(nextMemo(lines, 'a', -1)?.id).toBe('c')
  expect(nextMemo(lines, 'd', 1)?.id).toBe('d')
  expect(nextMemo(lines, null, 1)?.id).toBe('b')
  expect(nextMemo([], null, 1)).toBeNull()
})
