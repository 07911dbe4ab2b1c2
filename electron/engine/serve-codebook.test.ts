import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startEngine } from './start-engine.test-helper.ts'

/** The real engine with an empty study open; dialogs answer with whatever `chosen` holds. */
async function startEmpty() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-codebook-'))
  const chosen = { path: join(folder, 'study.throughline') }
  const { client } = startEngine(folder, () => [chosen.path])
  const file = await client.study.pickFile({ for: 'create', title: '' })
  await client.study.create({ file: file?.handle as never, title: 'Empty', language: 'he', template: 'empty' })
  const write = (name: string, text: string) => {
    chosen.path = join(folder, name)
    writeFileSync(chosen.path, text)
  }
  return { client, folder, chosen, write }
}

const shown = ({ id: _, codingsByWave: __, parentId: ___, ...code }: Record<string, unknown>) => code

describe('a codebook', () => {
  test('of the template comes in a language, as one entry, and once', async () => {
    const { client } = await startEmpty()
    expect(await client.coding.takeTemplate({ language: 'ar' })).toEqual({ added: 13 })
    expect(await client.coding.listCodebook()).toHaveLength(13)
    expect(await client.coding.takeTemplate({ language: 'he' })).toEqual({ added: 0 })
    expect(await client.history.undo()).toEqual({ kind: 'coding.takeTemplate', detail: null })
    expect(await client.coding.listCodebook()).toEqual([])
  })

  test.each(['csv', 'xlsx', 'qdc'] as const)(
    'goes out as %s and comes into an empty study as it was',
    async (format) => {
      const { client, folder, chosen } = await startEmpty()
      await client.coding.takeTemplate({ language: 'he' })
      const [first, second] = await client.coding.listCodebook()
      if (!first || !second) throw new Error('the template has codes')
      await client.coding.updateCode({ id: first.id, name: '=1+1', definition: 'אחת\n\nUse when:\n😀', include: '@x' })
      await client.coding.moveCode({ id: second.id, parentId: null, beforeId: first.id })
      const before = (await client.coding.listCodebook()).map(shown)
      // The ending is ours to add.
      chosen.path = join(folder, 'codes')
      expect(await client.coding.exportCodes({ format, title: '' })).toEqual({ name: `codes.${format}`, codes: 13 })
      for (let step = 0; step < 3; step += 1) await client.history.undo()
      expect(await client.coding.listCodebook()).toEqual([])

      chosen.path = join(folder, `codes.${format}`)
      const picked = await client.coding.pickCodebook({ title: '' })
      const plan = await client.coding.planImport({ file: picked?.handle as never })
      expect(plan).toMatchObject({ changed: [], same: 0, untouched: [], problems: [] })
      expect(plan.added).toHaveLength(13)
      expect(await client.coding.listCodebook()).toEqual([])
      await client.coding.importCodes({ file: picked?.handle as never, sha256: plan.sha256 })
      expect((await client.coding.listCodebook()).map(shown)).toEqual(before)
      expect(await client.history.undo()).toEqual({ kind: 'coding.importCodes', detail: `codes.${format}` })
      expect(await client.coding.listCodebook()).toEqual([])
    },
  )

  test('is not imported where the file is faulty, or is another than the one shown', async () => {
    const { client, write, chosen } = await startEmpty()
    write('codes.csv', 'id,name,parent\na,A,\nb,B,nowhere\n')
    const handle = (await client.coding.pickCodebook({ title: '' }))?.handle as never
    const plan = await client.coding.planImport({ file: handle })
    expect(plan.problems).toMatchObject([{ file: 'codes.csv', row: 3, column: 'parent' }])
    const take = (sha256: string) => client.coding.importCodes({ file: handle, sha256 })
    await expect(take(plan.sha256)).rejects.toMatchObject({ data: { reason: 'import-problems' } })
    writeFileSync(chosen.path, 'id,name\na,A\n')
    await expect(take(plan.sha256)).rejects.toMatchObject({ data: { reason: 'conflict' } })
    expect(await client.coding.listCodebook()).toEqual([])
  })

  test('tells a key’s former code, and refuses a circle', async () => {
    const { client } = await startEmpty()
    const a = await client.coding.addCode({ name: 'A', parentId: null })
    const b = await client.coding.addCode({ name: 'B', parentId: a.id })
    await client.coding.updateCode({ id: a.id, shortcut: '1' })
    expect(await client.coding.updateCode({ id: b.id, shortcut: '1' })).toEqual({ keyTakenFrom: 'A' })
    await expect(client.coding.moveCode({ id: a.id, parentId: b.id, beforeId: null })).rejects.toMatchObject({
      data: { reason: 'invalid' },
    })
  })

  test('that cannot be written leaves nothing behind', async () => {
    const { client, folder, chosen } = await startEmpty()
    chosen.path = join(folder, 'none', 'codes.csv')
    await expect(client.coding.exportCodes({ format: 'csv', title: '' })).rejects.toMatchObject({
      data: { reason: 'file-missing' },
    })
    expect(() => readFileSync(chosen.path)).toThrow()
  })
})
