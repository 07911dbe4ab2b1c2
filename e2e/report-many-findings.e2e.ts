import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { framesDuring, installProbe } from '../bench/page-probe.ts'
import { launchForTest } from './launch-for-test.ts'
import { writeManyFindings } from './many-findings.ts'
import { chooseInDialog, goTo, showIn } from './window.ts'

const SLOW = { timeout: 60_000 }
const COUNT = 100

test('a hundred findings scroll and are walked without a stop; only those in sight are drawn', async () => {
  const project = await writeManyFindings(COUNT)
  const { app, page } = await launchForTest()
  await page.setViewportSize({ width: 1280, height: 720 })
  await showIn(page, 'light')
  await chooseInDialog(app, project)
  await page.getByRole('button', { name: /^Open a study/ }).click()
  await goTo(page, 'Report')
  await page.locator('[data-row="summary"]').waitFor(SLOW)
  await page.keyboard.press('Alt+2')
  const heads = page.locator('[data-head]')
  await heads.first().waitFor(SLOW)
  await page.waitForTimeout(3000)
  await installProbe(page)
  await page.screenshot({ path: 'out/e2e/findings-many.png' })

  const box = await page.locator('[data-row]').first().boundingBox()
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 40)
  const wheel = await framesDuring(page, async () => {
    for (let step = 0; step < 160; step += 1) {
      await page.mouse.wheel(0, 160)
      await page.waitForTimeout(16)
    }
  })
  say('wheel', wheel)
  await page.getByRole('button', { name: /^100/ }).waitFor()
  expect(await heads.count()).toBeLessThan(60)

  await heads.last().focus()
  await page.keyboard.press('Home')
  await focusedAt(page, 1)
  const keys: number[] = []
  for (let at = 2; at <= 40; at += 1) keys.push(await keyTime(page, 'ArrowDown', at))
  keys.push(await keyTime(page, 'End', COUNT), await keyTime(page, 'PageUp', COUNT - 10))
  say('keys', keys)
  const opened = performance.now()
  await page.keyboard.press('e')
  await page.locator('.cm-content').first().waitFor()
  process.stdout.write(`E opens in ${Math.round(performance.now() - opened)} ms\n`)
  await page.screenshot({ path: 'out/e2e/findings-many-open.png' })
  await page.keyboard.press('Escape')
  await focusedAt(page, COUNT - 10)
  await page.keyboard.press('Alt+ArrowUp')
  await focusedAt(page, COUNT - 11)

  // Generous: the machine may be doing something else.
  expect(percentile(wheel, 0.95)).toBeLessThan(60)
  expect(percentile(keys, 0.9)).toBeLessThan(150)
  await app.close()
})

async function focusedAt(page: Page, number: number): Promise<void> {
  await expect.poll(() => page.locator('[data-head]:focus').textContent()).toMatch(new RegExp(`^${number}\\D`))
}

/** From the key to the frame in which the finding it leads to has the focus. */
async function keyTime(page: Page, key: string, to: number): Promise<number> {
  const watch = await page.evaluateHandle((number) => {
    const isThere = () => {
      const { activeElement } = document
      return activeElement?.matches('[data-head]') === true && parseInt(activeElement.textContent ?? '', 10) === number
    }
    return { painted: untilPainted('keydown', isThere) }
  }, to)
  await page.keyboard.press(key)
  return watch.evaluate(({ painted }) => painted)
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0
}

function say(what: string, values: readonly number[]): void {
  const [median, slow, worst] = [0.5, 0.95, 1].map((share) => Math.round(percentile(values, share)))
  process.stdout.write(`${what}: median ${median} ms, 95 % ${slow} ms, worst ${worst} ms\n`)
}
