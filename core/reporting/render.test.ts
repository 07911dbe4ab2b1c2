import { describe, expect, it } from 'vitest'
import { fixtureSource } from './fixture.test-helper.ts'
import { renderReport } from './render.ts'

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

  it('keeps a long id from being more than a file may be called', async () => {
    const source = fixtureSource()
    const study = { ...source.study, study: { ...source.study.study, id: 'ש'.repeat(300) } }
    const { files } = await renderReport({ ...source, study }, options)
    expect(Buffer.byteLength(files[0]?.name ?? '')).toBeLessThan(200)
  })

  it('gives a PDF as the page that is still to be printed, with a foot and places for the numbers of pages', async () => {
    const { files } = await renderReport(fixtureSource(), { ...options, formats: ['html', 'pdf'] })
    const [html, pdf] = files.map(({ bytes }) => new TextDecoder().decode(bytes))
    expect(files.map(({ name, isToBePrinted }) => [name, isToBePrinted])).toEqual([
      ['report-fixture-he.html', false],
      ['report-fixture-he.pdf', true],
    ])
    expect(pdf).toContain('@bottom-right{content:"Coaching ')
    expect(pdf).toContain('<span class="page" data-of="summary"></span>')
    expect(html).not.toMatch(/@bottom|class="page"/)
  })

  it('tells how far it is and stops when told to', async () => {
    const stages: (string | null)[] = []
    await renderReport(fixtureSource(), options, { onProgress: ({ detail }) => stages.push(detail) })
    expect(stages).toEqual(['html', null])
    await expect(renderReport(fixtureSource(), options, { signal: AbortSignal.abort() })).rejects.toThrow()
  })
})
