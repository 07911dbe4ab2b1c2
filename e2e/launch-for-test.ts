import { onTestFinished } from 'vitest'
import { type Launched, launch } from './launch.ts'

/** As `launch`, for a test: a failure leaves a picture of the window, and the application never outlives its test. */
export async function launchForTest(userData?: string): Promise<Launched> {
  const launched = await launch(userData)
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      const name = task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)
      await launched.page.screenshot({ path: `out/e2e/failed-${name}.png` }).catch(() => {})
    }
    await launched.app.close().catch(() => {})
  })
  return launched
}
