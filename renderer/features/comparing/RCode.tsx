import type { CodeDetails } from '#core/types/code-details.ts'
import type { Measure } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure-page.module.css'
import { codeSnippets, scoreSnippets } from './r-snippet.ts'

type Props = {
  readonly measure: Measure
  readonly score: ScoreDetails | undefined
  readonly code: CodeDetails | undefined
  readonly confidence: number
}

/** R code that gives this measure's main figures again, with its pairs in it. */
export function RCode({ measure, score, code, confidence }: Props) {
  const { t } = useTranslate()
  const snippets = score
    ? scoreSnippets(score, confidence)
    : code && measure.kind === 'code'
      ? codeSnippets(measure, code)
      : []
  return (
    <>
      <p className={styles.quiet}>{t('measurePage.rNote')}</p>
      {snippets.map(({ what, code: text }) => (
        <section key={what} className={styles.section}>
          <h2>{t(`measurePage.${what}`)}</h2>
          <pre className={styles.code} data-selectable>
            {text}
          </pre>
        </section>
      ))}
    </>
  )
}
