import { timedAs } from '../timed-as.ts'
import styles from './figure.module.css'

/** A number to take away, what it counts, and what to know about it. */
export function KeyFigure(props: {
  readonly value: string
  readonly of?: string
  readonly label: string
  readonly detail?: string
  /** The one of the screen that the launch benchmark waits for. */
  readonly isTimed?: boolean
}) {
  return (
    <div className={styles.key}>
      <div className={styles.value}>
        {props.value}
        {props.of ? <small>{props.of}</small> : null}
      </div>
      <div className={styles.what} {...(props.isTimed ? timedAs('study-overview') : {})}>
        {props.label}
      </div>
      {props.detail ? <div className={styles.detail}>{props.detail}</div> : null}
    </div>
  )
}
