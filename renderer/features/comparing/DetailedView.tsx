import type { Comparison } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import comparing from './comparing.module.css'
import { GroupsView } from './GroupsView.tsx'
import { IndicatorsView } from './IndicatorsView.tsx'
import { MissingView } from './MissingView.tsx'
import { useDetails } from './useDetails.ts'

export type DetailedViewName = 'indicators' | 'groups' | 'missing'

/** The views that need more than the comparison itself; it is worked out when one of them is first shown. */
export function DetailedView({
  view,
  comparison,
}: {
  readonly view: DetailedViewName
  readonly comparison: Comparison
}) {
  const wording = useTranslate()
  const { details, error } = useDetails()
  if (error) {
    return <ErrorState title={wording.t('compare.failed')} body={failureSentence(error, wording)} />
  }
  if (!details) {
    return (
      <div className={comparing.working}>
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <Skeleton key={row} height={40} />
        ))}
      </div>
    )
  }
  if (view === 'indicators') return <IndicatorsView comparison={comparison} details={details} />
  if (view === 'groups') return <GroupsView comparison={comparison} details={details} />
  return <MissingView comparison={comparison} details={details} />
}
