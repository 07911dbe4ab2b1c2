import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { goTo, goToNth, openSample, reportPage, showIn, speak } from './window.ts'

const SLOW = { timeout: 60_000 }
const preview = reportPage
const heads = (page: Page) => page.locator('[data-head]')
const frame = (page: Page, name: string) => page.screenshot({ path: `out/e2e/shaken-${name}.png` })

test('what is unknown, left out or deleted beneath words is counted, walked to, confirmed and undone; the preview stays', async () => {
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
  await refuseQuote(page)
  await deleteTheme(page)

  await showIn(page, 'dark')
  await speak(page, 'he')
  await goToNth(page, 4)
  await page.locator('[data-row="summary"]').waitFor(SLOW)
  await page.keyboard.press('Alt+2')
  await heads(page).first().waitFor(SLOW)
  await frame(page, 'findings-he')
  await page.keyboard.press('F8')
  await page.locator('.cm-content').first().waitFor(SLOW)
  await page.waitForTimeout(1500)
  await frame(page, 'section-he')
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
  const shelf = await page.locator('iframe').boundingBox()
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

/** Two findings; the second rests on a measure and a quote more, and is dragged before the first. */
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
  await field.waitFor({ state: 'detached' })
  await page.waitForTimeout(500)
  const [first, second] = [await heads(page).nth(0).boundingBox(), await heads(page).nth(1).boundingBox()]
  if (!first || !second) throw new Error('The findings are not on screen')
  await page.mouse.move(second.x + 80, second.y + 10)
  await page.mouse.down()
  await page.mouse.move(first.x + 90, first.y + 40, { steps: 4 })
  await page.mouse.move(first.x + 90, first.y + 4, { steps: 4 })
  await page.locator('[data-drop="before"]').waitFor()
  await frame(page, 'dragging')
  await page.mouse.up()
  await expect.poll(() => heads(page).first().textContent(), SLOW).toMatch(/They told of it by themselves/)
}

/** The quote in the section's words is refused: counted, marked, walked to. */
async function refuseQuote(page: Page): Promise<void> {
  await page.keyboard.press('Alt+1')
  await page.locator('[data-row="delivery"] > button').click()
  const words = (await page.locator('.cm-chip[data-kind="quote"]').first().textContent(SLOW)) ?? ''
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+3')
  await page.getByRole('searchbox').or(page.locator('input[type="search"]')).first().fill(words.slice(0, 40))
  await page.locator('[data-quote]').first().waitFor(SLOW)
  await page.locator('[data-quote]').first().click()
  await page.keyboard.press('r')
  await page
    .getByRole('status')
    .getByText(/will not be printed/)
    .first()
    .waitFor(SLOW)
  await page.keyboard.press('Alt+1')
  await page.getByRole('button', { name: /1 quote is left out/ }).click(SLOW)
  await page.locator('.cm-chip[data-kind="withheld"]').first().waitFor(SLOW)
  await page.getByText('A quote in it was refused').waitFor(SLOW)
  await frame(page, 'withheld')
  await page.keyboard.press('Escape')
}

/** The theme on which a finding rests is deleted: told in the finding, and no more after undo. */
async function deleteTheme(page: Page): Promise<void> {
  await goTo(page, 'Coding')
  await page.locator('.cm-line').first().waitFor(SLOW)
  await page.keyboard.press('Alt+2')
  const line = page.locator('[role="treeitem"]:has(bdi:text-is("Data use"))')
  await line.click(SLOW)
  await line.focus()
  await page.keyboard.press('Delete')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click(SLOW)
  await goTo(page, 'Report')
  await page.locator('[data-row="summary"]').waitFor(SLOW)
  await page.keyboard.press('Alt+2')
  await page
    .getByText(/A measure it rested on is gone/)
    .first()
    .waitFor(SLOW)
  await page.getByRole('button', { name: /2 findings rest on what has changed/ }).waitFor(SLOW)
  await frame(page, 'gone')
  await page.keyboard.press('Control+z')
  await page
    .getByText(/A measure it rested on is gone/)
    .first()
    .waitFor({ state: 'detached', ...SLOW })
}
