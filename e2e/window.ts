import type { ElectronApplication, FrameLocator, Page } from 'playwright-core'

export type Stage = 'Study' | 'Data' | 'Coding' | 'Compare' | 'Report'

/** From the start screen to the sample study's overview. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample study' }).click()
  await page.getByRole('heading', { name: /of the planned sessions took place/ }).waitFor({ timeout: 60_000 })
  // The study is there a moment before the dialog that waited for it goes, and until then keys are the dialog's.
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

export async function goTo(page: Page, stage: Stage): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${stage}`) })
    .click()
}

/** Stands for the user choosing this folder in the native dialog: the one part of the window that a test cannot reach. */
export async function chooseInDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, path)
}

/** The report as the preview has it in sight: a page in the frame that shows pages. */
export function reportPage(page: Page): FrameLocator {
  return page.frameLocator('iframe').frameLocator('iframe:not([data-waiting])')
}

/** Light or dark, whatever the system says. */
export async function showIn(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
}

/** Changes the language of the interface, as the list in the status bar does. */
export async function speak(page: Page, language: 'en' | 'he' | 'ar'): Promise<void> {
  await page.locator(`select:has(option[value="${language}"])`).last().selectOption(language)
  await page.locator(`html[lang="${language}"]`).waitFor()
}

/** To a stage by its place in the side bar, whatever the language. */
export async function goToNth(page: Page, index: number): Promise<void> {
  await page.getByRole('navigation').getByRole('link').nth(index).click()
}

/** Writes the report as the screen has it, with a reason where something is not decided yet, over what stands there. */
export async function exportReport(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Export …' }).click()
  await page.getByLabel('Why the report may leave nevertheless').fill(reason)
  await page.getByRole('button', { name: /^Export nevertheless/ }).click()
  await page.getByRole('heading', { name: 'The report is written' }).waitFor({ timeout: 120_000 })
}
