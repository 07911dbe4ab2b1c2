import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample, reportPage, showIn, speak } from './window.ts'

const SLOW = { timeout: 60_000 }

test('the report is put in order, written in, found out of date after a coding, and confirmed', async () => {
  const { page } = await launchForTest()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.setViewportSize({ width: 1280, height: 720 })
  await showIn(page, 'light')
  await openSample(page)
  await goTo(page, 'Report')
  await page.getByRole('radio', { name: 'English' }).check()
  const preview = reportPage(page)
  await preview.getByRole('heading', { name: 'What was delivered' }).waitFor(SLOW)

  await drag(page)
  await moveAndHide(page)
  await preview.getByRole('heading', { name: 'What was delivered' }).waitFor({ state: 'detached', ...SLOW })
  await page.keyboard.press('Control+z')
  await preview.getByRole('heading', { name: 'What was delivered' }).waitFor(SLOW)

  await writeOwnText(page)
  await preview.getByText(/In the interviews, \d+ spoke of data use at first\./).waitFor(SLOW)
  expect(await preview.locator('strong', { hasText: 'spoke of data use' }).count()).toBe(1)
  await page.screenshot({ path: 'out/e2e/builder-text.png' })
  await page.keyboard.press('Escape')

  await adoptAndEdit(page)
  await codeOnce(page)
  await confirm(page)
  expect(complaints).toEqual([])
})

/** One section is dragged to the top. */
async function drag(page: Page): Promise<void> {
  const from = await page.locator('[data-row="outcomes"] > button').boundingBox()
  const to = await page.locator('[data-row="summary"]').boundingBox()
  if (!from || !to) throw new Error('The sections are not on screen')
  await page.mouse.move(from.x + 40, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 60, to.y + 40, { steps: 4 })
  await page.mouse.move(to.x + 60, to.y + 4, { steps: 4 })
  await page.locator('[data-drop="before"][data-row="summary"]').waitFor()
  await page.mouse.up()
  await expect.poll(() => page.locator('[data-row]').first().getAttribute('data-row')).toBe('outcomes')
}

/** One section goes up by key, another is left out. */
async function moveAndHide(page: Page): Promise<void> {
  const heads = () => page.locator('[data-row] > button').allTextContents()
  const before = await heads()
  const row = page.locator('[data-row="limits"] > button')
  await row.focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(async () => (await heads()).findIndex((text) => text.includes('How far these results reach')))
    .toBe(before.findIndex((text) => text.includes('How far these results reach')) - 2)
  await page.getByRole('checkbox', { name: 'Print “What was delivered”' }).uncheck()
}

/** Own words with a live figure found by its words and with bold ones, by keyboard alone. */
async function writeOwnText(page: Page): Promise<void> {
  await page.locator('[data-row="participation"] > button').focus()
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: 'Text at the start' })
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.type('In the interviews, ')
  await pickFigure(page)
  await page.keyboard.type(' ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('spoke of data use')
  await page.keyboard.press('End')
  await page.keyboard.type(' at first. No more than ')
  await pickFigure(page)
  await page.keyboard.type(' did.')
}

async function pickFigure(page: Page): Promise<void> {
  const before = await page.locator('.cm-chip').count()
  await page.keyboard.type('{{')
  await page.getByRole('dialog').getByRole('combobox').waitFor()
  await page.keyboard.type('data use raised first number')
  const option = page.getByRole('option', { name: /Data use.*number who raised it at first/ }).first()
  await option.waitFor(SLOW)
  await page.screenshot({ path: 'out/e2e/builder-picker.png' })
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.cm-chip').count()).toBe(before + 1)
  await page.keyboard.press('End')
}

/** What the numbers say becomes a finding, and its words one's own. */
async function adoptAndEdit(page: Page): Promise<void> {
  await page.keyboard.press('Alt+2')
  await page.getByText('Findings come here').waitFor(SLOW)
  await page.getByRole('button', { name: 'Adopt “' }).first().waitFor(SLOW)
  await page.screenshot({ path: 'out/e2e/builder-findings-empty.png' })
  await page.getByRole('button', { name: /^Adopt “Data/ }).click()
  const head = page.locator('[data-head]')
  await head.waitFor(SLOW)
  await expect.poll(() => head.textContent(), SLOW).toMatch(/data use rose|data use may have risen|In data use/i)
  await head.click()
  const field = page.getByRole('textbox', { name: 'Sentence (English)' })
  await field.locator('.cm-chip').first().waitFor(SLOW)
  await field.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('All told: ')
  await expect.poll(() => head.textContent(), SLOW).toMatch(/All told: /)
  await page.getByRole('radio', { name: 'low' }).check()
  await page.screenshot({ path: 'out/e2e/builder-finding.png' })
  await page.keyboard.press('Escape')
  await page.getByRole('tab').first().waitFor({ state: 'detached' })
}

/** One more principal spoke of data use at first. */
async function codeOnce(page: Page): Promise<void> {
  await goTo(page, 'Coding')
  await page.getByRole('button', { name: /^P02, Baseline/ }).click()
  await page.locator('.cm-line', { hasText: 'SYNTHETIC SAMPLE' }).waitFor()
  await page.locator('.cm-content').first().focus()
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < 9; line += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('t')
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox').fill('Data use')
  await page.getByRole('option', { name: 'Data use', exact: true }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** The sentences are found by key, told as they were and as they are, and confirmed one by one. */
async function confirm(page: Page): Promise<void> {
  await goTo(page, 'Report')
  await page.getByRole('button', { name: /3 sentences no longer match/ }).waitFor(SLOW)
  await page.keyboard.press('F8')
  const chip = page.locator('.cm-chip[data-kind="changed"]').first()
  await chip.waitFor(SLOW)
  expect(await chip.textContent()).toMatch(/^was \d+, is \d+$/)
  await page.screenshot({ path: 'out/e2e/builder-stale.png' })
  await page
    .getByRole('button', { name: /^Right as it prints now/ })
    .last()
    .click()
  await page.getByRole('button', { name: /2 sentences no longer match/ }).waitFor(SLOW)
  const left = page.getByText('Was', { exact: true }).locator('xpath=following-sibling::dd[1]')
  await expect.poll(() => left.allTextContents()).toEqual([expect.stringMatching(/^In the interviews/)])
  await page.screenshot({ path: 'out/e2e/builder-stale-one.png' })
  await page.getByRole('button', { name: /^Right as it prints now/ }).click()
  await page.getByRole('button', { name: /1 sentence no longer matches/ }).waitFor(SLOW)
  await page.keyboard.press('F8')
  await page.locator('[data-head]').waitFor(SLOW)
  await page.getByText('1 sentence no longer matches').last().waitFor(SLOW)
  await page.screenshot({ path: 'out/e2e/builder-stale-finding.png' })
  await page.keyboard.press('Alt+Enter')
  await page
    .getByText('no longer matches')
    .first()
    .waitFor({ state: 'detached', ...SLOW })
  await page.locator('[data-head]').focus()
  await page.keyboard.press('Delete')
  await page.getByText('Findings come here').waitFor(SLOW)
  await page.keyboard.press('Control+z')
  await page.locator('[data-head]').waitFor(SLOW)
}

test('all proposals at once stand in three languages, right to left and dark, wide and narrow', async () => {
  const { page } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Report')
  await page.locator('[data-row="summary"]').waitFor(SLOW)
  await page.keyboard.press('Alt+2')
  await page.getByRole('button', { name: /Adopt all \d+ proposals/ }).click(SLOW)
  const heads = page.locator('[data-head]')
  await heads.first().waitFor(SLOW)
  const count = await heads.count()
  expect(count).toBeGreaterThan(3)

  const order = () => heads.allTextContents()
  await page.locator('select:has(option[value="he"])').first().selectOption('en')
  await expect.poll(async () => (await order()).join(' '), SLOW).toMatch(/principals/)
  const [first, second] = await order()
  await heads.first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await order())[0]?.replace(/^\d+\s*/, '')).toBe(second?.replace(/^\d+\s*/, ''))
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await order())[0], SLOW).toBe(first)

  await page.setViewportSize({ width: 2560, height: 1300 })
  await page.screenshot({ path: 'out/e2e/builder-findings-wide.png' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.screenshot({ path: 'out/e2e/builder-findings.png' })
  await speak(page, 'he')
  await showIn(page, 'dark')
  await page.locator('select:has(option[value="he"])').first().selectOption('he')
  await expect.poll(async () => (await order()).join(' '), SLOW).toMatch(/[א-ת]{3}/)
  await heads.first().click()
  await expect.poll(() => page.locator('.cm-chip').first().textContent(), SLOW).toMatch(/^\d/)
  await page.screenshot({ path: 'out/e2e/builder-finding-hebrew-dark.png' })
  expect(await axeFaults(page, 'findings')).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+1')
  await page.locator('[data-row="summary"] > button').click()
  await page.locator('.cm-content').first().waitFor()
  await reportPage(page).locator('#summary').waitFor(SLOW)
  expect(await axeFaults(page, 'sections')).toEqual([])
  await page.screenshot({ path: 'out/e2e/builder-hebrew-dark.png' })
})
