import type { Page } from 'playwright-core'
import { codingTexts } from './coding-study.ts'
import { installProbe, timeToPaint } from './page-probe.ts'
import { pageThrough, wheelThrough } from './scroll-through.ts'

export type WindowTimes = {
  /** From the key of a code to its highlight, while the answers to earlier ones still come in. */
  readonly keys: readonly number[]
  /** From the click on a text that has not been open since the window was loaded to its words and highlights. */
  readonly openings: readonly number[]
  /** Between frames, in Hebrew and in English. */
  readonly wheel: readonly number[]
  readonly pages: readonly number[]
}

const KEYS = 60
const LOADS = 10

/** Reads and codes in the window of an open study, and times it. */
export async function timeCoding(page: Page): Promise<WindowTimes> {
  const openings: number[] = []
  for (let load = 0; load < LOADS; load += 1) {
    if (load > 0) await page.reload()
    await openCoding(page)
    openings.push(await timeOpening(page, 'hebrew'), await timeOpening(page, 'english'))
  }
  // The first load warms the caches of the disk and of compiled code.
  const [wheel, pages, keys]: [number[], number[], number[]] = [[], [], []]
  for (const text of ['hebrew', 'english'] as const) {
    await timeOpening(page, text)
    wheel.push(...(await wheelThrough(page)))
    pages.push(...(await pageThrough(page)))
    keys.push(...(await timeKeys(page)))
  }
  return { keys, openings: openings.slice(2), wheel, pages }
}

async function openCoding(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Coding/ })
    .click()
  await page.locator('.cm-line .cm-coding').first().waitFor()
  await installProbe(page)
  await settle(page)
}

async function timeOpening(page: Page, text: keyof typeof codingTexts): Promise<number> {
  const [who, wave] = codingTexts[text].name.split('-')
  const title = `${who}, ${wave === 'before' ? 'Before' : 'After'}`
  const watch = page.evaluateHandle(
    (wanted) => ({
      painted: untilPainted('click', () => {
        const shown = document.querySelector('.cm-content')
        return shown?.getAttribute('aria-label') === wanted && shown.querySelector('.cm-line .cm-coding') !== null
      }),
    }),
    title,
  )
  const button = page.getByRole('button', { name: new RegExp(`^${title}`) })
  const milliseconds = await timeToPaint(watch, () => button.click())
  await settle(page)
  return milliseconds
}

/** Selects sentences all over the text and gives each a code by its key. */
async function timeKeys(page: Page): Promise<readonly number[]> {
  const times: number[] = []
  await page.locator('.cm-content').focus()
  await page.keyboard.press('Control+Home')
  for (let key = 0; key <= KEYS; key += 1) {
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('s')
    await page.locator('.cm-picked').first().waitFor()
    const { digit, color } = await page.evaluate(unusedColor)
    const watch = page.evaluateHandle(
      (wanted) => ({
        painted: untilPainted('keydown', () =>
          [...document.querySelectorAll<HTMLElement>('.cm-line:has(.cm-picked) .cm-coding')].some(
            ({ style }) => style.getPropertyValue('--k') === wanted,
          ),
        ),
      }),
      color,
    )
    times.push(await timeToPaint(watch, () => page.keyboard.press(String(digit))))
  }
  return times.slice(1)
}

/** A key whose code has a colour that is not yet in the lines that are selected: its highlight can be told from those there. */
function unusedColor(): { readonly digit: number; readonly color: string } {
  const there = [...document.querySelectorAll<HTMLElement>('.cm-line:has(.cm-picked) .cm-coding')]
  const used = new Set(there.map(({ style }) => style.getPropertyValue('--k')))
  const colors = [...document.querySelectorAll<HTMLElement>('[role="treeitem"] > i')].slice(0, 9)
  const free = colors.map(({ style }) => style.backgroundColor).findIndex((color) => !used.has(color))
  if (free < 0) throw new Error('All colours are there already')
  return { digit: free + 1, color: colors[free]?.style.backgroundColor ?? '' }
}

/** What the window does after an answer is done. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(400)
}
