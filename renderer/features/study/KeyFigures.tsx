import type { StudyOverview } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { KeyFigure } from '#renderer/ui/figure/KeyFigure.tsx'

/** Who, what was delivered, who answered, what was said. */
export function KeyFigures({ overview }: { readonly overview: StudyOverview }) {
  const { t, number } = useTranslate()
  const { sessions, groupMeetings, networkMeetings, interviews } = overview
  const missing = overview.missingAtEnd.length
  const hasMeetings = groupMeetings.planned + networkMeetings.planned > 0
  return (
    <>
      <KeyFigure
        isTimed
        value={number(overview.cases)}
        label={t('overview.principals', { count: overview.cases })}
        detail={t('overview.inCities', {
          cities: t('overview.cities', { count: overview.cities }),
          coaches: t('overview.coaches', { count: overview.coaches }),
        })}
      />
      <KeyFigure
        value={number(sessions.held)}
        of={t('overview.of', { total: sessions.planned })}
        label={t('overview.sessionsHeld')}
        {...(hasMeetings
          ? {
              detail: t('overview.meetings', {
                group: groupMeetings.held,
                groupPlanned: groupMeetings.planned,
                network: networkMeetings.held,
                networkPlanned: networkMeetings.planned,
              }),
            }
          : {})}
      />
      <KeyFigure
        value={number(overview.answeredBoth)}
        of={t('overview.of', { total: overview.cases })}
        label={t('overview.answeredBoth')}
        detail={missing > 0 ? t('overview.missingAtEnd', { count: missing }) : t('overview.noneMissing')}
      />
      <KeyFigure
        value={number(interviews.documents)}
        label={t('overview.interviews', { count: interviews.documents })}
        detail={
          interviews.uncoded.length > 0
            ? t('overview.list', {
                first: t('overview.codedBy', { count: interviews.coders }),
                second: t('overview.uncoded', { count: interviews.uncoded.length }),
              })
            : t('overview.list', {
                first: t('overview.codedBy', { count: interviews.coders }),
                second: t('shell.codings', { count: interviews.codings }),
              })
        }
      />
    </>
  )
}
