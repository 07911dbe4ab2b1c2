import { type KeyboardEvent, useRef } from 'react'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { SectionRow } from './SectionRow.tsx'
import { StaleLine } from './StaleLine.tsx'
import styles from './sections.module.css'
import { useArrowsEnter } from './useArrowsEnter.ts'
import type { PlanActions } from './usePlanActions.ts'
import { useReorder } from './useReorder.ts'
import { useRowFocus } from './useRowFocus.ts'

type Props = {
  readonly plan: ReportOutline | undefined
  readonly current: string | null
  readonly actions: PlanActions
  readonly onFocus: (id: string) => void
  readonly onOpen: (id: string, isByKey: boolean) => void
  readonly onWalk: (step: 1 | -1) => void
}

/** The sections of the report in their order; appendices stay last. */
export function SectionsPanel({ plan, current, actions, onFocus, onOpen, onWalk }: Props) {
  const { t } = useTranslate()
  const list = useRef<HTMLOListElement>(null)
  const { start, look } = useReorder(list, (id, before) => void actions.move(id, before))
  const sections = plan?.sections ?? []
  useArrowsEnter(list)
  useRowFocus(list, current, sections.map(({ id }) => id).join())
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.altKey) return
    event.preventDefault()
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-row] > button') ?? [])]
    const row = (event.target as HTMLElement).closest('[data-row]')
    buttons[buttons.findIndex((one) => one.parentElement === row) + step]?.focus()
  }
  return (
    <Panel
      name="report.sections"
      edge="start"
      defaultWidth={272}
      label={t('builder.sections')}
      header={<h2 className={styles.title}>{t('builder.sections')}</h2>}
    >
      {plan ? <StaleLine counts={plan.counts} onWalk={onWalk} /> : <Loading />}
      <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {sections.map((section, index) => {
          const texts = plan?.texts.filter((one) => one.section === section.id) ?? []
          return (
            <SectionRow
              key={section.id}
              section={section}
              isCurrent={section.id === current}
              isStop={current === null ? index === 0 : section.id === current}
              texts={texts}
              look={look(section.id, index === sections.length - 1)}
              onDrag={(event) => start(event, section.id, section.heading)}
              onFocus={() => onFocus(section.id)}
              onOpen={(isByKey) => onOpen(section.id, isByKey)}
              onShow={(isShown) => void actions.show(section.id, isShown)}
            />
          )
        })}
      </ol>
    </Panel>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      {[0, 1, 2, 3, 4, 5, 6, 7].map((row) => (
        <Skeleton key={row} height={20} />
      ))}
    </div>
  )
}
