import styles from './states.module.css'

/** Keeps the place of what is loading. It is drawn only after 300 ms, so that quick answers do not flicker. */
export function Skeleton({ height, width = '100%' }: { readonly height: number; readonly width?: string }) {
  return <div className={styles.skeleton} style={{ blockSize: height, inlineSize: width }} aria-hidden="true" />
}
