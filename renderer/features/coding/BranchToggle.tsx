import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './branch-toggle.module.css'

type Props = {
  /** The code whose branch it opens and closes. */
  readonly name: string
  readonly isClosed: boolean
  readonly onToggle: () => void
}

/** The mark before a code that has others below it. Not in the order of Tab: the tree's own keys do the same. */
export function BranchToggle({ name, isClosed, onToggle }: Props) {
  const { t } = useTranslate()
  const label = t(isClosed ? 'coding.openBranch' : 'coding.closeBranch', { name })
  return (
    <button
      type="button"
      className={styles.twist}
      tabIndex={-1}
      aria-label={label}
      title={label}
      data-closed={isClosed || undefined}
      onClick={(event) => {
        event.stopPropagation()
        onToggle()
      }}
    >
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M2 3.5 5 6.5 8 3.5" />
      </svg>
    </button>
  )
}
