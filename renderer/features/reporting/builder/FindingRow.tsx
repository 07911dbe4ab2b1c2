import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { FindingOutline } from '#core/types/report-description.ts'
import { directionOf } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { FindingSaid } from './FindingSaid.tsx'
import styles from './finding-row.module.css'
import { MeasureName } from './MeasureName.tsx'
import { SureSign } from './SureSign.tsx'
import { useInSight } from './useInSight.ts'
import type { QuotesById } from './useQuotesOf.ts'
import { isFindingOff } from './useStaleWalk.ts'

type Props = {
  readonly finding: FindingOutline
  readonly language: LanguageCode
  /** Labels of measures, and of indicators as `indicator:ID`. */
  readonly names: ReadonlyMap<string, string>
  readonly quotes: QuotesById
  readonly number: number
  readonly isOpen: boolean
  /** What the keys are about. */
  readonly isCurrent: boolean
  /** The one row that Tab comes to. */
  readonly isStop: boolean
  readonly look: { readonly 'data-dragged': true | undefined; readonly 'data-drop': string | undefined }
  readonly onDrag: (event: PointerEvent) => void
  readonly onFocus: () => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly onToggle: () => void
  /** The editor, while it is open. */
  readonly children: ReactNode
}

/** A finding as it prints now: its sentence, what it rests on, and what of it no longer holds. */
export function FindingRow(props: Props) {
  const {
    finding,
    language,
    names,
    quotes,
    number,
    isOpen,
    isCurrent,
    isStop,
    look,
    onDrag,
    onFocus,
    onKey,
    onToggle,
    children,
  } = props
  const { t } = useTranslate()
  const { id, prints } = finding
  const row = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLButtonElement>(null)
  useInSight(row, isOpen)
  useEffect(() => {
    // The keys walk from head to head; what is written in keeps them.
    const { activeElement } = document
    if (isCurrent && activeElement?.matches('[data-head]') && head.current?.closest('ul')?.contains(activeElement))
      head.current.focus({ preventScroll: true })
  }, [isCurrent])
  return (
    <div ref={row} className={styles.row} data-row={id} data-open={isOpen || undefined} {...look}>
      <button
        ref={head}
        type="button"
        data-head
        className={styles.head}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        onPointerDown={onDrag}
        onFocus={onFocus}
        onKeyDown={onKey}
        onClick={onToggle}
      >
        <span className={styles.number} data-off={isFindingOff(finding) || undefined}>
          {number}
        </span>
        {prints === null ? (
          <span className={styles.missing}>{t('builder.noSentence')}</span>
        ) : (
          <span className={styles.sentence} lang={language} dir={directionOf(language)}>
            {prints}
          </span>
        )}
      </button>
      <div className={styles.about}>
        {finding.indicator === null ? null : (
          <bdi className={styles.indicator}>{names.get(`indicator:${finding.indicator}`) ?? finding.indicator}</bdi>
        )}
        <SureSign confidence={finding.confidence} />
        {finding.measures.map((measure) => (
          <Link
            key={measure}
            to="/compare"
            search={{ view: 'measure', measure }}
            className={styles.chip ?? ''}
            draggable={false}
            title={t('builder.openMeasure')}
          >
            <MeasureName id={measure} label={names.get(measure) ?? measure} />
          </Link>
        ))}
      </div>
      <FindingSaid finding={finding} names={names} />
      {isOpen ? null : <FindingQuotes codings={finding.quotes} quotes={quotes} />}
      {children}
    </div>
  )
}

function FindingQuotes({ codings, quotes }: { readonly codings: readonly string[]; readonly quotes: QuotesById }) {
  const { t } = useTranslate()
  const known = codings.flatMap((coding) => quotes.get(coding) ?? [])
  if (known.length === 0) return null
  return (
    <div className={styles.quotes}>
      {known.map(({ coding, document, startCodePoint, language, words, casePseudonym, wave }) => (
        <Link
          key={coding}
          to="/coding"
          search={{ document, at: startCodePoint }}
          className={styles.quote ?? ''}
          draggable={false}
          title={t('compare.quoteOpen', { name: casePseudonym, wave })}
        >
          <q lang={language} dir={directionOf(language)}>
            {words}
          </q>
          <small>
            <bdi>{casePseudonym}</bdi> · <bdi>{wave}</bdi>
          </small>
        </Link>
      ))}
    </div>
  )
}
