import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from './axe-faults.ts'
import { launchForTest } from './launch-for-test.ts'
import { goTo, goToNth, openSample, reportPage, showIn, speak } from './window.ts'

const stages = ['Study', 'Data', 'Coding', 'Compare', 'Report'] as const

test('every screen stands in three languages and both schemes, in its direction, without a fault that axe finds', async () => {
  const { page } = await launchForTest()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const faults = [...(await axeFaults(page, 'start'))]
  await openSample(page)
  for (const stage of stages) {
    await goTo(page, stage)
    await settle(page, stage)
    faults.push(...(await axeFaults(page, stage)))
  }
  for (const [language, direction] of [
    ['he', 'rtl'],
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    await speak(page, language)
    await showIn(page, language === 'he' ? 'dark' : 'light')
    for (const [index, stage] of stages.entries()) {
      await goToNth(page, index)
      await settle(page, stage)
      expect(await page.locator('html').getAttribute('dir')).toBe(direction)
      await page.screenshot({ path: `out/e2e/${stage.toLowerCase()}-${language}.png` })
    }
  }
  expect(faults).toEqual([])
  expect(complaints).toEqual([])
})

/** What each screen shows once it has its data. */
async function settle(page: Page, stage: (typeof stages)[number]): Promise<void> {
  if (stage === 'Study') await page.locator('svg text', { hasText: '2018' }).waitFor({ timeout: 60_000 })
  if (stage === 'Data') await page.getByRole('gridcell', { name: 'P01' }).first().waitFor()
  if (stage === 'Coding') await page.locator('.cm-line').first().waitFor()
  if (stage === 'Compare') await page.locator('main table tbody tr').first().waitFor({ timeout: 60_000 })
  if (stage === 'Report') await reportPage(page).locator('h1').first().waitFor({ timeout: 60_000 })
}
