import { expect, test } from 'vitest'
import type { CodeVersion } from '#core/contract/codebook.ts'
import type { CodingId } from '#core/contract/ids.ts'
import { earlierCodings } from './earlier-codings.ts'

const version = (
  field: CodeVersion['changes'][number]['field'] | null,
  coding: string,
  state: CodeVersion['state'],
) => ({
  ...{ id: 1, kind: 'coding.updateCode', coder: 'Noa', at: '2018-06-20T09:00:00Z', state },
  changes: field ? [{ field, before: 'a', after: 'b' }] : [],
  codings: [coding as CodingId],
})

test('codings before the last change of meaning, whatever changed in name or colour since', () => {
  const versions = [
    version('color', 'd', 'current'),
    version('definition', 'x', 'undone'),
    version('exclude', 'c', 'earlier'),
    version('name', 'b', 'earlier'),
    version(null, 'a', 'earlier'),
  ]
  expect(earlierCodings(versions)).toEqual(['b', 'a'])
})

test('none where the meaning never changed', () => {
  expect(earlierCodings([version('name', 'b', 'current'), version(null, 'a', 'earlier')])).toEqual([])
})
