import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample, showIn } from './window.ts'

const SLOW = { timeout: 60_000 }
const preview = (page: Page) => page.frameLocator('iframe:not([data-waiting])')
const heads = (page: Page) => page.locator('[data-head]')
const frame = (page: Page, name: string) => page.screenshot({ path: `out/e2e/words-${name}.png` })

test('the preview stays at the end that is written; what is unknown is counted and walked to; measures and quotes are picked', async () => {
  const { page } = await launchForTest()
  await page.setViewportSize({ width: 1280, height: 720 })
  await showIn(page, 'light')
  await openSample(page)
  await goTo(page, 'Report')
  await page.getByRole('radio', { name: 'English' }).check()
  await preview(page).getByRole('heading', { name: 'What was delivered' }).waitFor(SLOW)

  await staysAtTheEnd(page)
  await quoteInText(page)
  await restOnMore(page)
}, 240_000)

/** Words at the end of a section: the preview goes there, and is there again after each pause and in another width. */
async function staysAtTheEnd(page: Page): Promise<void> {
  await page.locator('[data-row="delivery"] > button').focus()
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: 'Text at the end' })
  await field.focus()
  await page.keyboard.insertText('Told at the end, of {{no.such}} and {{nor.this}}.')
  const told = preview(page).getByText(/^Told at the end, of/)
  await told.waitFor(SLOW)
  await expect.poll(() => isInSight(page)).toBe(true)
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And more.')
  await preview(page)
    .getByText(/And more\.$/)
    .waitFor(SLOW)
  await expect.poll(() => isInSight(page)).toBe(true)
  await page.setViewportSize({ width: 1500, height: 720 })
  await page.waitForTimeout(800)
  expect(await isInSight(page)).toBe(true)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: /2 figures are not known/ }).waitFor(SLOW)
  await frame(page, 'end')
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
}

async function isInSight(page: Page): Promise<boolean> {
  const words = await preview(page)
    .getByText(/^Told at the end, of/)
    .boundingBox()
  const shelf = await page.locator('iframe:not([data-waiting])').boundingBox()
  return words !== null && shelf !== null && words.y >= shelf.y && words.y + words.height <= shelf.y + shelf.height
}

/** A quote stands in a section's words. */
async function quoteInText(page: Page): Promise<void> {
  await page.keyboard.press('F8')
  const field = page.getByRole('textbox', { name: 'Text at the start' })
  await field.waitFor(SLOW)
  await field.click()
  // The editor tells a moment later that it has the keys.
  await page.waitForTimeout(200)
  await page.keyboard.press('Control+j')
  await page.getByRole('dialog').getByRole('combobox').fill('data')
  const quote = page.getByRole('dialog').getByRole('group', { name: 'Quotes' }).getByRole('option').first()
  await quote.waitFor(SLOW)
  await frame(page, 'quote-picker')
  await quote.click()
  await page.locator('.cm-chip[data-kind="quote"]').waitFor(SLOW)
  await page.waitForTimeout(1500)
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
}

/** A finding of one's own that rests on a measure and a quote. */
async function restOnMore(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  await page.getByRole('button', { name: /^Adopt “Data/ }).click(SLOW)
  await heads(page).first().waitFor(SLOW)
  await page.keyboard.press('n')
  const field = page.getByRole('textbox', { name: 'Sentence (English)' })
  await field.waitFor(SLOW)
  await field.focus()
  await page.keyboard.type('They told of it by themselves.')
  await page.getByRole('button', { name: 'Add a measure' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('data use')
  await page.getByRole('option', { name: /theme/ }).first().waitFor(SLOW)
  await frame(page, 'measure-picker')
  await page.getByRole('option', { name: /theme/ }).first().click()
  await page.getByRole('button', { name: 'Add a quote' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('data')
  await page.getByRole('dialog').getByRole('option').first().waitFor(SLOW)
  await frame(page, 'finding-quote-picker')
  await page.getByRole('dialog').getByRole('option').first().click()
  await page.waitForTimeout(1500)
  await frame(page, 'finding-open')
  await page.keyboard.press('Escape')
}
