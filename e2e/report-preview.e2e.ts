import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample, reportPage, showIn } from './window.ts'

const SLOW = { timeout: 60_000 }

test('the preview is read on where it was scrolled to, opens what is behind it, and runs nothing', async () => {
  const { page } = await launchForTest()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.setViewportSize({ width: 1280, height: 720 })
  await showIn(page, 'light')
  await openSample(page)
  await goTo(page, 'Report')
  await page.getByRole('radio', { name: 'English' }).check()
  await reportPage(page).getByRole('heading', { name: 'What was delivered' }).waitFor(SLOW)

  await page.locator('[data-row="summary"] > button').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Text at the start' }).waitFor(SLOW)
  await wheelTo(page, 1200)
  const read = await settled(page)
  await writeFirst(
    page,
    'A paragraph of the evaluators.\nAnd another one, which moves everything below it further down.',
  )
  await expect.poll(() => topBlock(page)).toEqual(read)

  await page.setViewportSize({ width: 1500, height: 720 })
  await expect.poll(() => heightOf(page, read.words)).toBe(read.y)
  await page.setViewportSize({ width: 1280, height: 720 })

  await page.locator('[data-row="limits"] > button').click()
  await expect.poll(async () => (await topBlock(page)).words).toMatch(/How far these results reach/)

  await opensWhatIsBehind(page, complaints)
  await page.locator('iframe').focus()
  await page.keyboard.press('Alt+2')
  await page
    .getByRole('button', { name: /^Adopt “/ })
    .first()
    .waitFor(SLOW)
  await page.keyboard.press('Alt+1')
  await reportPage(page).locator('h1').waitFor(SLOW)
  expect(complaints).toEqual([])
  await nothingRuns(page)
}, 120_000)

/** The report scrolled by the wheel. */
async function wheelTo(page: Page, down: number): Promise<void> {
  const shelf = await page.locator('iframe').boundingBox()
  if (!shelf) throw new Error('There is no preview')
  await page.mouse.move(shelf.x + shelf.width / 2, shelf.y + shelf.height / 2)
  const before = await settled(page)
  await page.mouse.wheel(0, down)
  await expect.poll(async () => (await topBlock(page)).words).not.toBe(before.words)
}

/** What stands at the top of what is seen, and where. */
function topBlock(page: Page) {
  return reportPage(page)
    .locator('main')
    .evaluate((main) => {
      const blocks = [...main.querySelectorAll('h2, h3, p, table, figure, blockquote, li, dl')]
      const top = blocks.find((block) => block.getBoundingClientRect().top >= 0)
      return { words: top?.textContent?.slice(0, 60) ?? '', y: Math.round(top?.getBoundingClientRect().top ?? 0) }
    })
}

/** Where the block that begins so stands in what is seen. */
function heightOf(page: Page, words: string): Promise<number> {
  return reportPage(page)
    .locator('main')
    .evaluate((main, begins) => {
      const blocks = [...main.querySelectorAll('h2, h3, p, table, figure, blockquote, li, dl')]
      const found = blocks.find(({ textContent }) => textContent?.startsWith(begins))
      return Math.round(found?.getBoundingClientRect().top ?? Number.NaN)
    }, words)
}

/** As `topBlock`, once it stays for longer than the frame takes to come to rest after a change of width. */
async function settled(page: Page) {
  for (let last = await topBlock(page); ; ) {
    await page.waitForTimeout(400)
    const now = await topBlock(page)
    if (now.words === last.words && now.y === last.y) return now
    last = now
  }
}

async function writeFirst(page: Page, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Text at the start' })
  await field.focus()
  await page.keyboard.insertText(words)
  await reportPage(page)
    .getByText('A paragraph of the evaluators.')
    .waitFor({ state: 'attached', ...SLOW })
}

/** A quote leads to its place, a figure to its measure, and Back to where it was read. */
async function opensWhatIsBehind(page: Page, complaints: string[]): Promise<void> {
  const quote = reportPage(page).locator('[data-coding]').first()
  await quote.evaluate((one) => one.scrollIntoView({ block: 'center' }))
  const read = await settled(page)
  const box = await quote.boundingBox()
  if (!box) throw new Error('The quote is not in sight')
  const heard = complaints.length
  await page.mouse.click(box.x + box.width / 2, box.y + 12)
  await page.locator('.cm-content:focus').waitFor(SLOW)
  // The driver listens to each press in a frame that it has looked into, and there its script is blocked. Without it nothing is said.
  for (const said of complaints.splice(heard))
    expect(said).toMatch(/^Blocked script execution in 'app:\/\/preview\/reports\//)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => topBlock(page), SLOW).toEqual(read)
  const figure = reportPage(page).locator('data[data-from^="measures[scale:confidence]"]').first()
  await figure.evaluate((one) => one.focus())
  await settled(page)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Leadership confidence', level: 1 }).waitFor(SLOW)
  await page.keyboard.press('Alt+ArrowLeft')
  await reportPage(page).locator('h1').waitFor(SLOW)
}

/** Neither does a script in the report run, nor can the window be reached from there or it from the window. */
async function nothingRuns(page: Page): Promise<void> {
  const body = reportPage(page).locator('body')
  await body.evaluate((one) => {
    const script = document.createElement('script')
    script.textContent = 'document.body.dataset.ran = "yes"'
    one.append(script)
    one.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.body.dataset.ran = \'yes\'">')
  })
  await page.waitForTimeout(300)
  expect(await body.getAttribute('data-ran')).toBeNull()
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument ?? null)).toBeNull()
}
