import { keyCaps } from '../keys/keys.ts'
import { isMac } from '../keys/platform.ts'
import styles from './controls.module.css'

/** A key combination as it is printed on the keyboard. Never mirrored. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.kbd} dir="ltr">
      {keyCaps(keys, isMac).join(isMac ? '' : ' ')}
    </kbd>
  )
}
