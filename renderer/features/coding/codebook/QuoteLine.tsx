import { Link } from '@tanstack/react-router'
import type { CodeCoding } from '#core/contract/codebook.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import styles from './quotes.module.css'

type Props = { readonly coding: CodeCoding; readonly waves: readonly WaveSummary[] }

/** A coding's words, under whose pseudonym and in which wave; opens the place in the text. */
export function QuoteLine({ coding, waves }: Props) {
  const { t } = useTranslate()
  const wave = waves.find(({ id }) => id === coding.wave)
  const label = wave?.label ?? coding.wave
  return (
    <Link
      to="/coding"
      search={{ document: coding.documentId, at: coding.startCodePoint }}
      className={styles.quote ?? ''}
      data-position={wave?.position}
      draggable={false}
      title={t('codebook.openPlace', { name: coding.pseudonym, wave: label })}
    >
      <QuoteText coding={coding} />
      <small>
        <WaveMark position={wave?.position ?? 'middle'} /> <bdi>{coding.pseudonym}</bdi> · <bdi>{label}</bdi> ·{' '}
        <bdi>{coding.coder}</bdi>
      </small>
    </Link>
  )
}

/** The passage; one that is longer than what came ends in dots. */
export function QuoteText({ coding }: { readonly coding: CodeCoding }) {
  const isCut = [...coding.text].length < coding.endCodePoint - coding.startCodePoint
  return (
    <span dir={coding.language === 'en' ? 'ltr' : 'rtl'} lang={coding.language}>
      {coding.text}
      {isCut ? ' …' : ''}
    </span>
  )
}
