import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { Codebook } from '../useCodebook.ts'
import { AnswerItem, QuestionHeading } from './AnswerItem.tsx'
import styles from './answers.module.css'
import type { AnswerLine } from './arrange-answers.ts'

type Props = {
  readonly lines: readonly AnswerLine[]
  readonly waves: readonly WaveSummary[]
  readonly codebook: Codebook
  readonly hidden: ReadonlySet<string>
  readonly at: string | null
  /** The coding being looked at. */
  readonly chosen: string | null
  readonly onGoTo: (id: string, codingId?: string | null) => void
}

const HEADING_HEIGHT = 44
/** Height of an answer of one line with its codes, what a further line adds, and about how much a line holds. */
const ROW = { base: 60, line: 24, characters: 90 } as const

/** The answers under their questions; only what is in sight is drawn. */
export function AnswerList({ lines, waves, codebook, hidden, at, chosen, onGoTo }: Props) {
  const { t } = useTranslate()
  const scroll = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => estimate(lines[index]),
    getItemKey: (index) => keyOf(lines[index]),
    overscan: 10,
  })
  const place = useMemo(() => lines.findIndex((line) => line.is === 'answer' && line.answer.id === at), [lines, at])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer comes into sight when it or its place changes, not when rows are measured
  useEffect(() => {
    // With its question, when it is the first below it.
    if (place >= 0) rows.scrollToIndex(place <= 1 ? 0 : place)
  }, [place, at])
  const goTo = useRef(onGoTo)
  goTo.current = onGoTo
  const onGo = useCallback((id: string, codingId?: string | null) => goTo.current(id, codingId), [])
  if (lines.length === 0) return <p className={styles.none}>{t('answers.nothingFound')}</p>
  return (
    <div ref={scroll} className={styles.list}>
      <ul className={styles.rows} style={{ blockSize: rows.getTotalSize() }} aria-label={t('answers.list')}>
        {rows.getVirtualItems().map((item) => {
          const line = lines[item.index]
          if (!line) return null
          const isAt = line.is === 'answer' && line.answer.id === at
          return (
            <li
              key={item.key}
              ref={rows.measureElement}
              data-index={item.index}
              className={styles.item}
              aria-current={isAt || undefined}
              style={{ insetBlockStart: item.start }}
            >
              {line.is === 'question' ? (
                <QuestionHeading line={line} />
              ) : (
                <AnswerItem
                  answer={line.answer}
                  wave={waves.find(({ id }) => id === line.answer.wave)}
                  codebook={codebook}
                  hidden={hidden}
                  isAt={isAt}
                  chosen={isAt ? chosen : null}
                  onGoTo={onGo}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function estimate(line: AnswerLine | undefined): number {
  if (line?.is !== 'answer') return HEADING_HEIGHT
  return ROW.base + ROW.line * Math.floor(line.answer.text.length / ROW.characters)
}

function keyOf(line: AnswerLine | undefined): string {
  if (!line) return ''
  return line.is === 'question' ? `question:${line.id}` : line.answer.id
}
