import { type ReactNode, useId } from 'react'
import styles from './figure.module.css'

type FigureProps = {
  /** The finding, in a sentence. */
  readonly title: string
  /** What, who. */
  readonly subtitle: string
  /** How many it rests on; every figure says it. */
  readonly n: string
  /** In a narrow column the title is set smaller. */
  readonly isSmall?: boolean
  /** What a reader could think otherwise. */
  readonly note?: string
  /** Controls at the end of the title line. */
  readonly controls?: ReactNode
  readonly children: ReactNode
}

/** A chart or table under the sentence that it shows. */
export function Figure({ title, subtitle, n, isSmall = false, note, controls, children }: FigureProps) {
  const id = useId()
  return (
    <figure className={styles.figure} data-small={isSmall || undefined} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <div>
          <h2 id={id}>{title}</h2>
          <p>
            {subtitle} · <span className={styles.n}>{n}</span>
          </p>
        </div>
        {controls}
      </figcaption>
      {children}
      {note ? <p className={styles.note}>{note}</p> : null}
    </figure>
  )
}
