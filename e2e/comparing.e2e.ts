import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample, speak } from './window.ts'

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
  // R: mean(d[low]) - mean(d) and (1 - cor(b, e)) * (mean(b) - mean(b[low])); their own mean change is +0.57.
  await page.getByText(/differs from everyone’s by \+0\.14; \+0\.21 would be expected/).waitFor()
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
  const dataUse = page.locator('[data-indicator="data-use"]')
  expect(await dataUse.textContent()).toMatch(/\(\+0\.23 to \+0\.63\)\s*n 43.*\+58 \(\+20 to \+81\)\s*n 12/)
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
  await page.getByRole('row', { name: /^Data use .*−2\.24 beyond the scale$/ }).waitFor()
  await page.getByRole('button', { name: 'P07' }).click()
  await page.getByRole('heading', { name: 'P07' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: /did not at the last$/ }).waitFor()
  await app.close()
})

/** Walks the points of the chart whose picture is called so: the keyboard's stop around it. */
function pointsOf(page: Page, picture: RegExp): Locator {
  return page.getByRole('application').filter({ has: page.getByRole('img', { name: picture }) })
}

/** Enters the points, and gives what is said of the one reached. */
async function walk(chart: Locator, ...keys: readonly string[]): Promise<string> {
  await chart.focus()
  for (const key of keys) await chart.press(key)
  return (await chart.locator('[aria-live]').textContent()) ?? ''
}

test('a primary measure is marked by a key, stands first, says what it is worth, and is undone', async () => {
  const { app, page } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Compare')
  const rows = page.getByRole('table', { name: /Questionnaire scales/ }).locator('tbody tr')
  await page
    .getByRole('row', { name: /^Team building/ })
    .first()
    .click({ timeout: 60_000 })
  await page.keyboard.press('p')
  const panel = page.getByRole('region', { name: 'Team building' })
  await panel.getByText('That is not pre-specified: its p is read adjusted, like the others.').waitFor()
  await expect.poll(() => rows.first().getAttribute('data-measure')).toBe('scale:team-building')
  await page.screenshot({ path: 'out/e2e/primary.png' })

  await page.keyboard.press('w')
  await page.getByRole('heading', { name: 'Team building', level: 1 }).waitFor()
  await page.getByText('That is not pre-specified').waitFor()
  await page.screenshot({ path: 'out/e2e/primary-page.png' })
  await page.keyboard.press('Escape')
  await rows.first().waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => rows.first().getAttribute('data-measure')).toBe('scale:confidence')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('mark as')
  await page.getByRole('dialog').getByText('Mark as the primary measure').click()
  await panel.getByText('That is not pre-specified').waitFor()
  // While the palette is closing the keys are still its own.
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('p')
  await expect.poll(() => panel.getByText('That is not pre-specified').count()).toBe(0)
  await app.close()
})

test('every point of a chart is reached by arrow keys, is announced, and opens what is behind it', async () => {
  const { app, page } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Compare')
  await page
    .getByRole('row', { name: /^Data use/ })
    .first()
    .click({ timeout: 60_000 })
  await page.keyboard.press('w')
  await page.getByRole('heading', { name: 'Data use', level: 1 }).waitFor()

  const slopes = pointsOf(page, /Scores of each principal/)
  await slopes.waitFor({ timeout: 60_000 })
  expect(await walk(slopes, 'ArrowDown', 'ArrowDown')).toMatch(/^P\d+: [\d.]+ → [\d.]+ \(2 of 43\)$/)
  await page.screenshot({ path: 'out/e2e/walk-slopes.png' })
  await slopes.press('Escape')
  expect(await slopes.locator('[aria-live]').textContent()).toBe('')
  await page.getByRole('heading', { name: 'Data use', level: 1 }).waitFor()

  const cloud = pointsOf(page, /changes of 43 principals/)
  const said = await walk(cloud, 'End')
  expect(said).toMatch(/\(43 of 43\)$/)
  await page.screenshot({ path: 'out/e2e/walk-cloud.png' })
  await cloud.press('Enter')
  await page
    .getByRole('heading', { name: said.slice(0, said.indexOf(':')) })
    .first()
    .waitFor()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('heading', { name: 'Data use', level: 1 }).waitFor()
  await page.getByRole('tab', { name: 'Checks' }).click()
  await page.getByRole('rowheader', { name: /^Without the last third to answer \(after/ }).waitFor({ timeout: 60_000 })
  await page.getByRole('rowheader', { name: 'Late less early' }).waitFor()
  await page.screenshot({ path: 'out/e2e/late.png' })
  await page.getByRole('tab', { name: 'By group' }).click()
  await page.getByRole('table').getByRole('button').first().click()
  await page
    .getByRole('button', { name: /^P\d+$/ })
    .first()
    .waitFor()

  await page.getByRole('link', { name: 'All measures' }).click()
  await page
    .getByRole('table', { name: /^Themes/ })
    .locator('tbody tr')
    .first()
    .click()
  await page.keyboard.press('w')
  const bands = pointsOf(page, /Principals by presence/)
  await bands.waitFor({ timeout: 60_000 })
  const fate = await walk(bands, 'ArrowDown')
  expect(fate).toMatch(/^(gained|kept|lost|never there): \d+ principal/)
  await page.screenshot({ path: 'out/e2e/walk-bands.png' })
  await bands.press('Enter')
  await page
    .locator('tr[data-chosen]')
    .filter({ hasText: fate.slice(0, fate.indexOf(':')) })
    .waitFor()

  await page.getByRole('link', { name: 'Sessions' }).click()
  const dose = pointsOf(page, /against the amount of the programme/)
  await dose.waitFor({ timeout: 60_000 })
  expect(await walk(dose, 'ArrowRight', 'ArrowRight', 'ArrowRight')).toMatch(
    /^P\d+, sessions held: \d, .*\(3 of \d+\)$/,
  )
  await page.screenshot({ path: 'out/e2e/walk-dose.png' })

  await page.getByRole('link', { name: 'School outcomes' }).click()
  const years = page.getByRole('application').first()
  expect(await walk(years, 'ArrowRight')).toMatch(/^20\d\d: /)
  await years.press('Enter')
  await page
    .getByRole('region', { name: /^Schools in 20/ })
    .getByRole('button', { name: /^School of P/ })
    .first()
    .waitFor()
  await page.screenshot({ path: 'out/e2e/walk-years.png' })
  await app.close()
})

test.each(['en', 'he'] as const)(
  'the joint display in %s: principals by indicators, sessions and outcomes',
  async (language) => {
    const { app, page } = await launchForTest()
    await openSample(page)
    await goTo(page, 'Compare')
    await page.locator('tr[data-measure]').first().waitFor({ timeout: 60_000 })
    await page.keyboard.press('2')
    await page.locator('[data-indicator]').first().waitFor({ timeout: 60_000 })
    if (language === 'he') await speak(page, 'he')
    await page.screenshot({ path: `out/e2e/joint-indicators-${language}.png` })
    await page
      .getByText(language === 'en' ? 'Principals' : 'מנהלים', { exact: true })
      .first()
      .click()
    const cells = page.locator('button[data-row][data-column]')
    await cells.first().waitFor()
    expect(await page.locator('button[data-row][tabindex="0"]').count()).toBe(1)
    await page.locator('button[data-row="0"][data-column="7"]').focus()
    await page.keyboard.press(language === 'en' ? 'ArrowRight' : 'ArrowLeft')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe('8')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('2018')
    await page.screenshot({ path: `out/e2e/joint-principals-${language}.png` })
    await page.keyboard.press('Enter')
    await page.getByRole('application').first().waitFor()

    await page.keyboard.press('1')
    await page.locator('tr[data-measure="scale:data-use"]').click()
    await page.keyboard.press('p')
    await page.keyboard.press('w')
    const chart = page.getByRole('application').first()
    await chart.waitFor({ timeout: 60_000 })
    await walk(chart, 'ArrowDown')
    await page.screenshot({ path: `out/e2e/measure-${language}.png` })
    await page.getByRole('tab').nth(2).click()
    await page.screenshot({ path: `out/e2e/checks-${language}.png` })
    await app.close()
  },
)

test('a count of directions opens exactly the quotes it counts, also by keys, and is open still on the way back', async () => {
  const { app, page } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Compare')
  await page.locator('tr[data-measure="code:data-use"]').click({ timeout: 60_000 })
  await page.keyboard.press('w')
  const count = page.getByRole('button', { name: /^End of year: Positive: \d+$/ })
  await count.waitFor({ timeout: 60_000 })
  const counted = Number(await count.textContent())
  await count.click()
  const behind = page.getByRole('region', { name: 'End of year: Positive' })
  const quotes = behind.getByRole('link')
  await quotes.first().waitFor()
  for (const more of await behind.getByRole('button', { name: /more quote/ }).all()) await more.click()
  await expect.poll(() => quotes.count()).toBe(counted)
  for (const said of await quotes.allTextContents()) expect(said).toMatch(/End of year · Positive/)
  await page.screenshot({ path: 'out/e2e/directions.png' })

  await count.focus()
  // Nobody was positive at baseline, so that up from there is nothing; some were of two minds.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Baseline: Mixed' }).getByRole('link').first().click()
  await page.locator('.cm-line').first().waitFor()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByRole('region', { name: 'Baseline: Mixed' }).waitFor()

  await page.getByRole('button', { name: /^End of year: With a weight: \d+$/ }).click()
  const weighted = page.getByRole('region', { name: 'End of year: With a weight' }).getByRole('link')
  expect(await weighted.first().textContent()).toMatch(/weight \d/)
  await app.close()
})

test('bars of sessions and of themes open the principals behind them', async () => {
  const { app, page } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Compare')
  await page.locator('tr[data-measure="code:data-use"]').click({ timeout: 60_000 })
  await page.getByRole('button', { name: 'only at the last' }).click()
  const bar = page.getByRole('table', { name: /Present in both waves/ })
  await bar
    .getByRole('button', { name: /^P\d+$/ })
    .first()
    .waitFor()
  await page.screenshot({ path: 'out/e2e/bar-theme.png' })
  await page.getByRole('link', { name: 'Sessions' }).click()
  await page.getByRole('button', { name: '5', exact: true }).click()
  await expect
    .poll(
      () =>
        page
          .getByText(/^Missing a session:/)
          .getByRole('button')
          .count(),
      { timeout: 60_000 },
    )
    .toBe(6)
  await page.screenshot({ path: 'out/e2e/bar-sessions.png' })
  await app.close()
})
