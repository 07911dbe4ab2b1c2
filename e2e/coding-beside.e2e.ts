import { renameSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readCodings, samplePath } from './coding-rows.ts'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample, showIn } from './window.ts'

test('two waves side by side go by question, each is coded, codes and passages are dragged onto each other, and axe finds nothing', async () => {
  const { page, userData } = await launchForTest()
  await openEnglish(page)
  await page.keyboard.press('b')
  const [earlier, later] = [reader(page, 'Baseline'), reader(page, 'End of year')]
  await later.locator('.cm-line').first().waitFor()
  await earlier.getByRole('textbox').focus()
  await page.keyboard.press('Control+Home')
  await later.getByRole('textbox').focus()
  await page.keyboard.press('Control+Home')
  const topOf = (one: typeof earlier) => one.locator('.cm-scroller').evaluate((scroller) => scroller.scrollTop)

  // Apart: one moves, the other stays.
  await wheel(page, earlier, 1500)
  await expect.poll(() => topOf(earlier)).toBeGreaterThan(1000)
  expect(await topOf(later)).toBe(0)
  // By question: the other follows at once, and goes along from then on, from either side.
  await page.keyboard.press('q')
  await wheel(page, earlier, 600)
  await expect.poll(() => topOf(later)).toBeGreaterThan(0)
  await page.waitForTimeout(300)
  const followed = await topOf(later)
  await wheel(page, earlier, 1500)
  await expect.poll(() => topOf(later)).not.toBe(followed)
  await page.waitForTimeout(300)
  const before = await topOf(earlier)
  await wheel(page, later, -1200)
  await expect.poll(() => topOf(earlier)).not.toBe(before)
  await page.keyboard.press('q')

  const codings = () => readCodings(userData)
  const count = codings().length
  await earlier.getByRole('textbox').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('u')
  await page.keyboard.press('1')
  await later.getByRole('textbox').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('u')
  await page.keyboard.press('2')
  await expect.poll(() => codings().length).toBe(count + 2)
  await page.keyboard.press('u')
  await drag(page, page.getByRole('treeitem', { name: /Data use/ }).first(), later.locator('.cm-picked').first())
  await expect.poll(() => codings().length).toBe(count + 3)
  await page.keyboard.press('u')
  await drag(page, later.locator('.cm-picked').first(), page.getByRole('treeitem', { name: /Team building/ }).first())
  await expect.poll(() => codings().length).toBe(count + 4)
  await page.waitForTimeout(300)
  await page.screenshot({ path: 'out/e2e/coding-side-by-side.png' })
  expect(await axeFaults(page)).toEqual([])
})

test('stripes stand beside their words after two waves have gone by question', async () => {
  const { page } = await launchForTest()
  await showIn(page, 'light')
  await openSample(page)
  await goTo(page, 'Coding')
  await page.getByRole('button', { name: /^P02, End of year/ }).click()
  await page.locator('.cm-content').first().focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.waitForTimeout(500)
  await page.keyboard.press('b')
  await page.waitForTimeout(800)
  await page.keyboard.press('q')
  await page.keyboard.press('PageDown')
  await expect.poll(() => strayStripes(page)).toEqual([0, 0])
  expect(await page.locator('.cm-stripe').count()).toBeGreaterThan(4)
})

test('a coding that the engine refuses is taken back and said; walking says where it ends', async () => {
  const { page, userData } = await launchForTest()
  await openEnglish(page)
  const path = samplePath(userData)
  const before = readCodings(userData)
  await page.keyboard.press('u')
  const stripes = await page.locator('.cm-stripe').count()
  renameSync(path, `${path}.moved`)
  await page.keyboard.press('3')
  await page.getByText(/The code was not applied\. The study file was moved/).waitFor()
  await expect.poll(() => page.locator('.cm-stripe').count()).toBe(stripes)
  renameSync(`${path}.moved`, path)
  await page.keyboard.press('3')
  await expect.poll(() => readCodings(userData).length).toBe(before.length + 1)
  await page.getByText(/of what the principal says is coded/).waitFor()

  await page.keyboard.press('Control+End')
  await page.keyboard.press('u')
  await page.getByText('No uncoded passage after this place').waitFor()
  await page.keyboard.press('n')
  await page.getByText('No coding after this one').waitFor()
  await page.keyboard.press('Shift+N')
  await page.getByRole('slider', { name: /^Start of “/ }).waitFor()
  expect(await axeFaults(page)).toEqual([])

  // The text flows anew in a wider window, and the handles stand where its words then are.
  await page.setViewportSize({ width: 1600, height: 900 })
  await expect.poll(() => shiftOf(page)).toBeLessThan(8)
})

/** For each text, how many stripes begin further than 4 pixels from where any coded words begin. */
function strayStripes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.cm-editor')].map((editor) => {
      const topsOf = (name: string) =>
        [...editor.querySelectorAll(name)].map((one) => Math.round(one.getBoundingClientRect().top))
      const words = topsOf('.cm-coding')
      return topsOf('.cm-stripe').filter((top) => !words.some((other) => Math.abs(other - top) <= 4)).length
    }),
  )
}

/** How far the upper edges of the handle at the start, of its stripe and of its words lie apart, in pixels. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tops = ['.cm-bound-start', '.cm-stripe-hot', '.cm-coding-hot'].map(
      (one) => document.querySelector(one)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
    )
    return Math.max(...tops) - Math.min(...tops)
  })
}

async function openEnglish(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 })
  await showIn(page, 'light')
  await openSample(page)
  await goTo(page, 'Coding')
  await page.getByRole('button', { name: /^P05, Baseline/ }).click()
  await page.getByRole('textbox', { name: 'P05, Baseline' }).focus()
  await page.keyboard.press('Control+Home')
}

function reader(page: Page, wave: string) {
  return page.locator('[data-document]', { has: page.getByRole('textbox', { name: `P05, ${wave}` }) })
}

async function wheel(page: Page, one: ReturnType<typeof reader>, by: number): Promise<void> {
  await one.locator('.cm-content').hover({ position: { x: 60, y: 300 }, force: true })
  await page.mouse.wheel(0, by)
}

async function drag(page: Page, from: ReturnType<typeof reader>, to: ReturnType<typeof reader>): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('nothing there to drag')
  await page.mouse.move(start.x + Math.min(20, start.width / 2), start.y + Math.min(14, start.height / 2))
  await page.mouse.down()
  await page.mouse.move(end.x + Math.min(20, end.width / 2), end.y + Math.min(14, end.height / 2), { steps: 8 })
  await page.mouse.up()
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
