import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tempFolder, throughline } from './cli/throughline.ts'
import { writeLargeStudy } from './large-study.ts'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, goTo } from './window.ts'

test('five thousand principals are drawn, walked by keys and opened', async () => {
  const project = join(tempFolder(), 'large.throughline')
  expect(await throughline('load', project, writeLargeStudy(5000))).toMatchObject({ status: 0 })
  const { app, page } = await launchForTest()
  await chooseInDialog(app, project)
  await page.getByRole('button', { name: /^Open a study/ }).click()
  await goTo(page, 'Compare')
  await page.locator('tr[data-measure="scale:confidence"]').click({ timeout: 60_000 })
  await page
    .getByText(/Of 5,000 principals/)
    .first()
    .waitFor()
  await page.keyboard.press('w')
  await page.getByRole('heading', { name: 'Confidence', level: 1 }).waitFor()
  const slopes = pointsOf(page, /those who went about the same way/)
  const cloud = pointsOf(page, /changes of 5,?000 principals/)
  await cloud.waitFor({ timeout: 60_000 })
  await page.screenshot({ path: 'out/e2e/large-measure.png' })
  for (const [name, chart] of [
    ['slopes', slopes],
    ['cloud', cloud],
  ] as const) {
    await chart.focus()
    const took: number[] = []
    for (const key of ['ArrowDown', 'ArrowDown', 'PageDown', 'PageDown', 'PageUp', 'ArrowDown', 'End', 'Home']) {
      took.push(await timeOf(page, chart, key))
    }
    process.stdout.write(`${name}: keys took ${took.join(', ')} ms\n`)
    expect(Math.max(...took.slice(1))).toBeLessThan(1000)
    await page.screenshot({ path: `out/e2e/large-${name}.png` })
    await chart.press('Enter')
    const behind = page.getByRole('region', { name: /: [\d,]+ principals?$/ }).last()
    await behind
      .getByRole('button', { name: /^P\d{4}$/ })
      .first()
      .waitFor()
    await page.screenshot({ path: `out/e2e/large-${name}-opened.png` })
    await chart.press('Escape')
  }
  await page.getByRole('link', { name: 'Sessions' }).click()
  await pointsOf(page, /against the amount of the programme/).waitFor({ timeout: 60_000 })
  await page.screenshot({ path: 'out/e2e/large-dose.png' })
  await app.close()
})

function pointsOf(page: Page, picture: RegExp): Locator {
  return page.getByRole('application').filter({ has: page.getByRole('img', { name: picture }) })
}

/** From the key to the frame that shows where it led, in milliseconds. */
async function timeOf(page: Page, chart: Locator, key: string): Promise<number> {
  await page.evaluate(() => {
    document.addEventListener(
      'keydown',
      () => {
        const from = performance.now()
        requestAnimationFrame(() =>
          requestAnimationFrame(() => Object.assign(window, { took: performance.now() - from })),
        )
      },
      { once: true, capture: true },
    )
    Object.assign(window, { took: 0 })
  })
  await chart.press(key)
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'took'))).toBeGreaterThan(0)
  return Math.round(Number(await page.evaluate(() => Reflect.get(window, 'took'))))
}
