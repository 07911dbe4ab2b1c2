import { useQuery } from '@tanstack/react-query'
import type { CaseDetail } from '#core/contract/importing.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './case.module.css'

/** The sessions of one principal, held and not. */
export function CaseSessions({ detail }: { readonly detail: CaseDetail }) {
  const { t, number, day, list } = useTranslate()
  const { calls } = useEngine()
  const codes = useQuery(calls.coding.listCodes.queryOptions()).data ?? []
  // Topics are often written as the codebook's ids.
  const nameOf = (topic: string): string => codes.find(({ key }) => key === topic)?.name ?? topic
  return (
    <section className={styles.section}>
      <h2>{t('data.sessionsTitle', { held: detail.sessionsHeld, planned: detail.sessionsPlanned })}</h2>
      {detail.sessions.length === 0 ? (
        <p>{t('data.sessionsNone')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t('data.sessionNumber')}
              </th>
              <th scope="col">{t('data.date')}</th>
              <th scope="col">{t('data.staff')}</th>
              <th scope="col" className={styles.number}>
                {t('data.minutes')}
              </th>
              <th scope="col">{t('data.topics')}</th>
            </tr>
          </thead>
          <tbody>
            {detail.sessions.map((session, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sessions without a number have nothing else to be told by
              <tr key={index} data-missing={session.heldOn === null || undefined}>
                <td className={styles.number}>{session.number ?? t('data.none')}</td>
                <td className={styles.short}>{session.heldOn === null ? t('data.notHeld') : day(session.heldOn)}</td>
                <td className={styles.short}>
                  <bdi>{session.staff}</bdi>
                </td>
                <td className={styles.number}>{session.minutes === null ? t('data.none') : number(session.minutes)}</td>
                <td dir="auto">{list(session.topics.map(nameOf))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
