import type { ElectronApplication, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample } from './window.ts'

/** Everything at once and without a word, as when the battery is empty: window, engine and main. */
async function pullThePlug(app: ElectronApplication): Promise<void> {
  const { pid } = app.process()
  if (pid === undefined) throw new Error('the application has no process')
  const gone = new Promise((resolve) => app.process().once('exit', resolve))
  // It was started as the leader of a group of its own.
  process.kill(-pid, 'SIGKILL')
  await gone
}

async function openAgain(page: Page, view: string): Promise<void> {
  await page
    .getByRole('button', { name: /grant-267/ })
    .first()
    .click()
  await goTo(page, 'Coding')
  await page.locator('.cm-line').first().waitFor()
  await page.keyboard.press(view)
}

/** Keys are listened to a moment after the first paint. */
async function beginMemo(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  for (let turn = 0; turn < 20 && !(await dialog.isVisible()); turn += 1) {
    await page.keyboard.press('Control+Shift+M')
    await page.waitForTimeout(500)
  }
}

/** Letter after letter without a pause of a second: nothing of it is in the study yet. */
async function typeOn(page: Page, words: string, forMs: number): Promise<string> {
  let typed = ''
  for (const start = performance.now(); performance.now() - start < forMs; ) {
    typed += words
    await page.keyboard.insertText(words)
    await page.waitForTimeout(150)
  }
  return typed
}

test('a memo that is being typed outlives the sudden end of everything, but for its last second', async () => {
  const first = await launchForTest()
  await openSample(first.page)
  await beginMemo(first.page)
  const field = first.page.getByRole('dialog').getByRole('textbox', { name: 'Text' })
  await field.fill('שתי מאמנות עזבו. ')
  const typed = await typeOn(first.page, 'مرة ', 4000)
  await first.page.waitForTimeout(1500)
  await pullThePlug(first.app)

  const second = await launchForTest(first.userData)
  await second.page
    .getByRole('button', { name: /grant-267/ })
    .first()
    .click()
  await second.page.getByRole('heading', { name: /of the planned sessions took place/ }).waitFor()
  await beginMemo(second.page)
  const again = second.page.getByRole('dialog').getByRole('textbox', { name: 'Text' })
  expect(await again.inputValue()).toBe(`שתי מאמנות עזבו. ${typed}`)

  // Added, it is in the study, and no draft comes back when that ends suddenly too.
  await second.page.getByRole('textbox', { name: 'Title' }).fill('Coaches')
  await second.page.keyboard.press('Control+Enter')
  await second.page.getByRole('dialog').waitFor({ state: 'hidden' })
  await pullThePlug(second.app)

  const third = await launchForTest(first.userData)
  await openAgain(third.page, 'Alt+4')
  await third.page.getByRole('button', { name: /Coaches/ }).click()
  const memo = third.page.getByRole('article').getByRole('textbox', { name: 'Text' })
  await expect.poll(() => memo.inputValue()).toBe(`שתי מאמנות עזבו. ${typed}`)

  // In the middle of a word: what was typed more than a second ago is there, and goes into the study by itself.
  await memo.press('Control+End')
  const more = await typeOn(third.page, 'x', 3000)
  await pullThePlug(third.app)
  const fourth = await launchForTest(first.userData)
  await openAgain(fourth.page, 'Alt+4')
  await fourth.page.getByRole('button', { name: /Coaches/ }).click()
  const last = fourth.page.getByRole('article').getByRole('textbox', { name: 'Text' })
  const letters = () => last.inputValue().then((text) => text.length - `שתי מאמנות עזבו. ${typed}`.length)
  await expect.poll(letters).toBeGreaterThanOrEqual(more.length - 7)
  await fourth.page.getByText(/changed \d/).waitFor()
})

test('so does a definition', async () => {
  const first = await launchForTest()
  await openSample(first.page)
  await goTo(first.page, 'Coding')
  await first.page.locator('.cm-line').first().waitFor()
  await first.page.keyboard.press('Alt+2')
  await first.page.getByRole('treeitem').first().click()
  const field = first.page.locator('[data-field="definition"]')
  await field.fill('')
  const typed = await typeOn(first.page, 'word ', 3000)
  await pullThePlug(first.app)

  const second = await launchForTest(first.userData)
  await openAgain(second.page, 'Alt+2')
  await second.page.getByRole('treeitem').first().click()
  const kept = await second.page.locator('[data-field="definition"]').inputValue()
  expect(typed.startsWith(kept)).toBe(true)
  expect(kept.length).toBeGreaterThanOrEqual(typed.length - 7 * 'word '.length)
})
