import { useEffect, useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './drop.module.css'

/** While it is on screen, files and folders can be dropped anywhere on the window. What was dropped comes by way of the engine. */
export function DropTarget() {
  const { t } = useTranslate()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const accept = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const end = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
    }
    window.addEventListener('dragenter', accept, { signal })
    window.addEventListener('dragover', accept, { signal })
    window.addEventListener('drop', end, { signal })
    // Out of the window, not from one thing in it to another.
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal })
    return () => stop.abort()
  }, [])
  if (!isOver) return null
  return (
    <div className={styles.drop} aria-hidden="true">
      <p>{t('transcripts.dropHere')}</p>
    </div>
  )
}
