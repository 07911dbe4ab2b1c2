import styles from './measure-page.module.css'

type Props = {
  readonly codes: readonly string[]
  readonly nameOf: (code: string) => string
  readonly open: (code: string) => void
}

/** Principals by pseudonym; each opens its page. */
export function People({ codes, nameOf, open }: Props) {
  return (
    <span className={styles.people}>
      {codes.map((code) => (
        <button key={code} type="button" onClick={() => open(code)}>
          <bdi>{nameOf(code)}</bdi>
        </button>
      ))}
    </span>
  )
}
