import { type FindingOutline, type FindingProposal, proposalKey } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { FailedView } from '../FailedView.tsx'
import styles from './proposals.module.css'
import { SureSign } from './SureSign.tsx'
import { adoptedAs } from './useProposals.ts'

type Props = {
  readonly proposals: readonly FindingProposal[] | undefined
  readonly error: unknown
  readonly onAgain: () => Promise<unknown>
  readonly findings: readonly FindingOutline[]
  /** Keys of those that are being adopted. */
  readonly adopting: readonly string[]
  readonly onAdopt: (key: string) => void
  /** Opens the finding that a proposal became. */
  readonly onOpen: (finding: string) => void
}

/** What the numbers alone would say, each to be taken as a finding and made one's own. */
export function ProposalsPanel({ proposals, error, onAgain, findings, adopting, onAdopt, onOpen }: Props) {
  const { t } = useTranslate()
  const next = proposals?.find((one) => !adoptedAs(one, findings))
  return (
    <Panel
      name="report.proposals"
      edge="end"
      defaultWidth={360}
      label={t('builder.numbersSay')}
      header={<h2 className={styles.title}>{t('builder.numbersSay')}</h2>}
    >
      {error ? <FailedView title={t('builder.failedPlan')} error={error} onAgain={onAgain} /> : null}
      {!error && !proposals ? <Loading /> : null}
      {proposals?.length === 0 ? <p className={styles.none}>{t('builder.noProposals')}</p> : null}
      <ul className={styles.list}>
        {(proposals ?? []).map((proposal) => {
          const key = proposalKey(proposal)
          const own = adoptedAs(proposal, findings)
          return (
            <li key={key} className={styles.proposal} data-taken={own !== undefined || undefined}>
              <h3 dir="auto">{proposal.label}</h3>
              <p dir="auto">{proposal.prints}</p>
              <div className={styles.sure}>
                <SureSign confidence={proposal.confidence} />
                <span dir="auto">{proposal.because}</span>
              </div>
              {own ? (
                <button type="button" className={styles.taken} onClick={() => onOpen(own.id)}>
                  {t('builder.adopted')}
                </button>
              ) : (
                <Button
                  keys={proposal === next ? 'A' : undefined}
                  disabled={adopting.length > 0}
                  aria-label={t('builder.adoptWhat', { name: proposal.label })}
                  onClick={() => onAdopt(key)}
                >
                  {t('builder.adopt')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      {[0, 1, 2].map((row) => (
        <Skeleton key={row} height={104} />
      ))}
    </div>
  )
}
