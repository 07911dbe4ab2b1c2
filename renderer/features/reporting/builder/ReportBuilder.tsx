import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { endOf } from '#core/reporting/html/page-places.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { FailedView } from '../FailedView.tsx'
import { ReportPreview } from '../ReportPreview.tsx'
import { usePlan } from '../usePlan.ts'
import { SectionEditor, SectionLoading } from './SectionEditor.tsx'
import { SectionsPanel } from './SectionsPanel.tsx'
import { usePlanActions } from './usePlanActions.ts'
import { useSectionCommands } from './useSectionCommands.ts'
import { useStaleWalk } from './useStaleWalk.ts'

const route = getRouteApi('/report')

type Props = {
  readonly studyId: string
  readonly language: LanguageCode
  readonly onLanguage: (language: LanguageCode) => void
  /** What stands beside the preview while no section is written in. */
  readonly children: ReactNode
}

/** The report's sections, the report as it would be printed, and the section that is written in. */
export function ReportBuilder({ studyId, language, onLanguage, children }: Props) {
  const { t } = useTranslate()
  const { section: named } = route.useSearch()
  const navigate = route.useNavigate()
  const { plan, error, redo } = usePlan(language)
  const actions = usePlanActions(language)
  const walk = useStaleWalk(plan)
  const [focused, setFocused] = useState<string | null>(null)
  const [asked, setAsked] = useState(0)
  /** The section of which the end is written. */
  const [ending, setEnding] = useState<string | null>(null)
  const open = plan?.sections.find((one) => one.id === named)
  const current = named ?? focused
  const show = (id: string, isByKey: boolean) => {
    setAsked(isByKey ? asked + 1 : 0)
    setFocused(id)
    void navigate({ search: { view: 'report', section: id }, replace: named !== undefined })
  }
  const close = () => {
    setFocused(named ?? null)
    setAsked(0)
    void navigate({ search: { view: 'report' }, replace: true })
    document.querySelector<HTMLElement>(`[data-row="${named}"] > button`)?.focus()
  }
  useSectionCommands({
    plan,
    current,
    isOpen: open !== undefined,
    actions,
    onWrite: (id) => show(id, true),
    onClose: close,
  })
  if (error && !plan) return <FailedView title={t('builder.failedPlan')} error={error} onAgain={redo} />
  return (
    <>
      <SectionsPanel
        plan={plan}
        current={current}
        actions={actions}
        onFocus={(id) => {
          setFocused(id)
          setAsked(0)
          if (named !== undefined && named !== id)
            void navigate({ search: { view: 'report', section: id }, replace: true })
        }}
        onOpen={show}
        onWalk={walk}
      />
      <ReportPreview
        {...{ studyId, language }}
        at={current !== null && current === ending ? endOf(current) : current}
      />
      {named === undefined || (plan && !open) ? children : null}
      {named !== undefined && !plan ? <SectionLoading /> : null}
      {open && plan ? (
        <SectionEditor
          key={`${open.id} ${language}`}
          {...{ studyId, plan, language, onLanguage, actions, asked }}
          section={open}
          onPlace={(place) => setEnding(place === 'after' ? open.id : null)}
          onClose={close}
        />
      ) : null}
    </>
  )
}
