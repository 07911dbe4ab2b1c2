import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import type { ElectronApplication } from 'playwright-core'
import { expect, test } from 'vitest'
import { pdfText } from './cli/report-files.ts'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, exportReport, goTo, openSample, reportPage } from './window.ts'

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
  const preview = reportPage(page)
  await preview.getByRole('heading', { name: 'Summary' }).waitFor({ timeout: 60_000 })
  await chooseInDialog(app, folder)
  await exportReport(page, 'A draft for the evaluators')
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

test('every format is written from the window, beside what cannot be replaced; the page asks for nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-report-'))
  // What stands for a document open in Word: a name that cannot be had.
  mkdirSync(join(folder, 'report-grant-267-he.docx', 'in the way'), { recursive: true })
  const { app, page } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Report')
  await page.getByRole('radio', { name: 'עברית' }).check()
  for (const name of [/^PDF/, /^Excel/, /^Markdown/, /^Charts/]) await page.getByRole('checkbox', { name }).check()
  await reportPage(page).getByRole('heading', { name: 'תקציר' }).waitFor({ timeout: 60_000 })
  await chooseInDialog(app, folder)
  await exportReport(page, 'A draft for the evaluators')
  await page.getByText('report-grant-267-he.docx could not be replaced').waitFor()
  await page.screenshot({ path: 'out/e2e/report-formats.png' })

  const name = (ending: string) => `report-grant-267-he${ending}`
  expect(readdirSync(folder).sort()).toEqual(
    [' (2).docx', '-charts.zip', '.docx', '.html', '.md', '.pdf', '.xlsx'].map(name).concat('reproduce'),
  )
  const pdf = await pdfText(new Uint8Array(readFileSync(join(folder, name('.pdf')))))
  expect(pdf).toContain('+0.46')
  expect(await openPage(app, join(folder, name('.html')))).toEqual({ said: [], asked: [], height: expect.any(Number) })
  await app.close()
})

/** Opens a report in a browser window of its own; what it says on the console, and what it asks for besides itself. */
function openPage(app: ElectronApplication, path: string) {
  return app.evaluate(async ({ BrowserWindow, session }, file) => {
    const own = session.fromPartition('reader')
    const [said, asked]: [string[], string[]] = [[], []]
    own.webRequest.onBeforeRequest(({ url }, answer) => {
      if (!url.startsWith('data:') && url !== `file://${file}`) asked.push(url)
      answer({})
    })
    const window = new BrowserWindow({ show: false, webPreferences: { session: own, sandbox: true } })
    window.webContents.on('console-message', (_event, _level, message) => said.push(message))
    await window.loadFile(file)
    const height: number = await window.webContents.executeJavaScript('document.body.scrollHeight')
    window.destroy()
    return { said, asked, height }
  }, path)
}
