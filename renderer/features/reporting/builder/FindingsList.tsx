import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import type { FindingOutline } from '#core/types/report-description.ts'
import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import { type ListLine, WalkedList } from '../list/WalkedList.tsx'
import { stepTo } from '../list/walk-list.ts'
import { FindingEditor } from './FindingEditor.tsx'
import { FindingRow } from './FindingRow.tsx'
import styles from './findings.module.css'
import { StaleLine } from './StaleLine.tsx'
import { useArrowsEnter } from './useArrowsEnter.ts'
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

const NONE: ReadonlySet<string> = new Set()
/** About how high a finding is: its sentence and what it rests on, and a quote. */
const HEIGHT = { base: 96, quote: 56 } as const
const left = { scroll: 0 }

/** The findings in the order in which the report tells of them. */
export function FindingsList(props: Props) {
  const { studyId, plan, language, onLanguage, openId, current, actions, onFocus, onOpen, onWalk } = props
  const { t } = useTranslate()
  const { findings } = plan
  const list = useRef<HTMLDivElement>(null)
  const quotes = useQuotesOf(language, findings)
  const names = useMemo(() => namesIn(plan), [plan])
  const ids = useMemo(() => findings.map(({ id }) => id), [findings])
  const lines = useMemo(() => findings.map(lineOf), [findings])
  useState(() => {
    // One that is named is come to, wherever the list was left.
    if (openId !== null) left.scroll = 0
  })
  useArrowsEnter(list)
  useRowFocus(list, current, ids.join())
  const { start, look } = useReorder(list, (id, before) => {
    const to = before === null ? ids.length : ids.indexOf(before)
    // Those behind it move up when it leaves its place.
    void actions.moveFinding(id, to > ids.indexOf(id) ? to - 1 : to)
  })
  const walk = (event: KeyboardEvent, from: string) => {
    const step = STEPS[event.key]
    if (step === undefined || event.altKey) return
    event.preventDefault()
    const next = stepTo(ids, from, step)
    if (next !== null) onFocus(next)
  }
  const stop = current !== null && ids.includes(current) ? current : ids[0]
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
      <StaleLine counts={plan.counts} onWalk={onWalk} />
      <WalkedList<FindingOutline>
        {...{ lines, left }}
        at={current}
        picked={NONE}
        kept={[openId, current].filter((id) => id !== null)}
        scroller={list}
        label={t('builder.findings')}
        onPress={onFocus}
      >
        {(finding) => (
          <FindingRow
            {...{ finding, language, names, quotes }}
            number={ids.indexOf(finding.id) + 1}
            isOpen={finding.id === openId}
            isCurrent={finding.id === current}
            isStop={finding.id === stop}
            look={look(finding.id, finding.id === ids.at(-1))}
            onDrag={(event) => start(event, finding.id, finding.prints ?? t('builder.noSentence'))}
            onFocus={() => onFocus(finding.id)}
            onKey={(event) => walk(event, finding.id)}
            onToggle={() => onOpen(finding.id === openId ? null : finding.id)}
          >
            {finding.id === openId ? (
              <FindingEditor {...{ studyId, finding, plan, language, quotes, actions }} onClose={() => onOpen(null)} />
            ) : null}
          </FindingRow>
        )}
      </WalkedList>
    </>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

function lineOf(finding: FindingOutline): ListLine<FindingOutline> {
  return { key: finding.id, height: HEIGHT.base + HEIGHT.quote * finding.quotes.length, row: finding }
}

/** Labels of indicators and measures by their ids. */
function namesIn({ indicators, measures }: ReportOutline): ReadonlyMap<string, string> {
  return new Map([
    ...measures.map(({ id, label }) => [id, label] as const),
    ...indicators.map(({ id, label }) => [`indicator:${id}`, label] as const),
  ])
}
