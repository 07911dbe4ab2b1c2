import { cpSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, goTo, openSample, showIn, speak } from './window.ts'

/** Every kind of file that cannot be brought in, and what is said of it in the table and in the list that is saved. */
const REFUSED = [
  ['password.docx', /protected by a password\. Save it without the password/],
  ['password.pdf', /protected by a password\. Save it without the password/],
  ['damaged.docx', /The file is damaged/],
  ['damaged.pdf', /The PDF is damaged/],
  ['scanned.pdf', /no text, only pictures of pages\. Have its text recognised/],
  ['bomb.docx', /“?"*ZIP bomb"*”? does\. It was not opened/],
  ['huge.txt', /The file has 500 MB; at most 200 MB are read/],
  ['lone-surrogate-utf-16.txt', /begins as UTF-16 but holds bytes that are not/],
  ['libreoffice-he.doc', /old Office file/],
] as const

/** What is brought in, though something in it was left out or changed; it is told. */
const CHANGED = [
  ['mixed-ends.txt', /turn the direction of writing/],
  ['mixed-ends.txt', /NUL characters were left out/],
  ['lone-surrogate.rtf', /damaged characters were replaced by/],
  ['iso-8859-8-logical.txt', /iso-8859-8/i],
  ['iso-8859-8-visual.txt', /order of the eye/],
] as const

/** The corpus of awkward files, one beyond all bounds, and three whose names say whose they are. */
function folderOfTranscripts(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'throughline-transcripts-')), 'late interviews')
  cpSync(resolve('core/importing/corpus'), folder, { recursive: true })
  writeFileSync(join(folder, 'huge.txt'), '')
  truncateSync(join(folder, 'huge.txt'), 500 * 1024 * 1024)
  const talk = (who: string) => `Interviewer: How was the year?\n${who}: It went well, I think.\n`.repeat(3)
  writeFileSync(join(folder, 'P04-baseline.txt'), talk('Principal'))
  writeFileSync(join(folder, 'P04 after.txt'), talk('Rivka').replaceAll('well', 'badly'))
  writeFileSync(join(folder, 'P06-end.txt'), talk('Rivka').replaceAll('I think', 'we all think so'))
  return folder
}

test('a folder of awkward transcripts is corrected by keyboard, brought in, read, and taken back as one', async () => {
  const folder = folderOfTranscripts()
  const { app, page } = await launchForTest()
  await showIn(page, 'light')
  await openSample(page)
  const before = await countTexts(page)
  await goTo(page, 'Data')
  await chooseInDialog(app, folder)
  await runFromPalette(page, 'Import a folder of transcripts')
  await page.getByRole('heading', { name: /texts to bring in/ }).waitFor({ timeout: 60_000 })
  expect(await countTexts(page)).toBe(before)

  // Told one by one.
  await rowOf(page, 'damaged.docx')
    .getByText(/The file is damaged/)
    .waitFor()
  await page.screenshot({ path: 'out/e2e/transcripts-light.png' })

  await reach(page, 'password.pdf')
  await rowOf(page, 'password.pdf')
    .getByText(/protected by a password/)
    .waitFor()

  for (const [file, words] of REFUSED) {
    await reach(page, file)
    expect(await cell(page, file, 'note').textContent(), file).toMatch(words)
  }
  for (const [file, words] of CHANGED) {
    await reach(page, file)
    await cell(page, file, 'file').click()
    await page.getByText(words).first().waitFor()
  }

  // A case and a wave by keyboard: typing and taking what is found.
  await reach(page, 'windows-1256.txt')
  await cell(page, 'windows-1255.txt', 'case').click()
  await page.keyboard.type('9')
  await page.getByRole('option', { name: /P09/ }).waitFor()
  await page.screenshot({ path: 'out/e2e/transcripts-completing.png' })
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(page, 'windows-1255.txt', 'case').textContent()).toBe('P09')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('end')
  await page.keyboard.press('Enter')
  await expect.poll(() => cell(page, 'windows-1255.txt', 'name').textContent()).toBe('P09-end')

  // Filled down to the next row.
  await cell(page, 'windows-1256.txt', 'case').click()
  await page.keyboard.press('Control+d')
  await expect.poll(() => cell(page, 'windows-1256.txt', 'case').textContent()).toBe('P09')

  // A speaker of two texts.
  await page.getByRole('tab', { name: /speakers/ }).click()
  await page.getByRole('combobox', { name: 'Who Rivka is' }).selectOption('principal')
  await page.screenshot({ path: 'out/e2e/transcripts-speakers.png' })

  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: /were brought in/ }).waitFor({ timeout: 60_000 })
  const imported = Number(
    /\d+/.exec((await page.getByRole('heading', { name: /were brought in/ }).textContent()) ?? '')?.[0],
  )
  expect(imported).toBeGreaterThanOrEqual(4)
  await expect.poll(() => countTexts(page)).toBe(before + imported)
  await page.screenshot({ path: 'out/e2e/transcripts-done.png' })

  // What was left out is saved.
  const list = join(folder, '..', 'left out.csv')
  await chooseInDialog(app, list)
  await page.getByRole('button', { name: 'Save this list …' }).click()
  await page.getByText('Saved as').waitFor()
  const saved = readFileSync(list, 'utf8').split('\n')
  for (const [file, words] of REFUSED) {
    expect(
      saved.find((line) => line.startsWith(`"late interviews/${file}"`)),
      file,
    ).toMatch(words)
  }

  await goTo(page, 'Coding')
  await page.getByRole('button', { name: /^P06, End of year/ }).click()
  await page.locator('.cm-line', { hasText: 'we all think so' }).first().waitFor()
  await page.screenshot({ path: 'out/e2e/transcripts-coding.png' })
  await page.keyboard.press('Control+z')
  await expect.poll(() => countTexts(page)).toBe(before)
})

test('the same file again is told, and files are dropped on the window; in Hebrew and dark', async () => {
  const folder = folderOfTranscripts()
  const { page } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Data')
  await page.getByRole('gridcell', { name: 'P01' }).first().waitFor()
  await drop(page, [resolve('samples/grant-267/interviews/P02-end.docx'), folder])
  await page.getByRole('heading', { name: /texts to bring in/ }).waitFor({ timeout: 60_000 })
  await rowOf(page, 'P02-end.docx').getByText('In the study already as P02-end').waitFor()
  await showIn(page, 'dark')
  await speak(page, 'he')
  await cell(page, 'P06-end.txt', 'case').click()
  await page.locator('[data-role="principal"], [data-role="other"]').first().waitFor()
  await page.screenshot({ path: 'out/e2e/transcripts-hebrew-dark.png' })
  await reach(page, 'windows-1255.txt')
  await cell(page, 'windows-1255.txt', 'case').click()
  await page.getByText('windows-1252').first().waitFor()
  await page.screenshot({ path: 'out/e2e/transcripts-hebrew-encoding.png' })
})

/** The number beside Coding in the side bar. */
async function countTexts(page: Page): Promise<number> {
  const text = await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Coding/ })
    .first()
    .textContent()
  return Number(/\d+/.exec(text ?? '')?.[0])
}

async function runFromPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('textbox').fill(words)
  await page.getByRole('dialog').getByText(words).first().waitFor()
  await page.keyboard.press('Enter')
}

function rowOf(page: Page, file: string) {
  return page.getByRole('row').filter({ has: page.locator(`[col-id="file"] [title$="${file}"]`) })
}

function cell(page: Page, file: string, column: string) {
  return rowOf(page, file).locator(`[col-id="${column}"]`)
}

/** Rows out of sight are not drawn: the table is turned to them. */
async function reach(page: Page, file: string): Promise<void> {
  if (await rowOf(page, file).isVisible()) return
  await page.getByRole('gridcell').first().hover()
  // From the top, wherever the table is.
  await page.mouse.wheel(0, -20_000)
  await page.waitForTimeout(50)
  for (let turn = 0; turn < 40 && !(await rowOf(page, file).isVisible()); turn += 1) {
    await page.mouse.wheel(0, 200)
    await page.waitForTimeout(50)
  }
}

/** Drops files as a person does: the browser itself makes the event, which a script of the page could not. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data })
  }
}
