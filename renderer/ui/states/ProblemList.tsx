import type { Problem } from '#core/types/problem.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './states.module.css'

/** Everything to mend in what was given, each with its file and place. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslate()
  return (
    <div className={styles.problems}>
      <h3>{t('states.problems', { count: problems.length })}</h3>
      <ol data-selectable>
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once and never reordered
          <li key={index}>
            <bdi className={styles.place}>
              {[problem.file, problem.row, problem.column].filter((part) => part !== undefined).join(' : ')}
            </bdi>
            <span dir="auto">{problem.message}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
