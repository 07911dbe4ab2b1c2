import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { everythingIn, filesBelow } from './cli/report-files.ts'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, exportReport, goTo, goToNth, openSample, reportPage, showIn, speak } from './window.ts'

/** Of the sample's first and second principals, written into a definition that the report prints; one in pieces. */
const PLANTED = ['סיגל בן־נעימוב', 'אורנה', 'לחיאני']
const DEFINITION = ' Ask סיגל בן־נעימוב, אור**נה** or לחי\u200Bאני, at office@example.org.'

const OWN_WORDS = /Written by us, of (<[^>]*>)*50(<[^>]*>)* principals\./

const quotes = (page: Page) => page.locator('[data-quote]')
const current = (page: Page) => page.locator('li[aria-current]')
const viewLink = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name })
const toast = (page: Page, text: RegExp) => page.getByRole('status').getByText(text).first().waitFor()
const frame = (page: Page, name: string) => page.screenshot({ path: `out/e2e/leaving-${name}.png` })

test('nothing leaves undecided: quotes, names and differences are looked at, and the report says what was decided', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-leaving-'))
  const { app, page } = await launchForTest()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.setViewportSize({ width: 1280, height: 720 })
  await showIn(page, 'light')
  await openSample(page)
  await plant(page)
  await goTo(page, 'Report')
  await page.getByRole('radio', { name: 'English' }).check()
  for (const name of [/^PDF/, /^Excel/, /^Markdown/]) await page.getByRole('checkbox', { name }).check()

  // Built and edited: a finding from what the numbers say, and own words around a live figure.
  await build(page)

  // Quotes: approved and refused by keys, words redacted, all of it undone and done again.
  await page.keyboard.press('Alt+3')
  await quotes(page).first().waitFor({ timeout: 60_000 })
  await page.keyboard.press('a')
  await current(page).getByText('Approved', { exact: true }).waitFor()
  await page.keyboard.press('ArrowDown')
  const refused = (await current(page).locator('[data-quote]').textContent()) ?? ''
  await page.keyboard.press('r')
  await toast(page, /^1 quote will not be printed/)
  await expect.poll(() => quotes(page).allTextContents(), { timeout: 30_000 }).not.toContain(refused)
  const redacted = await redactWords(page)
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.locator('mark[data-kind="redacted"]').count(), { timeout: 30_000 }).toBe(0)
  await page.keyboard.press('Control+Shift+z')
  await page.locator('mark[data-kind="redacted"]').first().waitFor({ timeout: 30_000 })
  await frame(page, 'quotes')

  // A quote opens where it stands, and Back comes back to it.
  const looked = await current(page).locator('[data-quote]').getAttribute('data-quote')
  await page.keyboard.press('Enter')
  await page.locator('.cm-line').first().waitFor()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => current(page).locator('[data-quote]').getAttribute('data-quote')).toBe(looked)

  // Names: masked unless somebody says why not.
  await page.keyboard.press('Alt+4')
  await page.getByRole('heading', { name: '4 things to decide about' }).waitFor({ timeout: 60_000 })
  await frame(page, 'names')
  const address = page.locator('li', { hasText: 'office@example.org' }).last()
  await address.getByRole('button').first().click()
  await opensInCodebook(page)
  await page.keyboard.press('k')
  const keep = page.getByRole('dialog', { name: 'Print this as it is' })
  await expect.poll(() => keep.getByRole('button', { name: 'Print as it is' }).isDisabled()).toBe(true)
  await keep.getByLabel('Why it may be printed').fill('The address of the office, not of a person')
  await keep.getByRole('button', { name: 'Print as it is' }).click()
  await page.getByRole('heading', { name: '3 things to decide about' }).waitFor({ timeout: 60_000 })

  // The gate: refused without a reason, which is kept and told.
  await page.keyboard.press('Alt+1')
  await chooseInDialog(app, folder)
  await page.getByRole('button', { name: 'Export …' }).click()
  const gate = page.getByRole('dialog', { name: /things are not decided yet/ })
  await gate.getByText('Quotes that nobody has approved').waitFor({ timeout: 60_000 })
  await frame(page, 'gate')
  await expect.poll(() => gate.getByRole('button', { name: /^Export nevertheless/ }).isDisabled()).toBe(true)
  await gate.getByRole('button', { name: 'Cancel' }).click()
  expect(filesBelow(folder)).toEqual([])
  await exportReport(page, 'To be read by the team before it is decided')
  expect(await textOf(folder, '.html')).toContain('have not been approved')
  expect(await textOf(folder, '.html')).toMatch(OWN_WORDS)

  // The rest is decided: the report leaves at once, and is no draft.
  await page.keyboard.press('Alt+4')
  await page.getByRole('heading', { name: '3 things to decide about' }).waitFor({ timeout: 60_000 })
  await page.keyboard.press('Control+a')
  await page.keyboard.press('m')
  await page.getByRole('heading', { name: 'Everything is decided' }).waitFor({ timeout: 60_000 })
  await page.keyboard.press('Alt+3')
  await quotes(page).first().waitFor()
  await page.keyboard.press('Shift+a')
  await expect.poll(() => viewLink(page, /^Quotes/).textContent(), { timeout: 60_000 }).toBe('Quotes')
  await page.keyboard.press('Alt+1')
  await writeAgain(page, null)
  expect(await textOf(folder, '.html')).not.toContain('have not been approved')

  // Other data: what differs is shown, and asked about before the last report is replaced.
  await page.keyboard.press('Alt+5')
  await page.getByRole('heading', { name: /^All .* figures are those of the report/ }).waitFor({ timeout: 60_000 })
  await loseCodings(page)
  await goTo(page, 'Report')
  await page.keyboard.press('Alt+5')
  const differs = page.getByRole('heading', { name: /^\d+ of \d+ figures differs? from the report of .* by Noa/ })
  await differs.waitFor({ timeout: 60_000 })
  await page.getByRole('gridcell').first().waitFor()
  await frame(page, 'changes')
  await decideTheRest(page)
  await page.keyboard.press('Alt+1')
  await writeAgain(page, 'Keep both')
  const names = filesBelow(folder).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['report-grant-267-en.html', 'report-grant-267-en (2).html']))

  for (const again of ['.html', ' (2).html']) {
    expect(await textOf(folder, again)).toMatch(OWN_WORDS)
    expect(await textOf(folder, again)).toContain('As we see it: ')
  }

  for (const { name, bytes } of filesBelow(folder)) {
    const all = (await everythingIn(name, bytes)).normalize('NFC')
    for (const planted of [...PLANTED, refused, redacted]) expect([name, all.includes(planted)]).toEqual([name, false])
  }
  expect(await textOf(folder, '.md')).toContain('office@example.org')

  await showIn(page, 'dark')
  await speak(page, 'he')
  await goToNth(page, 4)
  for (const [key, name] of [
    ['Alt+3', 'quotes-he'],
    ['Alt+4', 'names-he'],
    ['Alt+5', 'changes-he'],
  ] as const) {
    await page.keyboard.press(key)
    await page.locator('main h1').first().waitFor()
    await page.waitForTimeout(1500)
    await frame(page, name)
  }
  expect(complaints).toEqual([])
  await app.close()
})

/** Writes names into a definition, as a careless coder might. */
async function plant(page: Page): Promise<void> {
  await goTo(page, 'Coding')
  await page.locator('.cm-line').first().waitFor()
  await page.keyboard.press('Alt+2')
  const line = page.locator('[role="treeitem"]:has(bdi:text-is("Data use"))')
  await line.click()
  await line.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(DEFINITION)
  await page.keyboard.press('Escape')
}

/** The thing that is looked at stands in a definition: it opens there, and Back comes back to it. */
async function opensInCodebook(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await page.locator('[role="treeitem"][aria-selected="true"]:has(bdi:text-is("Data use"))').waitFor()
  await page.locator('main').getByText('office@example.org').first().waitFor()
  await frame(page, 'place-in-codebook')
  await page.keyboard.press('Alt+ArrowLeft')
  await current(page).getByText('office@example.org').first().waitFor()
}

/** Selects a word of an English quote and redacts it with other words in its place; gives what must not be printed. */
async function redactWords(page: Page): Promise<string> {
  const quote = page.locator('[data-quote][lang="en"]').first()
  const text = (await quote.textContent()) ?? ''
  const words = text.split(' ').slice(1, 5).join(' ')
  await quote.evaluate(
    (element, { start, end }) => {
      const node = element.querySelector('span')?.firstChild
      if (node) window.getSelection()?.setBaseAndExtent(node, start, node, end)
    },
    { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  )
  await page.keyboard.press('Shift+X')
  await page.getByLabel('Printed instead, in square brackets').fill('said by hand')
  await page.keyboard.press('Enter')
  await toast(page, /^Redacted/)
  await page.getByText('[said by hand]').first().waitFor({ timeout: 30_000 })
  return words
}

/** A finding of the numbers in words of one's own, and own words in a section. */
async function build(page: Page): Promise<void> {
  const slow = { timeout: 60_000 }
  await page.locator('[data-row="participation"] > button').focus()
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: 'Text at the start' })
  await field.waitFor(slow)
  await field.focus()
  await page.keyboard.insertText('Written by us, of {{study.people}}.')
  await reportPage(page)
    .getByText(/^Written by us, of 50 principals\./)
    .waitFor(slow)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+2')
  await page.getByRole('button', { name: /^Adopt “Data/ }).click(slow)
  await page.locator('[data-head]').click(slow)
  const sentence = page.getByRole('textbox', { name: 'Sentence (English)' })
  await sentence.locator('.cm-chip').first().waitFor(slow)
  await sentence.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('As we see it: ')
  await page.locator('[data-head]', { hasText: 'As we see it: ' }).waitFor(slow)
  await page.keyboard.press('Escape')
}

/** Takes codings away until presence of a theme must have changed. */
async function loseCodings(page: Page): Promise<void> {
  await goTo(page, 'Coding')
  await page.locator('.cm-line').first().waitFor()
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('n')
    await page.waitForTimeout(150)
    await page.keyboard.press('Delete')
    await page.waitForTimeout(150)
  }
}

/** Quotes that took the place of others wait for approval. */
async function decideTheRest(page: Page): Promise<void> {
  await page.keyboard.press('Alt+3')
  await quotes(page).first().waitFor()
  await page.waitForTimeout(2000)
  await page.keyboard.press('Shift+a')
  await expect.poll(() => viewLink(page, /^Quotes/).textContent(), { timeout: 60_000 }).toBe('Quotes')
}

/** Writes the report with nothing open; `answer` to what differs from the last one. */
async function writeAgain(page: Page, answer: 'Keep both' | 'Replace' | null): Promise<void> {
  await page.getByRole('button', { name: 'Export …' }).click()
  if (answer !== null) {
    const dialog = page.getByRole('dialog', { name: /figures? differs? from the report/ })
    await dialog.getByRole('gridcell').first().waitFor({ timeout: 60_000 })
    await frame(page, 'replace')
    await dialog.getByRole('button', { name: answer }).click()
  }
  await page.getByRole('heading', { name: 'The report is written' }).waitFor({ timeout: 120_000 })
}

async function textOf(folder: string, ending: string): Promise<string> {
  return readFileSync(join(folder, `report-grant-267-en${ending}`), 'utf8')
}
