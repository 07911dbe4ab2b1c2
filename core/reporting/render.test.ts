import { describe, expect, it } from 'vitest'
import { fixtureSource } from './fixture.test-helper.ts'
import { chooseFormats, renderReport } from './render.ts'

const options = { formats: ['html'], language: 'he', generatedAt: '2026-11-23', fonts: [] } as const

describe('renderReport', () => {
  it('names files after the study and the language, and tells what was masked', async () => {
    const { files, notices } = await renderReport(fixtureSource(), options)
    expect(files.map(({ name }) => name)).toEqual(['report-fixture-he.html'])
    expect(notices.join()).toContain('[…]')
  })

  it('keeps a study’s id from leaving the folder', async () => {
    const source = fixtureSource()
    const study = { ...source.study, study: { ...source.study.study, id: '../../etc/x y' } }
    const { files } = await renderReport({ ...source, study }, options)
    expect(files[0]?.name).toBe('report-etc-x-y-he.html')
  })

  it('tells how far it is and stops when told to', async () => {
    const stages: (string | null)[] = []
    await renderReport(fixtureSource(), options, { onProgress: ({ detail }) => stages.push(detail) })
    expect(stages).toEqual(['html', null])
    await expect(renderReport(fixtureSource(), options, { signal: AbortSignal.abort() })).rejects.toThrow()
  })
})

describe('chooseFormats', () => {
  it('refuses in a sentence what cannot be written yet', () => {
    expect(chooseFormats(['html', ' DOCX', 'html'])).toEqual({ kind: 'formats', formats: ['html', 'docx'] })
    expect(chooseFormats(['html', 'pdf'])).toEqual({
      kind: 'refused',
      message: 'A report cannot be written as pdf; choose html or docx.',
    })
    expect(chooseFormats(['']).kind).toBe('refused')
  })
})
