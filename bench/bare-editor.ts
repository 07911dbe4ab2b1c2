import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { installProbe, timeToPaint } from './page-probe.ts'
import { pageThrough, wheelThrough } from './scroll-through.ts'

export type BareTimes = {
  readonly keys: readonly number[]
  readonly openings: readonly number[]
  readonly wheel: readonly number[]
  readonly pages: readonly number[]
}

const KEYS = 60
const OPENINGS = 20

/** Bundles the page of `bench/bare-editor` into a folder; returns what to start Electron with. */
export async function buildBareEditor(folder: string): Promise<readonly string[]> {
  const outDir = join(folder, 'bare-editor')
  await build({ root: 'bench/bare-editor', base: './', logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  return ['bench/bare-editor', join(outDir, 'index.html')]
}

/** A key that marks a stretch, a click that shows a text, scrolling: in CodeMirror with nothing else, without codings. */
export async function timeBareEditor(page: Page, texts: readonly string[]): Promise<BareTimes> {
  await page.locator('#open').waitFor()
  await installProbe(page)
  const [keys, openings, wheel, pages]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (const text of texts) {
    for (let round = 0; round < OPENINGS / texts.length; round += 1) openings.push(await timeOpening(page, text))
    wheel.push(...(await wheelThrough(page)))
    pages.push(...(await pageThrough(page)))
    for (let key = 0; key < KEYS / texts.length; key += 1) keys.push(await timeKey(page, key))
  }
  return { keys, openings, wheel, pages }
}

async function timeOpening(page: Page, text: string): Promise<number> {
  const watch = page.evaluateHandle((shown) => {
    const before = document.querySelector('.cm-line')
    globalThis.bareText = shown
    return {
      painted: untilPainted('click', () => {
        const line = document.querySelector('.cm-line')
        return line !== null && line !== before
      }),
    }
  }, text)
  return timeToPaint(watch, () => page.locator('#open').click())
}

/** Somewhere else in the text each time. */
async function timeKey(page: Page, number: number): Promise<number> {
  const watch = page.evaluateHandle((nth) => {
    const view = globalThis.bareView
    if (!view) throw new Error('No text is open')
    const anchor = 500 + nth * 8000
    view.dispatch({ selection: { anchor, head: anchor + 120 }, scrollIntoView: true })
    return {
      painted: untilPainted(
        'keydown',
        () => view.domAtPos(anchor + 60).node.parentElement?.closest('.cm-coding') != null,
      ),
    }
  }, number)
  await page.waitForTimeout(100)
  return timeToPaint(watch, () => page.keyboard.press('1'))
}
