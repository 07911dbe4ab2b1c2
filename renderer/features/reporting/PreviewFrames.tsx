import { useEffect, useRef, useState } from 'react'
import styles from './reporting.module.css'

type Props = {
  readonly url: string
  /** What of the page to bring into sight; null: its beginning. */
  readonly at: string | null
  readonly title: string
}

/** A window that is drawn larger or smaller comes to rest before the page is brought to its place again. */
const REST_MS = 200

/**
 * A page in a frame that runs nothing. A newer one is drawn behind it and takes its place when it stands where it is looked at, so that
 * nothing flashes or jumps. Where in it somebody scrolled cannot be known without a script in the frame: the address brings it there.
 */
export function PreviewFrames({ url, at, title }: Props) {
  const [shown, setShown] = useState<string | null>(null)
  const shelf = useRef<HTMLDivElement>(null)
  usePlaceAfterResize(shelf, at !== null)
  const pages = shown === null || shown === url ? [url] : [shown, url]
  return (
    <div ref={shelf} className={styles.frames}>
      {pages.map((page) => (
        <iframe
          key={page}
          className={styles.frame}
          sandbox=""
          src={at === null ? page : `${page}#${at}`}
          title={title}
          data-waiting={page !== (shown ?? url) || undefined}
          // In the frame after that in which the page went to its place.
          onLoad={() => requestAnimationFrame(() => requestAnimationFrame(() => setShown(page)))}
        />
      ))}
    </div>
  )
}

/** Lines break elsewhere in another width, and the page would stand elsewhere with them. */
function usePlaceAfterResize(shelf: React.RefObject<HTMLElement | null>, hasPlace: boolean): void {
  useEffect(() => {
    if (!shelf.current || !hasPlace) return
    let width = shelf.current.clientWidth
    let timer = 0
    const goAgain = () => {
      const frame = shelf.current?.querySelector<HTMLIFrameElement>('iframe:not([data-waiting])')
      // The same address with its place: the page is not loaded again.
      if (frame) frame.setAttribute('src', frame.src)
    }
    const observer = new ResizeObserver(() => {
      const now = shelf.current?.clientWidth ?? width
      if (now === width) return
      width = now
      clearTimeout(timer)
      timer = window.setTimeout(goAgain, REST_MS)
    })
    observer.observe(shelf.current)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [shelf, hasPlace])
}
