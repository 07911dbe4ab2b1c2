import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import {
  type FromPreview,
  PREVIEW_ORIGIN,
  type PressedKey,
  type PreviewMark,
  type ToPreview,
} from '#renderer/preview/messages.ts'
import styles from './reporting.module.css'

type Props = Pick<ToPreview, 'url' | 'at'> & {
  readonly studyId: string
  readonly onOpen: (mark: PreviewMark) => void
}

/** Where the report was read, and what was asked to be in sight then, so that Back finds it. */
let left: Pick<ToPreview, 'at' | 'place'> & { readonly studyId: string | null } = {
  studyId: null,
  at: null,
  place: null,
}

/**
 * The report as a page. It is drawn by a frame of another origin, so that laying it out never holds up what is typed here; that frame keeps
 * the place at which it is read when a newer page is drawn.
 */
export function PreviewFrame({ studyId, url, at, onOpen }: Props) {
  const { t } = useTranslate()
  const frame = useRef<HTMLIFrameElement>(null)
  const [isReady, setReady] = useState(false)
  const newest = useRef({ studyId, at, onOpen })
  newest.current = { studyId, at, onOpen }
  useEffect(() => {
    const hear = ({ origin, source, data }: MessageEvent<FromPreview>) => {
      if (origin !== PREVIEW_ORIGIN || source !== frame.current?.contentWindow) return
      if (data.kind === 'ready') setReady(true)
      else if (data.kind === 'read')
        left = { studyId: newest.current.studyId, at: newest.current.at, place: data.place }
      else if (data.kind === 'key') answerKey(data.pressed)
      else {
        // The keys are the window's again, before the frame goes.
        frame.current.blur()
        newest.current.onOpen(data.mark)
      }
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  useEffect(() => {
    const opens = { figure: t('builder.openMeasure'), quote: t('leaving.openText') }
    const place = left.studyId === studyId && left.at === at ? left.place : null
    const wish: ToPreview = { url, at, place, title: t('report.preview'), opens }
    if (isReady) frame.current?.contentWindow?.postMessage(wish, PREVIEW_ORIGIN)
  }, [isReady, studyId, url, at, t])
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      sandbox="allow-scripts allow-same-origin"
      src={`${PREVIEW_ORIGIN}/preview/index.html`}
      title={t('report.preview')}
    />
  )
}

/** The keys of the screen work while the report is read. */
function answerKey(pressed: PressedKey): void {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }))
}
