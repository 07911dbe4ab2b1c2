import { useEffect, useSyncExternalStore } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '../controls/Button.tsx'
import styles from './overlays.module.css'
import { type Toast, toasts } from './toasts.ts'

/** Stands over the side bar, where nothing is that is being worked on: a long line would cover the foot of a list. */
export function Toaster() {
  const { language } = useTranslate()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said in another language goes with it
  useEffect(() => toasts.clear, [language])
  const shown = useSyncExternalStore(toasts.subscribe, toasts.list)
  return (
    <div className={styles.toaster} role="status">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const { t } = useTranslate()
  useEffect(() => {
    const timer = setTimeout(() => toasts.dismiss(toast.id), toast.tone === 'danger' ? 12_000 : 5_000)
    return () => clearTimeout(timer)
  }, [toast])
  const undo = () => {
    toast.onUndo?.()
    toasts.dismiss(toast.id)
  }
  return (
    <div className={styles.toast} data-tone={toast.tone}>
      <span dir="auto">{toast.message}</span>
      {toast.onUndo ? (
        <Button look="bare" onClick={undo}>
          {t('states.undo')}
        </Button>
      ) : null}
    </div>
  )
}
