import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RecentStudy } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { useStudyActions } from './StudyActions.tsx'
import styles from './start.module.css'

export function RecentStudies() {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const recent = useQuery(calls.study.listRecent.queryOptions())
  if (recent.isPending) {
    return (
      <div className={styles.loading}>
        <Skeleton height={40} />
        <Skeleton height={40} />
        <Skeleton height={40} />
      </div>
    )
  }
  if (recent.isError) {
    return (
      <div className={styles.nothing}>
        <p>{t('start.recentFailed')}</p>
        <Button onClick={() => void recent.refetch()}>{t('shell.retry')}</Button>
      </div>
    )
  }
  if (recent.data.length === 0) {
    return (
      <div className={styles.nothing}>
        <p>{t('start.recentEmpty')}</p>
        <p>{t('start.recentEmptyHint')}</p>
      </div>
    )
  }
  return (
    <ul className={styles.list}>
      {recent.data.map((study) => (
        <RecentLine key={study.handle} study={study} />
      ))}
    </ul>
  )
}

function RecentLine({ study }: { readonly study: RecentStudy }) {
  const { t, moment } = useTranslate()
  const { client, calls } = useEngine()
  const queries = useQueryClient()
  const actions = useStudyActions()
  const forget = useMutation({
    mutationFn: () => client.study.forgetRecent({ file: study.handle }),
    onSuccess: () => queries.invalidateQueries({ queryKey: calls.study.listRecent.key() }),
  })
  return (
    <li className={styles.line} data-missing={study.missing || undefined}>
      <button
        type="button"
        className={styles.open}
        onClick={() => void actions.open(study.handle)}
        disabled={study.missing}
      >
        <strong dir="auto">{study.title}</strong>
        <small>
          <bdi dir="ltr">{`${study.folder}/${study.fileName}`}</bdi>
        </small>
      </button>
      <span className={styles.when} title={study.missing ? t('start.missingHint') : undefined}>
        {study.missing ? t('start.missing') : moment(study.openedAt)}
      </span>
      <Button
        look="bare"
        aria-label={`${t('start.forget')}: ${study.title}`}
        title={t('start.forget')}
        onClick={() => forget.mutate()}
      >
        <svg viewBox="0 0 12 12" className={styles.cross} aria-hidden="true">
          <path d="M2 2 L10 10 M10 2 L2 10" />
        </svg>
      </Button>
    </li>
  )
}
