import type { Page } from 'playwright-core'

const STEPS = 400

/** Turns the wheel from where the text stands to its end, over the editor in the page. */
export async function wheelThrough(page: Page): Promise<void> {
  const scroller = page.locator('.cm-scroller')
  const { x = 0, y = 0 } = (await scroller.boundingBox()) ?? {}
  const height = await scroller.evaluate(({ scrollHeight }) => scrollHeight)
  await page.mouse.move(x + 300, y + 300)
  // A little more than there is: heights that were not yet measured are guesses.
  for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, (1.1 * height) / STEPS)
}
