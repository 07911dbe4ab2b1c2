import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { letterhead, paragraph, text } from '#core/reporting/template/running/letterhead.test-helper.ts'
import { launchForTest } from './launch-for-test.ts'
import { chooseInDialog, exportReport, goTo, openSample, reportPage, showIn, speak } from './window.ts'

/** Of the sample's first principal, as if she were the foundation's director too. */
const DIRECTOR = 'Director: סיגל בן־נעימוב'

function logo(): Uint8Array {
  const canvas = createCanvas(420, 120)
  const context = canvas.getContext('2d')
  context.fillStyle = '#7a1f5c'
  context.beginPath()
  context.arc(60, 60, 56, 0, 7)
  context.fill()
  context.fillRect(140, 44, 270, 32)
  return new Uint8Array(canvas.toBuffer('image/png'))
}

/** How many colours and the like are on their way at once, in the next half second. */
function mostTransitions(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let most = 0
    for (const until = performance.now() + 500; performance.now() < until; ) {
      await new Promise(requestAnimationFrame)
      most = Math.max(most, document.getAnimations().filter((one) => one instanceof CSSTransition).length)
    }
    return most
  })
}

/** What was done is said beside the screen, not over it, and in no other language than the screen's. */
async function toastGoesWithItsLanguage(page: Page): Promise<void> {
  const toast = page.getByRole('status').getByText(/^Undone/)
  const said = await toast.boundingBox()
  const screen = await page.locator('main').boundingBox()
  if (!said || !screen) throw new Error('Nothing was said')
  expect(said.x + said.width).toBeLessThanOrEqual(screen.x)
  await speak(page, 'he')
  await toast.waitFor({ state: 'detached', timeout: 1000 })
}

/** A name on the template's letterhead is among those to decide about; its place leads to where the template is chosen. */
async function letterheadIsDecidedAbout(page: Page): Promise<void> {
  await page.keyboard.press('Alt+4')
  const alarm = page.locator('li', { hasText: 'Letterhead' })
  await alarm.getByText(DIRECTOR).waitFor({ timeout: 60_000 })
  await page.screenshot({ path: 'out/e2e/report-letterhead.png' })
  await alarm.getByRole('button', { name: DIRECTOR }).click()
  await page.getByText('letter.dotx').waitFor()
  await page.keyboard.press('Alt+4')
  await alarm.getByRole('button').first().click()
  await page.keyboard.press('m')
  await alarm.getByText('Masked', { exact: true }).waitFor({ timeout: 60_000 })
  await page.keyboard.press('Alt+1')
}

test('the foundation’s accent, logo and Word template are chosen, seen, refused with a reason, undone and written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-look-'))
  const file = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  const { app, page } = await launchForTest()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await openSample(page)
  await goTo(page, 'Report')
  await page.getByRole('radio', { name: 'English' }).check()
  const cover = reportPage(page).locator('header')
  await cover.waitFor({ timeout: 60_000 })

  const poster = file('poster.png', logo())
  truncateSync(poster, 100 * 1024 * 1024)
  await chooseInDialog(app, poster)
  await page.getByRole('button', { name: 'Choose a logo …' }).click()
  await page.getByText('poster.png has 100 MB').waitFor()
  await chooseInDialog(app, file('logo.png', '<svg xmlns="x" onload="alert(1)"/>'))
  await page.getByRole('button', { name: 'Choose a logo …' }).click()
  await page.getByText('It is an SVG').waitFor()

  await chooseInDialog(app, file('foundation.png', logo()))
  await page.getByRole('button', { name: 'Choose a logo …' }).click()
  await page.getByRole('img', { name: 'The logo: foundation.png' }).waitFor()
  await chooseInDialog(app, file('letter.dotx', letterhead({ parts: { 'header default': paragraph(text(DIRECTOR)) } })))
  await page.getByRole('button', { name: 'Choose a Word template …' }).click()
  await page.getByText('It has no style for Subtitle').waitFor()
  await page.getByLabel('Colour as a code').fill('ffd54a')
  await page.getByLabel('Colour as a code').press('Enter')
  await page.getByText('Too light to be read on white').waitFor()
  await page.getByLabel('Colour as a code').fill('#7a1f5c')
  await page.getByLabel('Colour as a code').press('Enter')
  await cover.locator('img.logo').waitFor({ timeout: 60_000 })
  await expect
    .poll(() => cover.locator('.kind').evaluate((one) => getComputedStyle(one).color))
    .toBe('rgb(122, 31, 92)')
  await page.waitForTimeout(300)
  await page.screenshot({ path: 'out/e2e/report-look.png' })
  await speak(page, 'he')
  const transitions = mostTransitions(page)
  await showIn(page, 'dark')
  expect(await transitions).toBe(0)
  await page.screenshot({ path: 'out/e2e/report-look-he-dark.png' })
  await speak(page, 'en')
  await showIn(page, 'light')

  await letterheadIsDecidedAbout(page)
  await chooseInDialog(app, folder)
  await exportReport(page, 'A draft of its look')
  const docx = unzipSync(new Uint8Array(readFileSync(join(folder, 'report-grant-267-en.docx'))))
  expect(new TextDecoder().decode(docx['word/styles.xml'])).toContain('Gill Sans MT')
  expect(new TextDecoder().decode(docx['word/header1.xml'])).toMatch(/Director: \[…\]/)
  expect(readFileSync(join(folder, 'report-grant-267-en.html'), 'utf8')).toContain('<img class="logo"')

  await page.getByRole('button', { name: 'Remove the logo' }).click()
  await page.getByText('None. PNG or JPEG').waitFor()
  await page.keyboard.press('Control+Z')
  await page.getByRole('img', { name: 'The logo: foundation.png' }).waitFor()
  await toastGoesWithItsLanguage(page)
  expect(complaints).toEqual([])
  await app.close()
})
