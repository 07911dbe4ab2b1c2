import type { Interval } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { attributeName } from '../importing/attribute-name.ts'
import { ChangeTable, type ChangeTableRow } from './ChangeTable.tsx'
import styles from './measure-page.module.css'
import { PValue } from './PValue.tsx'
import { Ranged } from './Ranged.tsx'
import { sayWhy } from './say-why.ts'

type Way = { readonly ci?: Interval | null; readonly p?: number | null; readonly why?: string | undefined }

/** What the interval would be if principals of one coach go together; says when that tells another story. */
export function ClusterChecks({ details }: { readonly details: ScoreDetails }) {
  const { t, number, tryTranslate } = useTranslate()
  const { cluster, icc } = details
  const title = <h2>{t('measurePage.clusters')}</h2>
  if (cluster.by === null) {
    return (
      <section className={styles.section}>
        {title}
        <p className={styles.quiet}>{sayWhy(cluster.why ?? cluster.naive.why, tryTranslate)}</p>
      </section>
    )
  }
  const by = attributeName(cluster.by, tryTranslate)
  // All ways are of one mean change: the middle of the t interval.
  const middle = cluster.naive.ci === null ? null : (cluster.naive.ci[0] + cluster.naive.ci[1]) / 2
  const row = (name: string, way: Way): ChangeTableRow => ({
    name,
    n: cluster.n,
    value: way.ci ? middle : null,
    interval: way.ci ?? null,
    why: way.why,
    last: <PValue p={way.p ?? null} />,
  })
  const rows = [
    row(t('measurePage.naive'), cluster.naive),
    row(t('measurePage.cr2'), cluster.cr2),
    row(t('measurePage.clusterBootstrap'), cluster.bootstrap),
    row(t('measurePage.signFlip'), cluster.signFlip),
  ]
  return (
    <section className={styles.section}>
      <h2>
        {t('measurePage.clusters')}
        {cluster.storiesDiffer ? <span className={styles.badge}>{t('measurePage.storiesDiffer')}</span> : null}
        {cluster.few ? <span className={styles.badge}>{t('measurePage.fewClusters')}</span> : null}
      </h2>
      <p>
        {t('measurePage.clusterOf', { n: cluster.n, clusters: cluster.clusters, by: by.toLowerCase() })}{' '}
        {t(
          cluster.storiesDiffer === null
            ? 'measurePage.storyUnknown'
            : cluster.storiesDiffer
              ? 'measurePage.storyOther'
              : 'measurePage.storySame',
        )}{' '}
        {cluster.few ? t('measurePage.fewNote') : null}
      </p>
      <ChangeTable rows={rows} heading={t('measurePage.way')} lastHeading="p" least={0.5} />
      <p className={styles.quiet}>
        {icc.map((row) => (
          <span key={row.by} className={styles.apart}>
            {t('compare.icc', { by: attributeName(row.by, tryTranslate).toLowerCase() })}:{' '}
            <Ranged value={row.icc} interval={row.ci} why={row.why} write={(value) => number(value, 2)} />{' '}
          </span>
        ))}
      </p>
    </section>
  )
}
