import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sample, sampleCopy, tempFolder, throughline } from './throughline.ts'

test('the codebook as .qdc, in place of the study’s own, gives the same codes and indicators', async () => {
  const folder = tempFolder()
  const project = join(folder, 'a.throughline')
  await throughline('load', project, sample)
  const out = join(folder, 'codebook.qdc')
  expect(await throughline('export', project, '--out', out)).toEqual({ status: 0, stdout: `${out}\n`, stderr: '' })

  const study = sampleCopy()
  writeFileSync(join(study, 'codebook.qdc'), readFileSync(out))
  const yaml = readFileSync(join(study, 'study.yaml'), 'utf8')
  expect(yaml).toMatch(/^codebook: .*\.csv/m)
  writeFileSync(join(study, 'study.yaml'), yaml.replace(/^codebook: .*$/m, 'codebook: codebook.qdc'))
  const again = join(folder, 'b.throughline')
  const loaded = await throughline('load', again, study)
  expect(loaded.status, loaded.stderr).toBe(0)
  const second = join(folder, 'again.qdc')
  await throughline('export', again, '--out', second)
  const withoutGuids = (path: string) => readFileSync(path, 'utf8').replace(/guid="[^"]*"/g, '')
  expect(withoutGuids(second)).toBe(withoutGuids(out))
})

test('a place that is not there is said in one sentence, and nothing is made', async () => {
  const folder = tempFolder()
  const project = join(folder, 'a.throughline')
  await throughline('load', project, sample)
  const { status, stderr } = await throughline('export', project, '--out', join(folder, 'none', 'x.qdc'))
  expect(status).toBe(1)
  expect(stderr).toMatch(/its folder is not there/)
  expect(readdirSync(folder)).toEqual(['a.throughline'])
})
