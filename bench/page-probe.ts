import type { JSHandle, Page } from 'playwright-core'

declare global {
  var untilPainted: (event: string, isShown: () => boolean) => Promise<number>
}

/** Puts into the page what the other functions here need. Once for each load of the page. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longest = new Map<number, number>()
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) longest.set(startTime, duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)

    // From the event's own time to the end of the first frame at whose start the thing was there. Where the browser itself
    // says how long that event took until the screen changed, no less than that.
    globalThis.untilPainted = (event, isShown) =>
      new Promise((resolve) => {
        const listen = ({ timeStamp }: Event) => {
          const look = () => {
            if (!isShown()) return void requestAnimationFrame(look)
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => {
              const own = performance.now() - timeStamp
              setTimeout(() => resolve(Math.max(own, longest.get(timeStamp) ?? 0)), 50)
            }
            port2.postMessage(null)
          }
          requestAnimationFrame(look)
        }
        window.addEventListener(event, listen, { capture: true, once: true })
      })
  })
}

/** What `untilPainted` waits for in the page; held in an object, since a promise that a page's function returns is waited for. */
type Watch = Promise<JSHandle<{ readonly painted: Promise<number> }>>

/** Milliseconds from the event that `act` causes to what is watched for. */
export async function timeToPaint(watch: Watch, act: () => Promise<void>): Promise<number> {
  const watching = await watch
  await act()
  return watching.evaluate(({ painted }) => painted)
}

/** Milliseconds between frames while something is done. */
export async function framesDuring(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const frames = await page.evaluateHandle(() => {
    const seen = { times: [] as number[], isOver: false }
    const note = (time: number): void => {
      seen.times.push(time)
      if (!seen.isOver) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
    return seen
  })
  await work()
  const times = await frames.evaluate((seen) => {
    seen.isOver = true
    return seen.times
  })
  return times.slice(1).map((time, i) => time - (times[i] ?? time))
}
