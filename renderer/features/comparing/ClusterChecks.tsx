import type { Interval } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { attributeName } from '../importing/attribute-name.ts'
import { sayP } from './measure-numbers.ts'
import styles from './measure-page.module.css'
import { Ranged } from './Ranged.tsx'
import { sayWhy } from './say-why.ts'

/** What the interval would be if principals of one coach go together; says when that tells another story. */
export function ClusterChecks({ details }: { readonly details: ScoreDetails }) {
  const { t, number, change, tryTranslate } = useTranslate()
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
  const rows: readonly {
    readonly name: string
    readonly ci: Interval | null
    readonly p: number | null
    readonly why: string | undefined
  }[] = [
    { name: t('measurePage.naive'), ci: cluster.naive.ci, p: cluster.naive.p, why: cluster.naive.why },
    { name: t('measurePage.cr2'), ci: cluster.cr2.ci, p: cluster.cr2.p, why: cluster.cr2.why },
    { name: t('measurePage.clusterBootstrap'), ci: cluster.bootstrap.ci, p: null, why: cluster.bootstrap.why },
    { name: t('measurePage.signFlip'), ci: null, p: cluster.signFlip.p, why: cluster.signFlip.why },
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
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('measurePage.way')}</th>
            <th scope="col" className={styles.number}>
              {t('measurePage.interval')}
            </th>
            <th scope="col" className={styles.number}>
              p
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, ci, p, why }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.number} title={sayWhy(why, tryTranslate)}>
                {ci === null ? (
                  '–'
                ) : (
                  <bdi dir="ltr">{t('measurePage.fromTo', { low: change(ci[0]), high: change(ci[1]) })}</bdi>
                )}
              </td>
              <td className={styles.number}>{p === null ? '–' : <span dir="ltr">{sayP(p, { t })}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
