import type { Page } from 'playwright-core'
import { framesDuring } from './page-probe.ts'

const STEPS = 400
const PAGES = 120
/** A key that is held down comes so often. */
const BETWEEN_KEYS = 33

/** Frames while the wheel turns from the beginning of the text to its end, over the editor in the page. */
export async function wheelThrough(page: Page): Promise<readonly number[]> {
  const scroller = await toStart(page)
  const { x = 0, y = 0 } = (await scroller.boundingBox()) ?? {}
  const height = await scroller.evaluate(({ scrollHeight }) => scrollHeight)
  await page.mouse.move(x + 300, y + 300)
  return framesDuring(page, async () => {
    // A little more than there is: heights that were not yet measured are guesses.
    for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, (1.1 * height) / STEPS)
  })
}

/** Frames while Page Down is held down for some seconds. */
export async function pageThrough(page: Page): Promise<readonly number[]> {
  await toStart(page)
  return framesDuring(page, async () => {
    let next = performance.now()
    for (let key = 0; key < PAGES; key += 1) {
      await page.keyboard.press('PageDown')
      next += BETWEEN_KEYS
      await page.waitForTimeout(Math.max(0, next - performance.now()))
    }
  })
}

async function toStart(page: Page) {
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Home')
  await page.waitForTimeout(500)
  return page.locator('.cm-scroller')
}
