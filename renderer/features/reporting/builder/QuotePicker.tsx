import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { QuoteFound } from './writing/QuoteFound.tsx'
import { SearchDialog } from './writing/SearchDialog.tsx'

type Props = {
  readonly language: LanguageCode
  /** Codings that stand with the finding already. */
  readonly taken: readonly string[]
  readonly onPick: (coding: string) => void
  readonly onClose: () => void
}

const SHOWN = 80

/** A quote by its words, its theme, its wave or its principal's pseudonym. */
export function QuotePicker({ language, taken, onPick, onClose }: Props) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 80)
  const { data, isPlaceholderData } = useQuery(
    calls.reporting.listQuotes.queryOptions({
      input: { language, which: 'all', text, code: null, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  )
  const found = (data?.quotes ?? []).filter(({ coding, state }) => state !== 'refused' && !taken.includes(coding))
  const left = data ? data.total - data.quotes.length : 0
  return (
    <SearchDialog
      title={t('builder.addQuote')}
      hint={t('builder.quoteHint')}
      typed={typed}
      isBehind={text !== typed.trim() || isPlaceholderData || data === undefined}
      onType={setTyped}
      onClose={onClose}
      note={data?.total === 0 ? t('builder.pickNothing') : left > 0 ? t('builder.pickMore', { count: left }) : null}
      groups={[
        {
          heading: t('builder.quotes'),
          found: found.map((quote) => ({
            key: quote.coding,
            line: <QuoteFound quote={quote} />,
            onPick: () => onPick(quote.coding),
          })),
        },
      ]}
    />
  )
}
