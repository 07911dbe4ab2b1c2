import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { QuoteFound } from './QuoteFound.tsx'
import { SearchDialog } from './SearchDialog.tsx'
import styles from './writing.module.css'

type Props = {
  readonly language: LanguageCode
  /** What stands between the braces. */
  readonly onPick: (token: string) => void
  readonly onClose: () => void
}

const FIGURES = 60
const QUOTES = 40

/** A live figure or a quote for a text, by words of what it is of, what it is, or what it prints. */
export function FigurePicker({ language, onPick, onClose }: Props) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 80)
  const figureQuery = useQuery(
    calls.reporting.listFigures.queryOptions({
      input: { language, text, limit: FIGURES },
      placeholderData: keepPreviousData,
    }),
  )
  const quoteQuery = useQuery(
    calls.reporting.listQuotes.queryOptions({
      input: { language, which: text === '' ? 'printed' : 'all', text, code: null, limit: QUOTES },
      placeholderData: keepPreviousData,
    }),
  )
  const [figures, quotes] = [figureQuery.data, quoteQuery.data]
  const left =
    (figures ? figures.total - figures.figures.length : 0) + (quotes ? quotes.total - quotes.quotes.length : 0)
  const nothing = figures?.total === 0 && quotes?.total === 0
  return (
    <SearchDialog
      title={t('builder.pickFigure')}
      hint={t('builder.pickHint')}
      typed={typed}
      isBehind={text !== typed.trim() || [figureQuery, quoteQuery].some(isOfBefore)}
      onType={setTyped}
      onClose={onClose}
      note={nothing ? t('builder.pickNothing') : left > 0 ? t('builder.pickMore', { count: left }) : null}
      groups={[
        {
          heading: t('builder.figures'),
          found: (figures?.figures ?? []).map(({ token, about, says, prints }) => ({
            key: token,
            onPick: () => onPick(token),
            line: (
              <span className={styles.figure}>
                <span>
                  <bdi>{about}</bdi> <small dir="auto">{says}</small>
                </span>
                <b dir="auto">{prints}</b>
              </span>
            ),
          })),
        },
        {
          heading: t('builder.quotes'),
          found: (quotes?.quotes ?? []).flatMap((quote) =>
            quote.state === 'refused'
              ? []
              : [
                  {
                    key: quote.coding,
                    onPick: () => onPick(`quote:${quote.coding}`),
                    line: <QuoteFound quote={quote} />,
                  },
                ],
          ),
        },
      ]}
    />
  )
}

/** Whether an answer is that to other words, or there is none yet; being asked anew for the same ones does not count. */
function isOfBefore({
  data,
  isPlaceholderData,
}: {
  readonly data: unknown
  readonly isPlaceholderData: boolean
}): boolean {
  return data === undefined || isPlaceholderData
}
