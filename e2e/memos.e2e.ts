import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample, showIn, speak } from './window.ts'

const hebrew = 'הִיא פָּתְחָה את הקבצים עם הצוות'

test('memos are written from anywhere, found by their words, linked, removed and undone, and a draft outlives the page', async () => {
  const { page } = await launchForTest()
  await openSample(page)

  await goTo(page, 'Coding')
  await page.locator('.cm-line').first().waitFor()
  await writeMemo(page, 'Data in the team', `She began with the files.\n${hebrew}`)
  await goTo(page, 'Study')
  await writeMemo(page, 'On the whole', 'Two coaches left in spring.')
  await goTo(page, 'Data')
  await page.getByRole('gridcell', { name: 'P01' }).first().dblclick()
  await page.getByRole('heading', { name: 'P01' }).waitFor()
  await writeMemo(page, 'P01 in short', 'مديرة جديدة في المدرسة.')
  const about = page.getByRole('region', { name: 'Memos' }).getByRole('link')
  await about.filter({ hasText: 'P01 in short' }).waitFor()

  await goTo(page, 'Coding')
  await page.keyboard.press('Alt+4')
  const search = page.getByRole('searchbox', { name: 'Search memos …' })
  await search.waitFor()
  await expect.poll(() => titles(page)).toContain('P01 in short')
  expect((await titles(page)).slice(0, 3)).toEqual(['P01 in short', 'On the whole', 'Data in the team'])
  await page.screenshot({ path: 'out/e2e/memos-list.png' })

  await search.fill('פתחה הקבצים')
  await expect.poll(() => titles(page)).toEqual(['Data in the team'])
  await search.fill('المدرسة')
  await expect.poll(() => titles(page)).toEqual(['P01 in short'])
  await search.fill('')
  await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(2)
  await page.getByRole('button', { name: /Data in the team/ }).click()

  // A passage is found by its code, a principal by letters; links are taken away and come back.
  const finder = page.getByRole('combobox', { name: 'Link to …' })
  await finder.fill('data')
  const passage = page
    .getByRole('option')
    .filter({ has: page.locator('q') })
    .first()
  await passage.waitFor()
  await passage.click()
  await finder.fill('p02')
  await page.getByRole('option', { name: 'P02' }).first().waitFor()
  await page.screenshot({ path: 'out/e2e/memos-finder.png' })
  await finder.press('Enter')
  const links = page.getByRole('region', { name: 'Links' }).getByRole('button', { name: /^Remove the link to/ })
  await expect.poll(() => links.count()).toBe(2)
  await links.last().click()
  await expect.poll(() => links.count()).toBe(1)
  await page.keyboard.press('Control+z')
  await expect.poll(() => links.count()).toBe(2)

  // Typed and not yet kept when the page is gone: it is a draft, and is taken up again.
  const text = page.getByRole('textbox', { name: 'Text' })
  await text.press('Control+End')
  await page.keyboard.insertText('\nA line that a crash must not take.')
  await page.reload()
  await goTo(page, 'Coding')
  await page.locator('.cm-line').first().waitFor()
  await page.keyboard.press('Alt+4')
  await page.getByRole('button', { name: /Data in the team/ }).click()
  await expect.poll(() => text.inputValue()).toContain('A line that a crash must not take.')
  await page.getByText(/changed \d/).waitFor()
  await showIn(page, 'light')
  await page.screenshot({ path: 'out/e2e/memos.png' })

  // The palette finds it too, and what it is on opens.
  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('פתחה הקבצים')
  await page
    .getByRole('button', { name: /Data in the team/ })
    .last()
    .waitFor()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: /P01 in short/ }).click()
  await page.keyboard.press('Delete')
  await expect.poll(() => titles(page)).not.toContain('P01 in short')
  await page.keyboard.press('Control+z')
  await expect.poll(() => titles(page)).toContain('P01 in short')

  // The principal's page shows the memos on it and those that point to it, and opens them.
  await page.getByRole('button', { name: /Data in the team/ }).click()
  await finder.fill('p01')
  await page.getByRole('option', { name: 'P01' }).first().waitFor()
  await finder.press('Enter')
  await expect.poll(() => links.count()).toBe(3)
  await goTo(page, 'Data')
  await page.getByRole('gridcell', { name: 'P01' }).first().dblclick()
  await about.filter({ hasText: 'points here' }).waitFor()
  expect(await about.count()).toBe(2)
  await page.screenshot({ path: 'out/e2e/memos-case.png' })
  await about.filter({ hasText: 'Data in the team' }).click()
  await expect.poll(() => text.inputValue()).toContain('She began with the files.')
  await speak(page, 'he')
  await showIn(page, 'dark')
  await page.waitForTimeout(400)
  await page.screenshot({ path: 'out/e2e/memos-hebrew-dark.png' })
  await speak(page, 'en')
  await page
    .locator('article')
    .getByTitle(/^Open /)
    .click()
  await page.locator('.cm-line').first().waitFor()
})

async function writeMemo(page: Page, title: string, text: string): Promise<void> {
  await page.keyboard.press('Control+Shift+M')
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('dialog').getByRole('textbox', { name: 'Text' }).fill(text)
  await page.screenshot({ path: 'out/e2e/memos-new.png' })
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** The titles in the list, from its top. */
async function titles(page: Page): Promise<readonly string[]> {
  const found = await page
    .locator('li button strong')
    .evaluateAll((all) => all.map((one) => ({ at: one.getBoundingClientRect().top, text: one.textContent ?? '' })))
  return found.sort((a, b) => a.at - b.at).map((one) => one.text)
}
