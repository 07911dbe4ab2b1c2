import { createFrames } from './frames.ts'
import { type FromPreview, pressedOf, type ToPreview, WINDOW_ORIGIN } from './messages.ts'

// The frame in which reports are looked at. It alone has a script, this one; the pages within it run nothing, and the window, which
// is of another origin and in another process, hears from it by messages only.

const tell = (message: FromPreview) => window.parent.postMessage(message, WINDOW_ORIGIN)

/** Keys with which a page is read: they stay in it. */
const READING = /^(Arrow\w+|Page(Up|Down)|Home|End|Tab|Enter| )$/

const show = createFrames(document.body, {
  onKey(event) {
    const isReading = READING.test(event.key) && !event.altKey && !event.ctrlKey && !event.metaKey
    const isCopying = (event.ctrlKey || event.metaKey) && (event.code === 'KeyC' || event.code === 'KeyA')
    if (!isReading && !isCopying) tell({ kind: 'key', pressed: pressedOf(event) })
  },
  onRead: (place) => tell({ kind: 'read', place }),
  onOpen: (mark) => tell({ kind: 'open', mark }),
})

window.addEventListener('message', ({ origin, source, data }: MessageEvent<ToPreview>) => {
  if (origin === WINDOW_ORIGIN && source === window.parent) show(data)
})
tell({ kind: 'ready' })
