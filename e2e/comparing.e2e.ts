import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample } from './window.ts'

test('from all measures to a measure, to a quote’s place in the text, and back to the same measure', async () => {
  const { app, page } = await launchForTest()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await openSample(page)
  await goTo(page, 'Compare')
  const row = page.getByRole('row', { name: /^Data use/ }).first()
  await row.waitFor({ timeout: 60_000 })
  await row.click()

  await page.getByRole('button', { name: 'Whole page' }).click()
  await page.getByRole('heading', { name: 'Data use', level: 1 }).waitFor()
  await page.getByRole('img', { name: /changes of 43 principals/ }).waitFor({ timeout: 60_000 })
  await page.getByRole('tab', { name: 'Checks' }).click()
  await page.getByText('43 principals in 9 groups').waitFor()
  await page.getByRole('tab', { name: 'What it says' }).click()
  await page.screenshot({ path: 'out/e2e/measure.png' })

  const quote = page.getByRole('link', { name: /P\d+ · End of year/ }).first()
  const said = (await quote.locator('span').first().textContent()) ?? ''
  expect(said.length).toBeGreaterThan(20)
  await quote.click()
  await page
    .locator('.cm-line', { hasText: said.slice(0, 30) })
    .first()
    .waitFor()
  await page.screenshot({ path: 'out/e2e/quote.png' })

  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('heading', { name: 'Data use', level: 1 }).waitFor()
  expect(await page.getByRole('tab', { name: 'What it says' }).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Escape')
  await row.waitFor()
  expect(await row.getAttribute('aria-selected')).toBe('true')
  await app.close()
  expect(complaints).toEqual([])
})

test('the other views of the comparison open what is behind them', async () => {
  const { app, page } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Compare')

  await page.getByRole('link', { name: 'By indicator' }).click()
  await page.getByRole('heading', { name: /^Survey and interviews agree on/ }).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Leadership confidence' }).click()
  await page.getByRole('region', { name: 'In their words' }).getByRole('link').first().waitFor()
  await page.screenshot({ path: 'out/e2e/indicators.png' })

  await page.getByRole('link', { name: 'By city and coach' }).click()
  await page.getByRole('heading', { name: /cells the change differs/ }).waitFor()
  await page.locator('button[data-row="0"][data-column="0"]').click()
  const behind = page.getByRole('region', { name: 'Leadership confidence' })
  await expect.poll(() => behind.getByRole('button', { name: /^P\d+$/ }).count()).toBeGreaterThanOrEqual(5)
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('1')
  await page.screenshot({ path: 'out/e2e/groups.png' })

  await page.getByRole('link', { name: 'Who is missing' }).click()
  await page.getByRole('button', { name: 'P07' }).click()
  await page.getByRole('heading', { name: 'P07' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: /did not at the last$/ }).waitFor()
  await app.close()
})
