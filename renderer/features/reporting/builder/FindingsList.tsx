import { type KeyboardEvent, useMemo, useRef } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import { FindingEditor } from './FindingEditor.tsx'
import { FindingRow } from './FindingRow.tsx'
import styles from './findings.module.css'
import { StaleLine } from './StaleLine.tsx'
import type { PlanActions } from './usePlanActions.ts'
import { useQuotesOf } from './useQuotesOf.ts'
import { useReorder } from './useReorder.ts'
import { useRowFocus } from './useRowFocus.ts'

type Props = {
  readonly studyId: string
  readonly plan: ReportOutline
  readonly language: LanguageCode
  readonly onLanguage: (language: LanguageCode) => void
  readonly openId: string | null
  readonly current: string | null
  readonly actions: PlanActions
  readonly onFocus: (id: string) => void
  readonly onOpen: (id: string | null) => void
  readonly onWalk: (step: 1 | -1) => void
}

/** The findings in the order in which the report tells of them. */
export function FindingsList(props: Props) {
  const { studyId, plan, language, onLanguage, openId, current, actions, onFocus, onOpen, onWalk } = props
  const { t } = useTranslate()
  const { findings } = plan
  const list = useRef<HTMLOListElement>(null)
  const quotes = useQuotesOf(language, findings)
  const names = useMemo(() => namesIn(plan), [plan])
  useRowFocus(list, current, findings.map(({ id }) => id).join())
  const place = (id: string) => findings.findIndex((one) => one.id === id)
  const { start, look } = useReorder(list, (id, before) => {
    const to = before === null ? findings.length : place(before)
    // Those behind it move up when it leaves its place.
    void actions.moveFinding(id, to > place(id) ? to - 1 : to)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('[data-head]') ?? [])]
    const at = heads.indexOf(event.target as HTMLElement)
    if (step === 0 || event.altKey || at < 0) return
    event.preventDefault()
    heads[at + step]?.focus()
  }
  return (
    <>
      <header className={styles.header}>
        <span>{t('builder.findingCount', { count: findings.length })}</span>
        <PickMenu
          label={t('report.languageLabel')}
          value={language}
          choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={onLanguage}
        />
      </header>
      <StaleLine count={plan.counts.staleSentences} onWalk={onWalk} />
      <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {findings.map((finding, index) => (
          <FindingRow
            key={finding.id}
            {...{ finding, language, names, quotes }}
            number={index + 1}
            isOpen={finding.id === openId}
            isStop={finding.id === current || (place(current ?? '') < 0 && index === 0)}
            look={look(finding.id, index === findings.length - 1)}
            onDrag={(event) => start(event, finding.id, finding.prints ?? t('builder.noSentence'))}
            onFocus={() => onFocus(finding.id)}
            onToggle={() => onOpen(finding.id === openId ? null : finding.id)}
          >
            {finding.id === openId ? (
              <FindingEditor {...{ studyId, finding, plan, language, quotes, actions }} onClose={() => onOpen(null)} />
            ) : null}
          </FindingRow>
        ))}
      </ol>
    </>
  )
}

/** Labels of indicators and measures by their ids. */
function namesIn({ indicators, measures }: ReportOutline): ReadonlyMap<string, string> {
  return new Map([
    ...measures.map(({ id, label }) => [id, label] as const),
    ...indicators.map(({ id, label }) => [`indicator:${id}`, label] as const),
  ])
}
