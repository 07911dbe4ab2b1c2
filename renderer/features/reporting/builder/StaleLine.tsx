import type { ReportOutline } from '#core/contract/report-plan.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import styles from './marks.module.css'

type Props = { readonly counts: ReportOutline['counts']; readonly onWalk: (step: 1 | -1) => void }

/** How much of the evaluators' words has to be looked at, and why; walks to the next. */
export function StaleLine({ counts, onWalk }: Props) {
  const { t } = useTranslate()
  const said = (
    [
      ['builder.stale', counts.staleSentences],
      ['builder.unknownCount', counts.unknownFigures],
      ['builder.withheldCount', counts.withheldQuotes],
      ['builder.shakenCount', counts.shakenFindings],
    ] as const
  ).flatMap(([key, count]) => (count > 0 ? [t(key, { count })] : []))
  if (said.length === 0) return null
  return (
    <button type="button" className={styles.line} onClick={() => onWalk(1)}>
      <span>{said.join(' · ')}</span>
      <Kbd keys="F8" />
    </button>
  )
}
