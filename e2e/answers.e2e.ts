import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, goTo, showIn, speak } from './window.ts'

const SAID = [
  'המיפוי עזר לנו לראות מי יכול לעלות. עכשיו יושבים על הנתונים כל שבועיים 😀',
  'أصبح الفريق يعمل معًا. ما زلنا نحتاج إلى ساعات أكثر.',
  'We meet every week now. It was hard to find the hours, and the municipality helped in the end.',
  'לא השתנה הרבה',
  'The coach asked good questions.\nWe opened the files together, teacher by teacher, and made a plan for each student who could move up to five units.',
]

test('open answers are coded from a list by keys alone, filtered, undone, and five thousand of them scroll', async () => {
  const { app, page } = await launchForTest()
  await loadStudy(app, page, 1250)
  await goTo(page, 'Coding')
  const list = page.getByRole('list', { name: 'Answers, by question' })
  await list.waitFor()
  await page.getByText('5,000 answers').waitFor()
  await addCoder(page)

  // The whole answer, then another code, then a sentence of the next one.
  await page.keyboard.press('1')
  await expect.poll(() => chips(page, 0)).toEqual(['Leadership confidence'])
  await page.keyboard.press('3')
  await expect.poll(async () => (await chips(page, 0)).length).toBe(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('s')
  await page.keyboard.press('s')
  await page.getByText(/characters selected/).waitFor()
  await page.keyboard.press('r')
  await expect.poll(async () => (await chips(page, 1)).length).toBe(1)
  expect(await current(page).locator('mark').count()).toBe(1)

  // The picker, in any script.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('/')
  await page.keyboard.type('team')
  await page.keyboard.press('Enter')
  await expect.poll(() => chips(page, 2)).toEqual(['Team building'])
  await page.keyboard.press('ArrowRight')
  await page.getByRole('region', { name: 'Coding' }).waitFor()
  await page.screenshot({ path: 'out/e2e/answers-chosen.png' })
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await chips(page, 2)).length).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(() => chips(page, 2)).toEqual(['Team building'])

  // Applied, chosen and removed in one breath, before the engine has answered.
  await page.keyboard.press('ArrowDown')
  await page.evaluate(() => {
    for (const key of ['1', 'ArrowRight', 'Delete']) {
      setTimeout(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true })), 0)
    }
  })
  await page.getByRole('button', { name: 'Undo “Remove code”' }).waitFor()
  expect(await chips(page, 3)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect.poll(() => chips(page, 3)).toEqual(['Leadership confidence'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => chips(page, 3)).toEqual([])

  // Next uncoded goes past what is coded.
  await page.keyboard.press('Home')
  await page.keyboard.press('u')
  await expect.poll(() => current(page).getAttribute('data-index')).toBe('4')

  await slowest(page, async () => {
    for (const key of ['1', '2', '3', '4', '5']) {
      await page.keyboard.press(key)
      await page.keyboard.press('ArrowDown')
      await page.waitForTimeout(60)
    }
  }).then((ms) => process.stdout.write(`slowest frame while coding 5,000 answers by keys: ${ms} ms\n`))
  const scrolled = await slowest(page, () => scrollThrough(page))
  process.stdout.write(`slowest frame while scrolling 5,000 answers: ${scrolled} ms\n`)

  const search = page.getByRole('searchbox', { name: 'Search answers …' })
  await page.keyboard.press('Control+f')
  await search.fill('ساعات الفريق')
  await page.getByText('1,000 answers').waitFor()
  await search.fill('')
  await page.getByRole('combobox', { name: 'Codes', exact: true }).selectOption('not-coded')
  await page.getByText(/^4,99\d answers$/).waitFor()
  await page.getByRole('combobox', { name: 'Codes', exact: true }).selectOption('*')
  await page.getByRole('combobox', { name: 'Wave' }).selectOption('end')
  await page.getByText('2,500 answers').waitFor()
  await page.getByRole('combobox', { name: 'Wave' }).selectOption('*')
  await search.press('Escape')
  await page.keyboard.press('Home')
  await page.waitForTimeout(300)
  await showIn(page, 'light')
  await page.screenshot({ path: 'out/e2e/answers.png' })
  await speak(page, 'he')
  await showIn(page, 'dark')
  await page.waitForTimeout(400)
  await page.screenshot({ path: 'out/e2e/answers-hebrew-dark.png' })
})

function current(page: Page) {
  return page.locator('li[aria-current][data-index]')
}

/** The names of the codes of the answer that stands so many rows below the first. */
async function chips(page: Page, row: number): Promise<readonly string[]> {
  return page.locator(`li[data-index="${row + 1}"] button[aria-pressed] > bdi`).allTextContents()
}

/** The longest time between two frames while something is done, in milliseconds. */
async function slowest(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const state = { last: performance.now(), worst: 0, isOn: true }
    Object.assign(window, { frames: state })
    const tick = (now: number) => {
      state.worst = Math.max(state.worst, now - state.last)
      state.last = now
      if (state.isOn) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await work()
  return page.evaluate(() => {
    const { frames } = window as unknown as { frames: { worst: number; isOn: boolean } }
    frames.isOn = false
    return Math.round(frames.worst)
  })
}

async function scrollThrough(page: Page): Promise<void> {
  await page.locator('li[data-index]').first().hover()
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(16)
  }
}

async function addCoder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a coder' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Noa')
  await page.keyboard.press('Enter')
  await page.getByTitle('Code as Noa').click()
  await page.getByText('Coding as Noa').waitFor()
}

/** A study with the default codebook and `cases` principals who answer two open questions in both waves. */
async function loadStudy(app: ElectronApplication, page: Page, cases: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-answers-'))
  await chooseInDialog(app, join(folder, 'mine.throughline'))
  await page.getByRole('button', { name: /^New study/ }).click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Open answers')
  await page.getByRole('button', { name: 'Choose a place and make it' }).click()
  const data = page.getByRole('navigation').getByRole('link', { name: /^Data/ })
  await data.waitFor({ timeout: 30_000 })
  const study = join(folder, 'study')
  mkdirSync(study)
  const ids = Array.from({ length: cases }, (_, i) => `P${String(i + 1).padStart(4, '0')}`)
  const said = (at: number) => JSON.stringify(SAID[at % SAID.length]).replaceAll('\\n', '\n')
  const answers = (shift: number) => ids.map((id, i) => `${id},${said(i + shift)},${said(i + shift + 2)}`).join('\n')
  writeFileSync(join(study, 'principals.csv'), `id,city\n${ids.map((id) => `${id},A`).join('\n')}\n`)
  writeFileSync(join(study, 'one.csv'), `id,Q1,Q2\n${answers(0)}\n`)
  writeFileSync(join(study, 'two.csv'), `id,Q1,Q2\n${answers(1)}\n`)
  writeFileSync(
    join(study, 'study.yaml'),
    `study: { id: answers, title: "Open answers", language: he }
waves:
  - { id: baseline, label: "Baseline", date: 2017-09-15 }
  - { id: end, label: "End of year", date: 2018-06-15 }
cases: { file: principals.csv, id: id, attributes: [city] }
instruments:
  - id: open
    label: "Questionnaire"
    files:
      - { wave: baseline, path: one.csv, platform: plain, case: id }
      - { wave: end, path: two.csv, platform: plain, case: id }
    items:
      - { id: changed, column: Q1, type: open, text: "What changed in your school this year?" }
      - { id: needed, column: Q2, type: open, text: "What would you still need?" }
`,
  )
  await chooseInDialog(app, study)
  await page.getByRole('button', { name: 'Load a study folder …' }).first().click()
  await expect.poll(() => data.textContent(), { timeout: 60_000 }).toBe(`Data${cases.toLocaleString('en')}`)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
