import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CodingId, LanguageCode } from '#core/contract/ids.ts'
import { tokensIn } from '#core/text/live-tokens.ts'
import type { FigureOutline, QuoteOutline, TextState } from '#core/types/report-description.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate, type Wording } from '#renderer/i18n/useTranslate.ts'
import type { Chip, Chips } from './chips.ts'

const QUOTE = 'quote:'

/** What the figures and quotes of a text print now, and which of them no longer hold. */
export function useChips(language: LanguageCode, text: string, state: TextState | undefined): Chips {
  const { calls } = useEngine()
  const wording = useTranslate()
  // One string, so that typing words asks for nothing.
  const named = useMemo(() => tokensIn(text).join('\n'), [text])
  const all = named === '' ? [] : named.split('\n')
  const tokens = all.filter((token) => !token.startsWith(QUOTE))
  const codings = all.flatMap((token) => (token.startsWith(QUOTE) ? [token.slice(QUOTE.length) as CodingId] : []))
  const figures = useQuery(
    calls.reporting.listFigures.queryOptions({
      input: { language, text: '', tokens, limit: 2000 },
      enabled: tokens.length > 0,
      placeholderData: keepPreviousData,
    }),
  ).data?.figures
  const quotes = useQuery(
    calls.reporting.listQuotes.queryOptions({
      input: { language, which: 'all', text: '', code: null, codings, limit: 2000 },
      enabled: codings.length > 0,
      placeholderData: keepPreviousData,
    }),
  ).data?.quotes
  return useMemo(() => chipsOf(figures ?? [], quotes ?? [], state, wording), [figures, quotes, state, wording])
}

function chipsOf(
  figures: readonly FigureOutline[],
  quotes: readonly QuoteOutline[],
  state: TextState | undefined,
  { t }: Wording,
): Chips {
  const changes = (state?.stale ?? []).flatMap((sentence) => sentence.changes)
  return new Map<string, Chip>([
    ...figures.map(({ token, about, says, prints }): [string, Chip] => [
      token,
      { kind: 'figure', text: prints, title: `${about}: ${says}` },
    ]),
    ...quotes.map(({ coding, words, casePseudonym, codeName, state: decided }): [string, Chip] => [
      `${QUOTE}${coding}`,
      decided === 'refused'
        ? { kind: 'withheld', text: t('builder.withheldQuote'), title: t('builder.withheldHint') }
        : { kind: 'quote', text: words, title: `${casePseudonym} · ${codeName}: ${words}` },
    ]),
    ...changes.map(({ token, was, is }): [string, Chip] => {
      const said = is === null ? t('builder.wasGone', { was }) : t('builder.wasIs', { was, is })
      return [token, { kind: 'changed', text: said, title: said }]
    }),
    ...(state?.unknown ?? []).map((token): [string, Chip] => [
      token,
      { kind: 'unknown', text: token, title: t('builder.unknownHint') },
    ]),
    ...(state?.withheld ?? []).map((token): [string, Chip] => [
      token,
      { kind: 'withheld', text: t('builder.withheldQuote'), title: t('builder.withheldHint') },
    ]),
  ])
}
