import type { CodeDetails } from '#core/types/code-details.ts'
import type { Measure } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { codeDetailNumbers, scoreDetailNumbers } from './detail-numbers.ts'
import { MeasureNumbers } from './MeasureNumbers.tsx'
import styles from './measure-page.module.css'
import { NumberLines } from './NumberLines.tsx'

type Props = {
  readonly measure: Measure
  readonly score: ScoreDetails | undefined
  readonly code: CodeDetails | undefined
  readonly confidence: number
}

/** The figures of the comparison, and those that stand beyond it. */
export function PageNumbers({ measure, score, code, confidence }: Props) {
  const wording = useTranslate()
  const more = score ? scoreDetailNumbers(score, wording) : code ? codeDetailNumbers(code, wording) : []
  return (
    <div className={styles.columns}>
      <div>
        <MeasureNumbers measure={measure} confidence={confidence} />
      </div>
      <div>
        <NumberLines lines={more} />
      </div>
    </div>
  )
}
