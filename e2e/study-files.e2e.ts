import { copyFileSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, openSample } from './window.ts'

test('a new study is made with its codebook, filled from a folder, and the folder taken back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-new-'))
  const { app, page } = await launchForTest()
  await chooseInDialog(app, join(folder, 'mine.throughline'))
  await page.getByRole('button', { name: /^New study/ }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('A study of my own')
  await page.getByRole('button', { name: 'Choose a place and make it' }).click()
  const data = page.getByRole('navigation').getByRole('link', { name: /^Data/ })
  await data.waitFor({ timeout: 30_000 })
  expect(await data.textContent()).toBe('Data0')
  await page.screenshot({ path: 'out/e2e/new-study.png' })

  await chooseInDialog(app, resolve('samples/grant-267'))
  await page.getByRole('button', { name: 'Load a study folder …' }).first().click()
  await expect.poll(() => data.textContent(), { timeout: 60_000 }).toBe('Data50')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await expect.poll(() => data.textContent(), { timeout: 20_000 }).toBe('Data0')
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => data.textContent(), { timeout: 20_000 }).toBe('Data50')
})

test('a file that is no study, and one cut short, are refused in a sentence and the window goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bad-'))
  const { app, page, userData } = await launchForTest()
  const text = join(folder, 'notes.throughline')
  writeFileSync(text, 'not a database at all')
  await chooseInDialog(app, text)
  await page.getByRole('button', { name: /^Open a study/ }).click()
  await page.getByText('notes.throughline is not a Throughline study').waitFor()
  await page.screenshot({ path: 'out/e2e/refused.png' })
  await page.getByRole('button', { name: 'Close' }).last().click()

  await openSample(page)
  await page.keyboard.press('Control+w')
  await page.getByRole('button', { name: 'Open the sample study' }).waitFor()
  const cut = join(folder, 'cut.throughline')
  copyFileSync(join(userData, 'samples', 'grant-267.throughline'), cut)
  truncateSync(cut, 200_000)
  await chooseInDialog(app, cut)
  await page.getByRole('button', { name: /^Open a study/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  expect(await dialog.textContent()).toMatch(/cut\.throughline is damaged/)
})
