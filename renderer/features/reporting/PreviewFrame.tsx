import { useEffect, useRef, useState } from 'react'
import { type FromPreview, PREVIEW_ORIGIN, type PressedKey, type ToPreview } from '#renderer/preview/messages.ts'
import styles from './reporting.module.css'

/**
 * The report as a page. It is drawn by a frame of another origin, so that laying it out never holds up what is typed here; that frame keeps
 * the place at which it is read when a newer page is drawn.
 */
export function PreviewFrame({ url, at, title }: ToPreview) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<FromPreview>) => {
      if (origin !== PREVIEW_ORIGIN || source !== frame.current?.contentWindow) return
      if (data.kind === 'ready') setReady(true)
      else answerKey(data.pressed)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  useEffect(() => {
    const wish: ToPreview = { url, at, title }
    if (isReady) frame.current?.contentWindow?.postMessage(wish, PREVIEW_ORIGIN)
  }, [isReady, url, at, title])
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      sandbox="allow-scripts allow-same-origin"
      src={`${PREVIEW_ORIGIN}/preview/index.html`}
      title={title}
    />
  )
}

/** The keys of the screen work while the report is read. */
function answerKey(pressed: PressedKey): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }))
}
