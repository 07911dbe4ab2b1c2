import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample } from './window.ts'

const hebrewText = 'P02, Baseline'

test('a code applied to a Hebrew transcript with the keyboard is undone, and all of it is there after a restart', async () => {
  const first = await launchForTest()
  await openSample(first.page)
  await goTo(first.page, 'Coding')
  await openText(first.page)
  const before = await countCodings(first.page)

  await selectTurn(first.page, 3)
  await first.page.keyboard.press('3')
  await expect.poll(() => countCodings(first.page)).toBe(before + 1)
  await selectTurn(first.page, 6)
  await first.page.keyboard.press('6')
  await expect.poll(() => countCodings(first.page)).toBe(before + 2)
  await first.page.screenshot({ path: 'out/e2e/coding.png' })

  await first.page.keyboard.press('Control+z')
  await expect.poll(() => countCodings(first.page)).toBe(before + 1)
  await first.app.close()

  const again = await launchForTest(first.userData)
  await openSample(again.page)
  await goTo(again.page, 'Coding')
  await openText(again.page)
  expect(await countCodings(again.page)).toBe(before + 1)
  await again.page.keyboard.press('Control+Shift+z')
  await expect.poll(() => countCodings(again.page)).toBe(before + 2)
  await again.page.keyboard.press('Control+z')
  await again.page.keyboard.press('Control+z')
  await expect.poll(() => countCodings(again.page)).toBe(before)
  await again.app.close()
})

async function openText(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${hebrewText}`) }).click()
  await page.locator('.cm-line', { hasText: 'SYNTHETIC SAMPLE' }).waitFor()
}

/** The number that the list of texts shows for the text, read as a screen reader would say it. */
async function countCodings(page: Page): Promise<number> {
  const name = await page.getByRole('button', { name: new RegExp(`^${hebrewText}`) }).getAttribute('aria-label')
  return Number(/(\d+) coding/.exec(name ?? '')?.[1])
}

/** Puts the caret some lines below the top of the text and selects what the speaker says there. */
async function selectTurn(page: Page, lines: number): Promise<void> {
  await page.locator('.cm-content').first().focus()
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < lines * 3; line += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('t')
}
