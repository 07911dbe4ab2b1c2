import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, goTo, openSample } from './window.ts'

test('the report is previewed and exported through the window, and says what the screen says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-report-'))
  const { app, page } = await launchForTest()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await openSample(page)

  await goTo(page, 'Compare')
  const confidence = page.getByRole('row', { name: /^Leadership confidence/ }).first()
  await confidence.waitFor({ timeout: 60_000 })
  expect(await confidence.textContent()).toMatch(/\+0\.46/)

  await goTo(page, 'Report')
  await page.getByRole('radio', { name: 'English' }).check()
  const preview = page.frameLocator('iframe')
  await preview.getByRole('heading', { name: 'Summary' }).waitFor({ timeout: 60_000 })
  await chooseInDialog(app, folder)
  await page.getByRole('button', { name: 'Export …' }).click()
  await page.getByRole('heading', { name: 'The report is written' }).waitFor({ timeout: 120_000 })
  await page.screenshot({ path: 'out/e2e/report.png' })
  await app.close()

  expect(readdirSync(folder).sort()).toEqual(['report-grant-267-en.docx', 'report-grant-267-en.html', 'reproduce'])
  const html = readFileSync(join(folder, 'report-grant-267-en.html'), 'utf8')
  const docx = await mammoth.extractRawText({ path: join(folder, 'report-grant-267-en.docx') })
  for (const text of [html, docx.value]) {
    expect(text).toContain('+0.46')
    expect(text).toContain('P02')
    expect(text).not.toContain('סיגל בן־נעימוב')
  }
  expect(complaints).toEqual([])
})
