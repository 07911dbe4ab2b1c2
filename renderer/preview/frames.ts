import { leadOn } from './marks.ts'
import type { PreviewMark, ToPreview } from './messages.ts'
import type { Place } from './place.ts'
import { createReading } from './reading.ts'

/** A window that is drawn larger or smaller comes to rest before the page is brought to its place again. */
const REST_MS = 200

type Told = {
  readonly onKey: (event: KeyboardEvent) => void
  readonly onRead: (place: Place) => void
  readonly onOpen: (mark: PreviewMark) => void
}

/**
 * Pages in frames that run nothing. A newer one is drawn behind the one in sight and takes its place when it stands where that one is
 * read, so that nothing flashes or jumps.
 */
export function createFrames(shelf: HTMLElement, { onKey, onRead, onOpen }: Told) {
  const reading = createReading(onRead)
  let shown: HTMLIFrameElement | null = null
  let waiting: HTMLIFrameElement | null = null
  let at: string | null = null

  const take = (next: HTMLIFrameElement, page: Document) => {
    if (shown?.contentDocument) reading.follow(shown.contentDocument)
    reading.restore(page)
    page.addEventListener('scrollend', () => reading.follow(page))
    page.addEventListener('keydown', onKey)
    const hadKeys = shown !== null && document.activeElement === shown
    delete next.dataset.waiting
    shown?.remove()
    shown = next
    waiting = null
    if (hadKeys) next.focus()
  }
  const draw = ({ url, title, opens }: ToPreview) => {
    waiting?.remove()
    const next = document.createElement('iframe')
    next.sandbox.add('allow-same-origin')
    Object.assign(next, { src: url, title })
    next.dataset.waiting = ''
    next.addEventListener('load', async () => {
      const page = next.contentDocument
      await page?.fonts.ready
      if (!page || waiting !== next) return
      leadOn(page, opens, onOpen)
      take(next, page)
    })
    waiting = next
    shelf.append(next)
  }

  // Whoever comes here comes to the page.
  window.addEventListener('focus', () => document.activeElement === document.body && shown?.focus())
  window.addEventListener('keydown', onKey)
  let timer = 0
  window.addEventListener('resize', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => shown?.contentDocument && reading.restore(shown.contentDocument), REST_MS)
  })
  return (wish: ToPreview) => {
    if (wish.at !== at) reading.aim(wish.at)
    if (wish.place && !shown && !waiting) reading.resume(wish.place)
    const isNewPlace = wish.at !== at && wish.at !== null
    at = wish.at
    if ((waiting ?? shown)?.src !== wish.url) draw(wish)
    else if (isNewPlace && shown?.contentDocument) reading.restore(shown.contentDocument)
  }
}
