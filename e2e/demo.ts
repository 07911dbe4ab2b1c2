import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { launch } from './launch.ts'
import { chooseInDialog, exportReport, goTo, openSample, reportPage, showIn } from './window.ts'

// What `npm start` does where there is no display: the sample study through the real window, from the start screen to the
// exported report, with a picture of each screen.

const folder = resolve('out/demo')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const made: string[] = []

async function picture(page: Page, name: string): Promise<void> {
  const path = `${folder}/${name}.png`
  await page.screenshot({ path })
  made.push(path)
}

const { app, page } = await launch()
await showIn(page, 'light')
await page.getByRole('button', { name: 'Open the sample study' }).waitFor()
await picture(page, '1-start')
await openSample(page)
await picture(page, '2-study')
await goTo(page, 'Data')
await page.getByRole('gridcell', { name: 'P01' }).first().waitFor()
await picture(page, '3-data')
await goTo(page, 'Coding')
await page.locator('.cm-content').waitFor()
await picture(page, '4-coding')
await goTo(page, 'Compare')
await page.getByRole('heading', { name: /rose/ }).waitFor({ timeout: 60_000 })
await picture(page, '5-compare')
await goTo(page, 'Report')
await page.getByRole('radio', { name: 'English' }).check()
await reportPage(page).getByRole('heading', { name: 'Summary' }).waitFor({ timeout: 60_000 })
await chooseInDialog(app, folder)
await exportReport(page, 'A demonstration: nobody has looked at the quotes')
await picture(page, '6-report')
await app.close()

for (const format of ['html', 'docx']) {
  const path = `${folder}/report-grant-267-en.${format}`
  if (!existsSync(path)) throw new Error(`The report was not written: ${path}`)
  made.push(path)
}
process.stdout.write(
  `The sample study went through the real window. Look at:\n${made.map((path) => `  ${path}\n`).join('')}`,
)
