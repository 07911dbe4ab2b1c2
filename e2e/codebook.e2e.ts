import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, goTo, openSample, showIn, speak } from './window.ts'

const line = (page: Page, name: string): Locator => page.locator(`[role="treeitem"]:has(bdi:text-is("${name}"))`)
const names = (page: Page): Promise<readonly string[]> =>
  page.getByRole('treeitem').evaluateAll((lines) => lines.map((one) => one.querySelector('bdi')?.textContent ?? ''))
const level = (page: Page, name: string) => line(page, name).getAttribute('aria-level')
const toast = (page: Page, text: RegExp) => page.getByText(text).first().waitFor()

async function openCodebook(page: Page): Promise<void> {
  await openSample(page)
  await goTo(page, 'Coding')
  await page.locator('.cm-line').first().waitFor()
  await page.keyboard.press('Alt+2')
  await page.getByRole('tree').waitFor()
}

async function choose(page: Page, name: string): Promise<void> {
  await line(page, name).click()
  await line(page, name).focus()
}

/** The codebook as the engine tells it, without what only the window adds. */
async function exportCsv(page: Page, app: Parameters<typeof chooseInDialog>[0], path: string): Promise<string> {
  await chooseInDialog(app, path)
  await page.getByRole('button', { name: /^Export …/ }).click()
  await page.getByRole('radio', { name: /^CSV/ }).check()
  await page.getByRole('button', { name: /^Choose a place/ }).click()
  await toast(page, new RegExp(`^Written: ${basename(path)}`))
  return readFileSync(path, 'utf8')
}

test('a codebook is edited, moved, merged, split and deleted by keys, drag and buttons, and all of it undone', async () => {
  const { app, page } = await launchForTest()
  const folder = mkdtempSync(join(tmpdir(), 'throughline-codebook-'))
  await openCodebook(page)
  const before = await names(page)
  const csvBefore = await exportCsv(page, app, join(folder, 'before.csv'))
  let done = 0

  await choose(page, 'Data use')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Now with more care.')
  await page.keyboard.press('Escape')
  done += 1
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem')
  await page.keyboard.press('F2')
  await page.keyboard.type('Using data')
  await page.keyboard.press('Enter')
  done += 1
  await line(page, 'Using data').waitFor()

  // By keys: up, down, in under the one before, out again.
  const at = before.indexOf('Data use')
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await names(page)).indexOf('Using data')).toBeGreaterThan(at)
  done += 1
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(async () => (await names(page)).indexOf('Using data')).toBe(at)
  done += 1
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect.poll(() => level(page, 'Using data')).toBe('2')
  done += 1
  await page.keyboard.press('Alt+Shift+ArrowLeft')
  await expect.poll(() => level(page, 'Using data')).toBe('1')
  done += 1

  // By drag: onto a code is under it; onto what is below itself is refused.
  await drag(page, 'Using data', 'Team building', 0.5)
  await expect.poll(() => level(page, 'Using data')).toBe('2')
  done += 1
  await drag(page, 'Team building', 'Using data', 0.5)
  await page.waitForTimeout(300)
  expect(await level(page, 'Team building')).toBe('1')
  await drag(page, 'Using data', 'Leadership confidence', 0.1)
  await expect.poll(async () => (await names(page))[0]).toBe('Using data')
  done += 1

  // Keys by place are shown as the desk answers them; then a key of its own, and the others move up.
  const digits = () => page.locator('[role=treeitem] kbd').allTextContents()
  expect(await digits()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  await choose(page, 'Using data')
  await expect
    .poll(() => page.getByLabel('Key', { exact: true }).locator('option').first().textContent())
    .toBe('By its place · 1')
  await page.getByLabel('Key', { exact: true }).selectOption('4')
  await expect.poll(() => line(page, 'Using data').locator('kbd').textContent()).toBe('4')
  expect(await digits()).toEqual(['4', '1', '2', '3', '5', '6', '7', '8', '9'])
  done += 1

  // Split two codings off, merge them back.
  await choose(page, 'Using data')
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox').nth(1).check()
  await dialog.getByRole('checkbox').nth(2).check()
  await dialog.getByText('2 chosen').waitFor()
  await dialog.getByLabel('Its name').fill('Data, but late')
  await page.screenshot({ path: 'out/e2e/codebook-split.png' })
  await dialog.getByRole('button', { name: /^Split/ }).click()
  await toast(page, /^2 codings of .*Using data.* went to/)
  done += 1
  await expect.poll(() => line(page, 'Data, but late').getAttribute('aria-label')).toMatch(/ 2 codings, 2 with/)
  await choose(page, 'Data, but late')
  await page.keyboard.press('m')
  await dialog.getByLabel('Into').selectOption({ label: 'Management routines' })
  await dialog.getByText('2 codings change their code').waitFor()
  await page.screenshot({ path: 'out/e2e/codebook-merge.png' })
  await dialog.getByRole('button', { name: /^Merge/ }).click()
  await toast(page, /^Merged .*Data, but late/)
  done += 1
  await expect.poll(() => names(page)).not.toContain('Data, but late')

  // Delete one with codes below: they move up; the indicator is carried and said.
  await choose(page, 'Leadership confidence')
  await page.keyboard.press('Delete')
  await dialog.getByText(/codings? go(es)? with it/).waitFor()
  await page.screenshot({ path: 'out/e2e/codebook-delete.png' })
  await dialog.getByRole('button', { name: /^Delete/ }).click()
  await toast(page, /^Deleted .*Leadership confidence.*Indicators that rest on the codes that move up/)
  done += 1
  await expect.poll(async () => (await names(page)).includes('Leadership confidence')).toBe(false)
  await page.screenshot({ path: 'out/e2e/codebook-after-delete.png' })

  for (let step = 0; step < done; step += 1) await page.keyboard.press('Control+z')
  await expect.poll(() => names(page)).toEqual(before)
  // Its key is the one that its place gives it again.
  await expect.poll(() => line(page, 'Data use').locator('[data-by-order] kbd').allTextContents()).toEqual(['3'])
  expect(await exportCsv(page, app, join(folder, 'after.csv'))).toBe(csvBefore)
})

test('the history shows the wording that changed and the codings made before it; quotes open their place', async () => {
  const { page } = await launchForTest()
  await openCodebook(page)
  await choose(page, 'Data use')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Marks of single students too.')
  // Kept by itself, a second after typing stops.
  await page.getByRole('button', { name: /^Undo “Edit code”/ }).waitFor()
  await page.getByRole('tab', { name: 'History' }).click()
  await page.getByRole('heading', { name: /codings were made under an earlier definition/ }).waitFor()
  await page.locator('ins', { hasText: 'Marks of single students too' }).waitFor()
  await page.screenshot({ path: 'out/e2e/codebook-history.png' })
  await page.getByRole('button', { name: 'Show them' }).click()
  await page.screenshot({ path: 'out/e2e/codebook-earlier.png' })
  await page
    .getByTitle(/^Open the place in the text/)
    .first()
    .click()
  await page.locator('.cm-line').first().waitFor()
  await page.keyboard.press('Alt+2')
  await page.keyboard.press('Control+z')
  await page.getByText('Undone', { exact: true }).waitFor()
  await page.getByText('Every coding was made under the definition as it is now.').waitFor()
})

test('a codebook leaves in three forms and comes back as it was; an import says first what it does', async () => {
  const { app, page } = await launchForTest()
  const folder = mkdtempSync(join(tmpdir(), 'throughline-codebook-'))
  await openCodebook(page)
  const csv = await exportCsv(page, app, join(folder, 'one.csv'))
  for (const [format, label] of [
    ['xlsx', 'Excel workbook'],
    ['qdc', 'REFI-QDA codebook'],
  ] as const) {
    await chooseInDialog(app, join(folder, `one.${format}`))
    await page.getByRole('button', { name: /^Export …/ }).click()
    await page.getByRole('radio', { name: new RegExp(`^${label}`) }).check()
    await page.getByRole('button', { name: /^Choose a place/ }).click()
    await expect.poll(() => existsSync(join(folder, `one.${format}`))).toBe(true)
    await page.getByRole('button', { name: /^Import …/ }).click()
    await page.getByText('The file says what the codebook says already.').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
  }

  const changed = csv
    .replace('"Data use"', '"\'=1+1 נתונים"')
    .concat('"new-one","","خبرة جديدة","جديد","","","",""\r\n')
  writeFileSync(join(folder, 'changed.csv'), changed)
  await chooseInDialog(app, join(folder, 'changed.csv'))
  await page.getByRole('button', { name: /^Import …/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('1 code is added').waitFor()
  await dialog.getByText('1 code changes').waitFor()
  await page.screenshot({ path: 'out/e2e/codebook-import.png' })
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await toast(page, /^Imported: 1 added, 1 changed/)
  expect(await names(page)).toContain('=1+1 נתונים')
  expect(await exportCsv(page, app, join(folder, 'again.csv'))).toContain('"\'=1+1 נתונים"')

  writeFileSync(join(folder, 'bad.csv'), 'id,parent\na,nowhere\na,\n')
  await chooseInDialog(app, join(folder, 'bad.csv'))
  await page.getByRole('button', { name: /^Import …/ }).click()
  await dialog.getByText('2 things to mend').waitFor()
  expect(await dialog.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(page)).toContain('Data use')
})

test('an empty codebook offers the default codes in a language, and makes the first one by keyboard', async () => {
  const { app, page } = await launchForTest()
  const folder = mkdtempSync(join(tmpdir(), 'throughline-codebook-'))
  await chooseInDialog(app, join(folder, 'new.throughline'))
  await page.getByRole('button', { name: /^New study/ }).click()
  await page.getByLabel('Title').fill('Empty')
  await page.getByRole('radio', { name: /^Nothing/ }).check()
  await page.getByRole('button', { name: /^Choose a place/ }).click()
  await page.getByRole('navigation').first().waitFor()
  await goTo(page, 'Coding')
  await page.getByRole('link', { name: 'Codebook' }).click()
  await page.getByRole('heading', { name: 'Codes come here' }).waitFor()
  await page.screenshot({ path: 'out/e2e/codebook-empty.png' })
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: /العربية/ }).click()
  await expect.poll(async () => (await names(page)).length).toBe(13)
  await page.keyboard.press('Control+z')
  await page.getByRole('heading', { name: 'Codes come here' }).waitFor()
  await page.getByRole('button', { name: 'New code' }).click()
  await typeName(page, 'ראשון')
  await line(page, 'ראשון').waitFor()
  await line(page, 'ראשון').focus()
  await page.keyboard.press('Shift+N')
  await typeName(page, 'Second')
  // A code that was made is there to be defined: what is typed next is its definition.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('definition')
  await page.keyboard.type('What it means')
  await page.keyboard.press('Escape')
  expect(await level(page, 'Second')).toBe('2')
  await page.keyboard.press('Delete')
  await toast(page, /^Deleted .*Second/)
  await expect.poll(() => names(page)).toEqual(['ראשון'])
})

test('the very first change of a study is undone by a key that comes before the window has heard of it', async () => {
  const { app, page } = await launchForTest()
  await chooseInDialog(app, join(mkdtempSync(join(tmpdir(), 'throughline-codebook-')), 'new.throughline'))
  await page.getByRole('button', { name: /^New study/ }).click()
  await page.getByLabel('Title').fill('First')
  await page.getByRole('button', { name: /^Choose a place/ }).click()
  await page.getByRole('navigation').first().waitFor()
  await goTo(page, 'Coding')
  await page.getByRole('link', { name: 'Codebook' }).click()
  await page.getByRole('treeitem').first().waitFor()
  const before = await names(page)
  await choose(page, 'Data use')
  expect(await isGreyed(page)).toBe(true)
  await page.evaluate(() => {
    const press = (key: string, more: KeyboardEventInit) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, ...more, bubbles: true, cancelable: true }),
      )
    press('ArrowDown', { altKey: true })
    press('z', { ctrlKey: true })
  })
  await toast(page, /^Undone/)
  expect(await names(page)).toEqual(before)
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => names(page)).not.toEqual(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => names(page)).toEqual(before)
  expect(await isGreyed(page)).toBe(true)
})

/** Whether the palette shows undo as what cannot be done now. */
async function isGreyed(page: Page): Promise<boolean> {
  await page.keyboard.press('Control+k')
  const undo = page.getByRole('button', { name: /^Undo/ }).last()
  await page.keyboard.type('Undo')
  await undo.waitFor()
  const found = await undo.evaluate((one) => one.matches('[disabled], [data-disabled], [aria-disabled=true]'))
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return found
}

test('the codebook stands in English light and Hebrew dark, with long names and three hundred codes', async () => {
  const { app, page } = await launchForTest()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await openCodebook(page)
  await showIn(page, 'light')
  await choose(page, 'Data use')
  await page
    .getByTitle(/^Open the place in the text/)
    .first()
    .waitFor()
  await page.screenshot({ path: 'out/e2e/codebook-light.png' })
  expect(await axeFaults(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.waitForTimeout(300)
  await page.screenshot({ path: 'out/e2e/codebook-1280.png' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await speak(page, 'he')
  await showIn(page, 'dark')
  // Colours come with the next picture.
  await page.waitForTimeout(500)
  await page.screenshot({ path: 'out/e2e/codebook-hebrew-dark.png' })
  expect(await axeFaults(page)).toEqual([])
  await speak(page, 'en')
  await showIn(page, 'light')

  const folder = mkdtempSync(join(tmpdir(), 'throughline-codebook-'))
  const long = [
    'ביטחון בהובלה של צוות המתמטיקה ',
    'الثقة في القيادة وفي استعمال المعطيات ',
    'Very long name of a code ',
  ]
  const rows = Array.from({ length: 300 }, (_, i) => {
    const name = i < 3 ? (long[i] ?? '').repeat(12).slice(0, 300).trim() : `Code ${i}`
    return `k${i},${i % 10 === 0 ? '' : `k${i - (i % 10)}`},${name}`
  })
  writeFileSync(join(folder, 'many.csv'), ['id,parent,name', ...rows].join('\n'))
  await chooseInDialog(app, join(folder, 'many.csv'))
  await page.getByRole('button', { name: /^Import …/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click()
  await toast(page, /^Imported: 300 added/)
  await page.getByRole('treeitem').nth(20).click()
  await page.screenshot({ path: 'out/e2e/codebook-many.png' })
  const times = await stepTimes(page, 60)
  const [median, p95] = [times[30] ?? 0, times[57] ?? 0]
  process.stdout.write(`60 steps through 313 codes: median ${Math.round(median)} ms, p95 ${Math.round(p95)} ms\n`)
  expect(median).toBeLessThan(50)
  expect(complaints).toEqual([])
})

/** Into the dialog of a new code, once its field has the keyboard. */
async function typeName(page: Page, name: string): Promise<void> {
  await page.locator('[role="dialog"] input[data-autofocus]:focus').waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** From a key to the picture after it, in the window's own time; the quickest first. */
async function stepTimes(page: Page, steps: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { stepTimes: times })
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      { capture: true },
    )
  })
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(30)
  }
  const times = await page.evaluate(() => (window as unknown as { stepTimes: number[] }).stepTimes)
  return times.sort((a, b) => a - b)
}

/** With the mouse, as far down the other line as `fraction` says. */
async function drag(page: Page, name: string, onto: string, fraction: number): Promise<void> {
  const [from, to] = [await line(page, name).boundingBox(), await line(page, onto).boundingBox()]
  if (!from || !to) throw new Error('the lines are in sight')
  await page.mouse.move(from.x + 80, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 90, to.y + to.height / 2, { steps: 6 })
  await page.mouse.move(to.x + 90, to.y + to.height * fraction, { steps: 3 })
  await page.mouse.up()
}
