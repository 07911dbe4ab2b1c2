import { expect, test } from 'vitest'
import { launchForTest } from './launch-for-test.ts'

test('the window opens and the engine answers it', async () => {
  const { app, page } = await launchForTest()
  await page.getByText('Throughline').first().waitFor()
  expect(await page.title()).toBe('Throughline')
  await page.screenshot({ path: 'out/e2e/start.png' })
  await app.close()
})
