import { useQuery } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import type { CaseDetail } from '#core/contract/importing.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { Quotes } from '../comparing/Quotes.tsx'
import { Sign } from '../comparing/Sign.tsx'
import { useDetails } from '../comparing/useDetails.ts'
import { failureSentence } from '../failure-sentence.ts'
import styles from './case.module.css'
import { useWaves } from './useWaves.ts'

/** The theme last opened, for coming back from the text. */
const left: { code: string | null } = { code: null }

/** What became of each theme in the interviews of one principal; a theme opens what was said. */
export function CaseThemes({ detail }: { readonly detail: CaseDetail }) {
  const wording = useTranslate()
  const { t, number } = wording
  const { details, error } = useDetails()
  const [opened, setOpened] = useState(left.code)
  const rows = (details?.codes ?? []).flatMap((code) => {
    const own = code.cases.find((one) => one.case === detail.code)
    return own ? [{ id: code.id, label: code.label, isChild: code.parent !== null, ...own }] : []
  })
  const toggle = (id: string) => {
    left.code = id === opened ? null : id
    setOpened(left.code)
  }
  return (
    <section className={styles.section}>
      <h2>{t('views.themes')}</h2>
      {error ? <ErrorState title={t('compare.failed')} body={failureSentence(error, wording)} /> : null}
      {details === undefined && !error ? <Skeleton height={120} /> : null}
      {details && rows.length === 0 ? <p>{t('views.themesNone')}</p> : null}
      {rows.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('views.themes')}</th>
              <th scope="col">{t('views.fateOf')}</th>
              <th scope="col" className={styles.number}>
                {t('views.segments')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Fragment key={row.id}>
                <tr>
                  <th scope="row" data-child={row.isChild || undefined}>
                    {row.baselineSegments + row.endSegments > 0 ? (
                      <button
                        type="button"
                        className={styles.opener}
                        aria-expanded={row.id === opened}
                        onClick={() => toggle(row.id)}
                      >
                        <bdi>{row.label}</bdi>
                      </button>
                    ) : (
                      <bdi>{row.label}</bdi>
                    )}
                  </th>
                  <td className={styles.short}>
                    <Sign look={row.fate} /> {t(`measurePage.${row.fate}`)}
                  </td>
                  <td className={styles.number}>
                    {t('compare.twoValues', { first: number(row.baselineSegments), second: number(row.endSegments) })}
                  </td>
                </tr>
                {row.id === opened ? (
                  <tr>
                    <td colSpan={3}>
                      <CaseQuotes measure={row.id} detail={detail} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function CaseQuotes({ measure, detail }: { readonly measure: string; readonly detail: CaseDetail }) {
  const { calls } = useEngine()
  const waves = useWaves()
  const behind = useQuery(
    calls.comparing.getMeasure.queryOptions({ input: { id: measure, quotes: 100, of: detail.id } }),
  )
  if (!behind.data) return <Skeleton height={80} />
  return <Quotes quotes={behind.data.quotes} total={behind.data.quotesTotal} waves={waves} />
}
