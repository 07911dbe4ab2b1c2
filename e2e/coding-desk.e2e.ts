import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type CodingInFile, countEntries, readCodings } from './coding-rows.ts'
import { launchForTest } from './launch-for-test.ts'
import { goTo, openSample, showIn, speak } from './window.ts'

/** One text of each script. */
const TEXTS = [
  { script: 'Hebrew', of: 'P02', letters: /\p{Script=Hebrew}/u },
  { script: 'Arabic', of: 'P12', letters: /\p{Script=Arabic}/u },
  { script: 'English', of: 'P05', letters: /\p{Script=Latin}/u },
] as const

test('twenty passages in each of three scripts by keyboard, then bounds, split, join, recode; undone to the start, redone to the end', async () => {
  const { page, userData } = await launchForTest()
  await page.setViewportSize({ width: 1280, height: 720 })
  await showIn(page, 'light')
  await openSample(page)
  await goTo(page, 'Coding')
  const start = readCodings(userData)
  const entries = countEntries(userData)
  const idsAtStart = new Set(start.map(({ uuid }) => uuid))

  for (const { of, letters } of TEXTS) {
    await openText(page, of)
    const before = readCodings(userData).length
    await codeTwenty(page)
    await expect.poll(() => readCodings(userData).length).toBe(before + 20)
    const made = readCodings(userData).filter(({ uuid, document }) => !idsAtStart.has(uuid) && document.startsWith(of))
    expect(made).toHaveLength(20)
    for (const { quote } of made) {
      expect(quote).toBe(quote.trim())
      expect(quote).toMatch(letters)
    }
  }
  await page.screenshot({ path: 'out/e2e/coding-english-light.png' })

  for (const { of } of TEXTS) {
    await openText(page, of)
    await changeOne(page, userData)
  }

  const end = readCodings(userData)
  const commands = countEntries(userData) - entries
  // Each is one entry: sixty codes, and in each text eight changes.
  expect(commands).toBe(60 + 3 * 8)
  await repeat(page, userData, 'Control+z', commands)
  expect(readCodings(userData)).toEqual(start)
  await repeat(page, userData, 'Control+Shift+z', commands)
  expect(readCodings(userData)).toEqual(end)

  await openText(page, 'P02')
  await speak(page, 'he')
  await showIn(page, 'dark')
  await page.locator('.cm-content').first().focus()
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('n')
  await page.locator('.cm-bound-start:not([hidden])').waitFor()
  await page.waitForTimeout(500)
  await page.screenshot({ path: 'out/e2e/coding-hebrew-dark.png' })
}, 600_000)

test('what AltGr types is no command; a code that two coders gave one passage is named once, each coder beside it', async () => {
  const { page, userData } = await launchForTest()
  await page.setViewportSize({ width: 1720, height: 900 })
  await openSample(page)
  await goTo(page, 'Coding')
  await openText(page, 'P02')
  const before = readCodings(userData)
  const entries = countEntries(userData)
  // Without the state that tells AltGr apart, and as a Polish keyboard on Windows tells it: Ctrl and Alt, and the letter it types.
  for (const key of ['s', 'p', 'x', 'd', 'm', 'u', 'z', '1', '7']) await page.keyboard.press(`Control+Alt+${key}`)
  await page.locator('.cm-content').evaluate((content) => {
    const typed = { KeyS: 'ś', KeyX: 'ź', KeyZ: 'ż', KeyC: 'ć', KeyN: 'ń', KeyA: 'ą', Digit7: '{', Digit1: '≠' }
    for (const [code, key] of Object.entries(typed)) {
      const held = { ctrlKey: true, altKey: true, modifierAltGraph: true, bubbles: true, cancelable: true }
      content.dispatchEvent(new KeyboardEvent('keydown', { key, code, ...held }))
    }
  })
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(readCodings(userData)).toEqual(before)
  expect(countEntries(userData)).toBe(entries)
  // The keys themselves still do what they do.
  await page.keyboard.press('s')
  await page.keyboard.press('1')
  await expect.poll(() => readCodings(userData).length).toBe(before.length + 1)
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => readCodings(userData)).toEqual(before)

  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('n')
  const shared = page.locator('.cm-stripe-name', { has: page.locator('.cm-stripe-coder') }).first()
  await shared.waitFor()
  expect(await shared.locator('.cm-stripe-coder').allTextContents()).toEqual(['N', 'S'])
  for (const [initial, coder] of [
    ['S', 'Samir'],
    ['N', 'Noa'],
  ] as const) {
    await shared.locator('.cm-stripe-coder', { hasText: initial }).click()
    await page.getByText(`by ${coder}`, { exact: true }).waitFor()
  }
  await page.screenshot({ path: 'out/e2e/coding-two-coders.png' })
}, 240_000)

test('M writes into the memo of the coding just made or just reached, however fast the keys come', async () => {
  const { page, userData } = await launchForTest()
  await openSample(page)
  await goTo(page, 'Coding')
  await openText(page, 'P05')
  const before = readCodings(userData)
  // What is a memo's would be commands at the desk: codes applied, passages selected, memos opened.
  const words = (i: number) => `1 is why, or 2, said ${i}`
  for (let i = 0; i < 6; i += 1) {
    for (const key of ['u', 's', '4', 'm']) await page.keyboard.press(key)
    await page.keyboard.type(words(i))
    await page.keyboard.press('Escape')
  }
  const made = () => {
    const known = new Set(before.map(({ uuid }) => uuid))
    return readCodings(userData).filter(({ uuid }) => !known.has(uuid))
  }
  await expect
    .poll(() => made().map(({ code, memo }) => [code, memo]))
    .toEqual(Array.from({ length: 6 }, (_, i) => ['mapping-tests', words(i)]))
  await page.keyboard.press('Control+Home')
  const reached = new Set<string>()
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press('n')
    await page.keyboard.press('m')
    await page.keyboard.press('End')
    await page.keyboard.type(` 3 and ${i}`)
    await page.keyboard.press('Escape')
    await expect.poll(() => readCodings(userData).filter(({ memo }) => memo?.endsWith(` 3 and ${i}`)).length).toBe(1)
    reached.add(readCodings(userData).find(({ memo }) => memo?.endsWith(` 3 and ${i}`))?.uuid ?? '')
  }
  expect(reached.size).toBe(6)
  expect(readCodings(userData)).toHaveLength(before.length + 6)
}, 240_000)

async function openText(page: Page, of: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${of}, Baseline`) }).click()
  await page.getByRole('textbox', { name: `${of}, Baseline` }).focus()
  await page.keyboard.press('Control+Home')
}

/** The last sentence of ten uncoded passages, then the last but one of them; a code's key, or the last code with Shift. */
async function codeTwenty(page: Page): Promise<void> {
  for (let i = 0; i < 20; i += 1) {
    if (i % 10 === 0) await page.keyboard.press('Control+Home')
    await page.keyboard.press('u')
    if (i % 5 === 4) {
      await page.keyboard.press('Shift+S')
      continue
    }
    await page.keyboard.press('s')
    await page.keyboard.press(String((i % 9) + 1))
  }
}

/** Bounds by keys and by the handles, split, join, recode, weight, direction and memo, each of them seen in the file. */
async function changeOne(page: Page, userData: string): Promise<void> {
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('n')
  await page.locator('.cm-bound-end:not([hidden])').waitFor()
  const changed = async (act: () => Promise<void>): Promise<Change> => {
    const before = readCodings(userData)
    await act()
    await expect.poll(() => differ(before, readCodings(userData))).not.toEqual(NOTHING)
    return differ(before, readCodings(userData))
  }
  const press =
    (...keys: readonly string[]) =>
    async () => {
      for (const key of keys) await page.keyboard.press(key)
    }

  const moved = await changed(
    press('[', 'Control+ArrowRight', 'Control+ArrowLeft', 'Control+ArrowLeft', 'ArrowRight', 'Enter'),
  )
  expect(moved).toMatchObject({ added: [], removed: [], changed: [{}] })
  const untouched = readCodings(userData)
  await press(']', 'ArrowLeft', 'ArrowLeft', 'Escape')()
  await dragBound(page, -30, 'Escape')
  expect(readCodings(userData)).toEqual(untouched)
  const dragged = await changed(() => dragBound(page, -30))
  expect(dragged).toMatchObject({ added: [], removed: [], changed: [{ start: moved.changed[0]?.start }] })

  expect((await changed(press('Shift+Digit4'))).changed).toMatchObject([{ weight: 4 }])
  expect((await changed(press('d'))).changed).toHaveLength(1)
  const noted = await changed(async () => {
    await page.keyboard.press('m')
    await page.keyboard.type('why: שלום, مرحبا')
    await page.keyboard.press('Escape')
  })
  expect(noted.changed).toMatchObject([{ memo: 'why: שלום, مرحبا', weight: 4 }])

  // A longer one, and the caret two words into it, in the reading direction.
  const hot = page.locator('.cm-coding-hot').first()
  do await page.keyboard.press('n')
  while (((await hot.textContent()) ?? '').length < 30)
  const isRtl = (await hot.evaluate((mark) => getComputedStyle(mark).direction)) === 'rtl'
  await press(...Array.from({ length: 2 }, () => (isRtl ? 'Control+ArrowLeft' : 'Control+ArrowRight')))()
  const before = readCodings(userData)
  const split = await changed(press('x'))
  expect(split).toMatchObject({ added: [{}], removed: [], changed: [{}] })
  const [first, second] = [split.changed[0], split.added[0]]
  const whole = before.find(({ uuid }) => uuid === first?.uuid)
  expect(`${first?.quote}${second?.quote}`).toBe(whole?.quote)
  await changed(press('j'))
  expect(readCodings(userData)).toEqual(before)

  const recoded = await changed(async () => {
    await page.keyboard.press('c')
    await page.getByRole('combobox', { name: 'Type part of its name' }).fill('excell')
    await page.keyboard.press('Enter')
  })
  expect(recoded.changed).toMatchObject([{ code: 'culture-of-excellence', quote: whole?.quote }])
}

/** Takes the handle at the end of the coding so many pixels along its line; Escape may take it back. */
async function dragBound(page: Page, by: number, then?: 'Escape'): Promise<void> {
  // The handle goes to its place in the frame after the change.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const box = await page.locator('.cm-bound-end:not([hidden])').boundingBox()
  if (!box) throw new Error('no handle in sight')
  const isRtl =
    (await page
      .locator('.cm-coding-hot')
      .first()
      .evaluate((mark) => getComputedStyle(mark).direction)) === 'rtl'
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + (isRtl ? -by : by), y, { steps: 6 })
  if (then) await page.keyboard.press(then)
  await page.mouse.up()
}

type Change = {
  readonly added: readonly CodingInFile[]
  readonly removed: readonly CodingInFile[]
  readonly changed: readonly CodingInFile[]
}
const NOTHING: Change = { added: [], removed: [], changed: [] }

function differ(before: readonly CodingInFile[], after: readonly CodingInFile[]): Change {
  const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [row.uuid, JSON.stringify(row)])))
  return {
    added: after.filter(({ uuid }) => !old?.has(uuid)),
    removed: before.filter(({ uuid }) => !now?.has(uuid)),
    changed: after.filter(({ uuid }) => old?.has(uuid) && old.get(uuid) !== now?.get(uuid)),
  }
}

/** Presses keys of the history so many times, each after the one before is in the file. */
async function repeat(page: Page, userData: string, keys: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    const entries = countEntries(userData)
    await page.keyboard.press(keys)
    await expect.poll(() => countEntries(userData), { interval: 10 }).toBe(entries + 1)
  }
}
