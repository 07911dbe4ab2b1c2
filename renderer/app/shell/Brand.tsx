import styles from './shell.module.css'

const [first, second] = ['Through', 'line']

/** The name, the same in every language. */
export function Brand() {
  return (
    <span className={styles.brand} dir="ltr">
      {first}
      <em>{second}</em>
    </span>
  )
}
