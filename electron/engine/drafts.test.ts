import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '#db/project.fixture.ts'
import { keepDraft, listDrafts } from './drafts.ts'

test('drafts are kept by name, the newest of each, and dropped one by one', () => {
  const folder = tempFolder()
  expect(listDrafts(folder)).toEqual([])
  keepDraft(folder, { name: 'memo.1.text', text: 'a' })
  keepDraft(folder, { name: 'memo.1.text', text: 'שלום 😀' })
  keepDraft(folder, { name: '../../memo', text: '' })
  expect(new Set(listDrafts(folder))).toEqual(
    new Set([
      { name: 'memo.1.text', text: 'שלום 😀' },
      { name: '../../memo', text: '' },
    ]),
  )
  keepDraft(folder, { name: 'memo.1.text', text: null })
  keepDraft(folder, { name: 'never there', text: null })
  expect(listDrafts(folder)).toEqual([{ name: '../../memo', text: '' }])
})

test('a file that is damaged holds no other draft up', () => {
  const folder = tempFolder()
  keepDraft(folder, { name: 'a', text: 'b' })
  for (const [file, text] of [
    ['x.json', '{"name":"half'],
    ['y.json', '{"name":1}'],
  ] as const) {
    writeFileSync(join(folder, 'drafts', file), text)
  }
  expect(readdirSync(join(folder, 'drafts'))).toHaveLength(3)
  expect(listDrafts(folder)).toEqual([{ name: 'a', text: 'b' }])
})
