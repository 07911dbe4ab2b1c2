import { expect, test } from 'vitest'
import { subjectOfAddress } from './memo-subject.ts'

test.each([
  ['/', {}, { kind: 'study' }],
  ['/data', {}, { kind: 'study' }],
  ['/data', { case: 'p' }, { kind: 'case', id: 'p' }],
  ['/compare', { view: 'measure', measure: 'scale:x' }, { kind: 'measure', id: 'scale:x' }],
  ['/compare', { view: 'sessions' }, { kind: 'study' }],
  ['/coding', { view: 'codebook', code: 'c' }, { kind: 'code', id: 'c' }],
  ['/coding', { document: 'd', at: 3 }, { kind: 'document', id: 'd' }],
  ['/coding', { view: 'memos', memo: 'm' }, { kind: 'study' }],
])('a memo at %s %o is on %o', (pathname, search, target) => {
  expect(subjectOfAddress({ pathname, search })).toEqual(target)
})
