import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { proposalKey } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { FailedView } from '../FailedView.tsx'
import { usePlan } from '../usePlan.ts'
import { FindingsEmpty } from './FindingsEmpty.tsx'
import { FindingsList } from './FindingsList.tsx'
import styles from './findings.module.css'
import { ProposalsPanel } from './ProposalsPanel.tsx'
import { useFindingCommands } from './useFindingCommands.ts'
import { usePlanActions } from './usePlanActions.ts'
import { adoptedAs, useProposals } from './useProposals.ts'
import { useStaleWalk } from './useStaleWalk.ts'

const route = getRouteApi('/report')

type Props = {
  readonly studyId: string
  readonly language: LanguageCode
  readonly onLanguage: (language: LanguageCode) => void
}

/** The evaluators' findings in their order, and what the numbers alone would say. */
export function FindingsView({ studyId, language, onLanguage }: Props) {
  const { t } = useTranslate()
  const { finding: named } = route.useSearch()
  const navigate = route.useNavigate()
  const { plan, error, redo } = usePlan(language)
  const actions = usePlanActions(language)
  const proposals = useProposals(language)
  const [focused, setFocused] = useState<string | null>(null)
  const [adopting, setAdopting] = useState<readonly string[]>([])
  const walk = useStaleWalk(plan)
  const current = named ?? focused
  const open = (id: string | null) => {
    if (id === null) {
      // Where it was written the keys go on.
      setFocused(named ?? focused)
      document.querySelector<HTMLElement>(`[data-row="${CSS.escape(named ?? '')}"] > [data-head]`)?.focus()
    }
    void navigate({ search: { view: 'findings', ...(id === null ? {} : { finding: id }) }, replace: true })
  }
  const adopt = async (keys: readonly string[]) => {
    setAdopting(keys)
    const ids = await actions.adopt(keys)
    setAdopting([])
    setFocused(ids[0] ?? focused)
  }
  const write = async () => {
    const added = await actions.addFinding()
    if (added) open(added.answer.id)
  }
  const findings = plan?.findings ?? []
  const left = (proposals.data ?? []).filter((one) => !adoptedAs(one, findings)).map(proposalKey)
  const adoptAll = () => void adopt(left)
  useFindingCommands({
    ...{ findings, current, actions, isOpen: named !== undefined, onOpen: open, onWrite: () => void write() },
    onAdopt: left[0] === undefined || adopting.length > 0 ? null : () => void adopt(left.slice(0, 1)),
    onAdoptAll: left.length === 0 || adopting.length > 0 ? null : adoptAll,
    onRemoved: setFocused,
  })
  if (error && !plan) return <FailedView title={t('builder.failedPlan')} error={error} onAgain={redo} />
  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <h1 className="visually-hidden">{t('builder.findings')}</h1>
        {plan ? null : <Loading />}
        {plan && findings.length === 0 ? (
          <FindingsEmpty left={left.length} isAdopting={adopting.length > 0} onAdoptAll={adoptAll} onWrite={write} />
        ) : null}
        {plan && findings.length > 0 ? (
          <FindingsList
            {...{ studyId, plan, language, onLanguage, current, actions }}
            openId={named ?? null}
            onFocus={setFocused}
            onOpen={open}
            onWalk={walk}
          />
        ) : null}
      </div>
      <ProposalsPanel
        proposals={proposals.data}
        error={proposals.error}
        onAgain={proposals.refetch}
        findings={findings}
        adopting={adopting}
        onAdopt={(key) => void adopt([key])}
        onOpen={open}
      />
    </div>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} height={88} />
      ))}
    </div>
  )
}
