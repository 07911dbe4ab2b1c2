import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { launch } from './launch.ts'
import { goTo, openSample, showIn, speak } from './window.ts'

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
