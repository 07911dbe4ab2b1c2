import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample, showIn, speak } from './window.ts'

test('a coded interview is edited: what becomes of its codings is said before, looked at after, and all of it undone', async () => {
  const { page } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Coding')
  await page.getByRole('button', { name: /^P02, Baseline/ }).click()
  await page.locator('.cm-line', { hasText: 'SYNTHETIC SAMPLE' }).waitFor()
  const before = await countCodings(page)

  await page.keyboard.press('e')
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.waitFor()
  await page.getByText('Nothing is changed yet.').waitFor()
  const original = await text.inputValue()
  await text.fill(`Checked.\n${original}`)
  await page.getByText(`${before} move with their words`).waitFor()

  // Words change within two codings, and another's are taken out.
  const changed = original.replace('לקופה אחת', 'לקופה משותפת 😀').replace(/יצא שתלמיד אצלי[^\n]*?מההורים/, '')
  expect(changed).not.toBe(original)
  await text.fill(changed)
  const warned = page.getByRole('list').filter({ hasText: 'to look at' }).first()
  await expect.poll(() => warned.textContent()).toMatch(/[1-9]\d* to look at/)
  await showIn(page, 'light')
  await page.waitForTimeout(300)
  await page.screenshot({ path: 'out/e2e/edit-text.png' })

  // Closed by accident, from a button: the text behind stays on screen, and the draft is there again. Then kept.
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the changes' }).focus()
  await page.keyboard.press('Escape')
  await text.waitFor({ state: 'hidden' })
  await page.keyboard.press('e')
  await expect.poll(() => text.inputValue()).toBe(changed)
  // Of two whose words are gone, one is removed and one kept to the nearest sentence.
  const remove = page.getByRole('radio', { name: 'Remove' })
  await expect.poll(() => remove.count()).toBe(2)
  await remove.first().check({ force: true })
  await page.screenshot({ path: 'out/e2e/edit-text-gone.png' })
  await text.press('Control+Enter')
  await text.waitFor({ state: 'hidden' })
  await page.locator('.cm-line', { hasText: 'לקופה משותפת' }).first().waitFor()
  await expect.poll(() => countCodings(page)).toBe(before - 1)

  const toReview = await reviews(page)
  expect(toReview).toBeGreaterThan(1)
  await page.keyboard.press('l')
  await page.getByRole('button', { name: 'Keep' }).waitFor()
  await page.waitForTimeout(200)
  await page.screenshot({ path: 'out/e2e/edit-text-review.png' })
  await page.keyboard.press('y')
  await expect.poll(() => reviews(page)).toBe(toReview - 1)
  await page.keyboard.press('Control+z')
  await expect.poll(() => reviews(page)).toBe(toReview)
  await speak(page, 'he')
  await showIn(page, 'dark')
  await page.keyboard.press('e')
  await page.locator('textarea').first().waitFor()
  await page.waitForTimeout(300)
  await page.screenshot({ path: 'out/e2e/edit-text-hebrew-dark.png' })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await speak(page, 'en')

  await page.keyboard.press('Control+z')
  await expect.poll(() => countCodings(page)).toBe(before)
  await expect.poll(() => reviews(page)).toBe(0)
  await page.keyboard.press('e')
  await expect.poll(() => text.inputValue()).toBe(original)
})

async function countCodings(page: Page): Promise<number> {
  const name = await page.getByRole('button', { name: /^P02, Baseline/ }).getAttribute('aria-label')
  return Number(/(\d+) coding/.exec(name ?? '')?.[1])
}

/** How many codings wait to be looked at, by the name of the bar above the keys. */
async function reviews(page: Page): Promise<number> {
  const bar = page.getByRole('region', { name: /to look at$/ })
  if ((await bar.count()) === 0) return 0
  return Number(/\d+/.exec((await bar.getAttribute('aria-label')) ?? '')?.[0])
}
