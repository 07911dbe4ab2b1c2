import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { makeDocx } from '#core/importing/folder.fixture.ts'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, goTo, openSample, showIn } from './window.ts'

const FILES = 1000

/** A thousand interviews of two pages, half of them Word, each with words of its own; whose they are is in their names, when is in none. */
function thousandInterviews(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'throughline-many-')), 'all interviews')
  mkdirSync(folder)
  for (let i = 1; i <= FILES; i += 1) {
    const principal = `P${String((i % 50) + 1).padStart(2, '0')}`
    const words = Array.from({ length: 600 }, (_, k) => `w${(i * 7919 + k * k * 104_729) % 99_991}`).join(' ')
    const lines = ['Interviewer: How was it?', `Principal: ${words}`]
    const name = join(folder, `${principal} talk ${String(i).padStart(4, '0')}`)
    if (i % 2 === 0) writeFileSync(`${name}.docx`, makeDocx(lines))
    else writeFileSync(`${name}.txt`, lines.join('\n'))
  }
  return folder
}

test('a thousand files are shown, placed all at once, stopped half-way without a trace, and brought in', async () => {
  const folder = thousandInterviews()
  const { app, page } = await launchForTest()
  await showIn(page, 'light')
  await openSample(page)
  const before = await countTexts(page)
  await goTo(page, 'Data')
  await chooseInDialog(app, folder)
  await chooseFolder(page)
  await page.getByRole('heading', { name: '1,000 texts to bring in' }).waitFor({ timeout: 120_000 })
  await page.screenshot({ path: 'out/e2e/many-planned.png' })

  // To the end and back, by keys; a row is drawn wherever one looks.
  const cells = page.locator('[col-id="wave"][role="gridcell"]')
  await cells.first().click()
  await page.keyboard.press('Control+End')
  await page.locator('[row-index="999"]').first().waitFor()
  await page.screenshot({ path: 'out/e2e/many-end.png' })
  await page.keyboard.press('Control+Home')
  await page.locator('[row-index="0"]').first().waitFor()

  // One wave for all: said once, then filled down over the whole selection.
  await cells.first().click()
  await page.keyboard.type('end')
  await page.keyboard.press('Enter')
  await expect.poll(() => cells.first().textContent()).toContain('End of year')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+d')
  const write = page.getByRole('button', { name: /^Import 1,000 texts/ })
  await write.waitFor()
  await page.screenshot({ path: 'out/e2e/many-filled.png' })

  await write.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).waitFor()
  // A thousand short texts are written in a second or two: Escape is there at once, a pointer would have to find the button first.
  await expect.poll(() => progressOf(page), { interval: 20, timeout: 30_000 }).toBeGreaterThan(50)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await countTexts(page)).toBe(before)
  // What was corrected is there still.
  await write.click()
  await page.getByRole('heading', { name: /were brought in/ }).waitFor({ timeout: 120_000 })
  await expect.poll(() => countTexts(page)).toBe(before + FILES)
  await page.screenshot({ path: 'out/e2e/many-done.png' })
  await goTo(page, 'Coding')
  await page.locator('.cm-line').first().waitFor()
  await page.screenshot({ path: 'out/e2e/many-coding.png' })
  await page.keyboard.press('Control+z')
  await expect.poll(() => countTexts(page), { timeout: 30_000 }).toBe(before)
})

/** How many texts are written, as the progress says. */
async function progressOf(page: Page): Promise<number> {
  const said = (await page.getByRole('dialog').textContent()) ?? ''
  const [, done] = /([\d,]+) (?:of|\/) 1,000/.exec(said) ?? []
  return Number((done ?? '0').replaceAll(',', ''))
}

async function countTexts(page: Page): Promise<number> {
  const link = page
    .getByRole('navigation')
    .getByRole('link', { name: /^Coding/ })
    .first()
  return Number(/[\d,]+/.exec((await link.textContent()) ?? '')?.[0]?.replaceAll(',', ''))
}

async function chooseFolder(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('textbox').fill('Import a folder of transcripts')
  await page.getByRole('dialog').getByText('Import a folder of transcripts').first().waitFor()
  await page.keyboard.press('Enter')
}
