import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launch } from './launch.ts'
import { goTo, openSample, reportPage, showIn, speak } from './window.ts'

// npm run pictures: the pictures of the README, taken from the running application on the sample study.

const folder = 'docs/pictures'
mkdirSync(folder, { recursive: true })

const { app, page } = await launch()
await page.setViewportSize({ width: 1440, height: 900 })
await showIn(page, 'light')
await openSample(page)

await goTo(page, 'Coding')
await openCodedText(page)
await page.screenshot({ path: `${folder}/coding-light.png` })
await page.keyboard.press('b')
await page.waitForTimeout(800)
await page.keyboard.press('q')
await page.keyboard.press('PageDown')
await page.waitForTimeout(800)
await page.screenshot({ path: `${folder}/coding-beside.png` })
await page.keyboard.press('b')
await goTo(page, 'Compare')
await page.getByRole('heading', { name: /rose/ }).waitFor({ timeout: 60_000 })
await page.waitForTimeout(500)
await page.screenshot({ path: `${folder}/compare-light.png` })
await page.keyboard.press('w')
await page.getByText('rose reliably').waitFor({ timeout: 30_000 })
await page.waitForTimeout(800)
await page.screenshot({ path: `${folder}/measure-light.png` })
await goTo(page, 'Report')
await buildReport(page)
await page.screenshot({ path: `${folder}/report-builder-light.png` })
await page.keyboard.press('Escape')
await page.keyboard.press('Alt+3')
await decideQuotes(page)
await page.screenshot({ path: `${folder}/quotes-light.png` })
await showIn(page, 'dark')
await goTo(page, 'Study')
await page.locator('svg text', { hasText: '2018' }).waitFor()
await page.waitForTimeout(500)
await page.screenshot({ path: `${folder}/study-dark.png` })
await goTo(page, 'Coding')
await openCodedText(page)
await speak(page, 'he')
await page.waitForTimeout(500)
await page.screenshot({ path: `${folder}/coding-hebrew-dark.png` })
await app.close()

/** A Hebrew interview, scrolled to where it is coded. */
async function openCodedText(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^P02, End of year/ }).click()
  await page.locator('.cm-content').first().focus()
  await page.keyboard.press('Control+Home')
  for (let page_ = 0; page_ < 2; page_ += 1) await page.keyboard.press('PageDown')
  await page.waitForTimeout(500)
}

/** The findings that the numbers suggest, and a sentence of one's own with a live figure beside the preview. */
async function buildReport(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'English' }).check()
  const preview = reportPage(page)
  await preview.getByRole('heading', { name: 'Who took part' }).waitFor({ timeout: 60_000 })
  await page.keyboard.press('Alt+2')
  await page.getByRole('button', { name: /Adopt all \d+ proposals/ }).click({ timeout: 60_000 })
  await page.locator('[data-head]').first().waitFor({ timeout: 60_000 })
  await page.keyboard.press('Alt+1')
  await page.locator('[data-row="participation"] > button').click()
  await page.getByRole('textbox', { name: 'Text at the start' }).focus()
  await page.keyboard.type('In the interviews, {{')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('data use raised first number')
  await page
    .getByRole('option', { name: /number who raised it at first/ })
    .first()
    .waitFor({ timeout: 60_000 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.type(' spoke of data use at first.')
  await preview.getByText(/In the interviews, \d+ spoke of data use at first/).waitFor({ timeout: 60_000 })
  await page.waitForTimeout(1000)
}

/** The first quotes that would be printed, some decided. */
async function decideQuotes(page: Page): Promise<void> {
  await page.locator('[data-quote]').first().waitFor({ timeout: 60_000 })
  for (const [key, step] of [
    ['a', 'ArrowDown'],
    ['r', 'ArrowUp'],
    ['a', 'ArrowDown'],
    ['a', 'ArrowDown'],
  ] as const) {
    await page.keyboard.press(key)
    await page.waitForTimeout(1500)
    await page.keyboard.press(step)
  }
  // The toast of the last decision has gone.
  await page.waitForTimeout(8000)
}
