import { describe, expect, test } from 'vitest'
import { pathBelow } from './path-below.ts'

describe('the file that an app:// address names', () => {
  const folder = '/srv/app'

  test('is below the folder', () => {
    expect(pathBelow(folder, '/')).toBe('/srv/app/index.html')
    expect(pathBelow(folder, '/assets/a%20b.js')).toBe('/srv/app/assets/a b.js')
  })

  test.each([
    '/../secret',
    '/%2e%2e/secret',
    '/assets/../../secret',
    '/..%2fsecret',
    '/../app-of-another/index.html',
    '/a%00b',
    '/%zz',
  ])('is none for %s', (path) => {
    expect(pathBelow(folder, path)).toBeNull()
  })
})
