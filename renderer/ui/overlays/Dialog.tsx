import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './overlays.module.css'

type DialogProps = {
  readonly isOpen: boolean
  readonly title: string
  readonly onClose: () => void
  readonly width?: number
  readonly children: ReactNode
}

/** What floats over the screen and takes the keyboard until it is done with; Escape closes it. */
export function Dialog({ isOpen, title, onClose, width = 520, children }: DialogProps) {
  const { t } = useTranslate()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={width}
      centered
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      transitionProps={{ transition: 'fade', duration: 120 }}
      overlayProps={{ color: 'var(--scrim)', backgroundOpacity: 1 }}
      classNames={{
        content: styles.dialog ?? '',
        header: styles.dialogHeader ?? '',
        title: styles.dialogTitle ?? '',
        body: styles.dialogBody ?? '',
      }}
    >
      {children}
    </Modal>
  )
}
