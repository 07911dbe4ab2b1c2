import type { ComponentProps, ReactNode } from 'react'
import { ariaKeys } from '../keys/keys.ts'
import { isMac } from '../keys/platform.ts'
import styles from './controls.module.css'
import { Kbd } from './Kbd.tsx'

export type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /** One primary a screen; quiet has a line round it; bare is text only. */
  readonly look?: 'primary' | 'quiet' | 'bare'
  /** Shown beside the label. */
  readonly keys?: string | undefined
  readonly children: ReactNode
}

export function Button({ look = 'quiet', keys, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`${styles.button} ${styles[look]}`}
      {...(keys ? { 'aria-keyshortcuts': ariaKeys(keys, isMac) } : {})}
      {...rest}
    >
      {children}
      {keys ? (
        <span aria-hidden="true">
          <Kbd keys={keys} />
        </span>
      ) : null}
    </button>
  )
}
