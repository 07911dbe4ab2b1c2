import { memo, useEffect, useRef } from 'react'
import type { QuoteOutline } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ownEnter } from '../list/own-enter.ts'
import { QuoteState } from './QuoteState.tsx'
import { runsOf } from './quote-runs.ts'
import styles from './quotes.module.css'

type Props = {
  readonly quote: QuoteOutline
  readonly isAt: boolean
  readonly onTakeBack: (redaction: string) => void
}

/** A quote as it would be printed: who and when, its words with what is hidden in them, what was decided. */
export const QuoteItem = memo(function QuoteItem({ quote, isAt, onTakeBack }: Props) {
  const { t, number } = useTranslate()
  const who = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // When the keys walk the list, the focus goes with them; elsewhere it stays where it is.
    if (isAt && who.current?.closest('ul')?.contains(document.activeElement)) who.current.focus({ preventScroll: true })
  }, [isAt])
  const redactions = [...new Set(quote.marks.flatMap((mark) => mark.redactions))]
  return (
    <div className={styles.quote}>
      <button
        ref={who}
        type="button"
        className={styles.who}
        tabIndex={isAt ? 0 : -1}
        aria-label={t('leaving.quoteOf', { name: quote.casePseudonym, wave: quote.wave, theme: quote.codeName })}
      >
        <span>
          {quote.number === null ? null : <small className={styles.number}>{number(quote.number)}</small>}
          <bdi>{quote.casePseudonym}</bdi>
        </span>
        <small>
          <bdi>{quote.wave}</bdi>
        </small>
        <small>
          <bdi>{quote.codeName}</bdi>
        </small>
      </button>
      <div>
        <Words quote={quote} />
        {redactions.map((id) => (
          <p key={id} className={styles.redaction}>
            <span>{t('leaving.redactedHere')}</span>
            <bdi>{printedFor(quote, id)}</bdi>
            <Button look="bare" tabIndex={isAt ? 0 : -1} onKeyDown={ownEnter} onClick={() => onTakeBack(id)}>
              {t('leaving.takeBackRedaction')}
            </Button>
          </p>
        ))}
      </div>
      <QuoteState quote={quote} />
    </div>
  )
})

/** The element holds the words and nothing else: what is selected in it is counted from its beginning. */
function Words({ quote }: { readonly quote: QuoteOutline }) {
  const { t } = useTranslate()
  return (
    <p
      className={styles.words}
      dir={quote.language === 'en' ? 'ltr' : 'rtl'}
      lang={quote.language}
      data-quote={quote.coding}
      data-selectable
    >
      {runsOf(quote.words, quote.marks).map(({ at, text, mark }) =>
        mark ? (
          <mark
            key={at}
            data-kind={mark.kind}
            title={t(mark.kind === 'masked' ? 'leaving.maskedHint' : 'leaving.redactedHint')}
          >
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </p>
  )
}

function printedFor({ words, marks }: QuoteOutline, redaction: string): string {
  const mark = marks.find(({ redactions }) => redactions.includes(redaction))
  return mark ? [...words].slice(mark.startPrinted, mark.endPrinted).join('') : ''
}
