import { Link } from '@tanstack/react-router'
import type { Quote } from '#core/contract/comparing.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import styles from './measure.module.css'

/** Tells a coding from every other. */
export function quoteKey({ documentId, startCodePoint, endCodePoint, coder, code }: Quote): string {
  return [documentId, startCodePoint, endCodePoint, coder, code].join(':')
}

/** What was said, by whom and when, with its weight and direction where a coder gave them; it opens its place in the text. */
export function QuoteLine({ quote, wave }: { readonly quote: Quote; readonly wave: WaveSummary | undefined }) {
  const { t, number } = useTranslate()
  const label = wave?.label ?? quote.wave
  return (
    <Link
      to="/coding"
      search={{ document: quote.documentId, at: quote.startCodePoint }}
      className={styles.quote ?? ''}
      data-position={wave?.position}
      draggable={false}
      title={t('compare.quoteOpen', { name: quote.pseudonym, wave: label })}
    >
      <span dir={quote.language === 'en' ? 'ltr' : 'rtl'} lang={quote.language}>
        {quote.text}
      </span>
      <small>
        <WaveMark position={wave?.position ?? 'middle'} /> <bdi>{quote.pseudonym}</bdi> · <bdi>{label}</bdi>
        {quote.direction === null ? null : ` · ${t(`measurePage.${quote.direction}`)}`}
        {quote.weight === null ? null : ` · ${t('measurePage.weightIs', { weight: number(quote.weight) })}`}
      </small>
    </Link>
  )
}
