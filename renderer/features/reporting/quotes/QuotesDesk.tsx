import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { QuoteList } from '#core/contract/report-plan.ts'
import { sliceCodePoints } from '#core/text/code-points.ts'
import type { QuoteOutline } from '#core/types/report-description.ts'
import { InStatusBar } from '#renderer/app/shell/ShellSlots.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { useSelectedSpan } from '#renderer/ui/selected-span.ts'
import { ListKeys } from '../list/ListKeys.tsx'
import list from '../list/list.module.css'
import { useWalkedList } from '../list/useWalkedList.ts'
import { type ListLine, WalkedList } from '../list/WalkedList.tsx'
import { clicked, type ListPlace } from '../list/walk-list.ts'
import { QuoteFilters } from './QuoteFilters.tsx'
import { QuoteItem } from './QuoteItem.tsx'
import { RedactDialog } from './RedactDialog.tsx'
import { useQuoteCommands } from './useQuoteCommands.ts'
import { useQuoteDecisions } from './useQuoteDecisions.ts'
import type { QuoteFilter } from './useQuotes.ts'
import { useRedacting } from './useRedacting.ts'

type Props = {
  readonly language: LanguageCode
  readonly answer: QuoteList
  readonly themes: readonly { readonly value: string; readonly label: string }[]
  readonly filter: QuoteFilter
  readonly onFilter: (filter: QuoteFilter) => void
  readonly place: ListPlace
  readonly onPlace: (place: ListPlace) => void
}

/** About how high a quote is: with one line, for each further line, and how much a line holds. */
const HEIGHT = { base: 80, line: 24, characters: 90 } as const
const left = { scroll: 0 }

/** The list of quotes, its filters, and the keys that decide. */
export function QuotesDesk({ language, answer, themes, filter, onFilter, place, onPlace }: Props) {
  const { t } = useTranslate()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const { quotes, settle } = useQuoteDecisions(language, answer.quotes)
  const { redact, takeBack } = useRedacting()
  const selection = useSelectedSpan('quote')
  const selected = quotes.find(({ coding }) => coding === selection?.id)
  const [redacting, setRedacting] = useState<{ readonly quote: QuoteOutline; readonly span: typeof selection } | null>(
    null,
  )
  const { at, current, picked, meant } = useWalkedList<QuoteOutline>({
    name: 'quotes',
    rows: quotes,
    keyOf: (quote) => quote.coding,
    place,
    onPlace,
  })
  const keys = useMemo(() => quotes.map(({ coding }) => coding), [quotes])
  const lines = useMemo(() => quotes.map(lineOf), [quotes])
  const waiting = quotes.filter(({ number, state }) => number !== null && (state === 'open' || state === 'changed'))
  useQuoteCommands({
    meant,
    shown: quotes,
    settle: (some, decision) => void settle(some, decision),
    search: () => field.current?.focus(),
    open: current
      ? () => void navigate({ to: '/coding', search: { document: current.document, at: current.startCodePoint } })
      : null,
    redact: selection && selected ? () => void redact(selected, selection, '') : null,
    redactWith: selection && selected ? () => setRedacting({ quote: selected, span: selection }) : null,
  })
  const isCut = answer.total > answer.quotes.length
  return (
    <>
      <QuoteFilters
        {...{ field, filter, onFilter, themes }}
        said={
          isCut
            ? t('leaving.firstOf', { shown: answer.quotes.length, all: answer.total })
            : t('leaving.quoteCount', { count: answer.total })
        }
      />
      {lines.length === 0 ? (
        <p className={list.none}>{t('leaving.noQuoteFound')}</p>
      ) : (
        <WalkedList<QuoteOutline>
          {...{ lines, at, left }}
          picked={place.picked}
          label={t('leaving.quotes')}
          onPress={(key, event) => {
            if (window.getSelection()?.isCollapsed !== false) onPlace(clicked(keys, { ...place, at }, key, event))
          }}
        >
          {(quote, isAt) => <QuoteItem quote={quote} isAt={isAt} onTakeBack={(id) => void takeBack(id)} />}
        </WalkedList>
      )}
      <ListKeys
        keys={[
          { keys: 'A', label: t('leaving.approve'), command: 'quotes.approve' },
          { keys: 'R', label: t('leaving.refuse'), command: 'quotes.refuse' },
          { keys: 'U', label: t('leaving.takeBack'), command: 'quotes.takeBack' },
          { keys: 'X', label: t('leaving.redact'), command: 'quotes.redact' },
          { keys: 'Shift+X', label: t('leaving.redactWith'), command: 'quotes.redactWith' },
          { keys: 'Enter', label: t('leaving.openText'), command: 'quotes.open' },
          { keys: 'Shift+A', label: t('leaving.approveAll'), command: 'quotes.approveAll' },
        ]}
        meant={picked.length > 1 ? t('leaving.picked', { count: picked.length }) : ''}
      />
      {redacting?.span ? (
        <RedactDialog
          words={sliceCodePoints(redacting.quote.words, redacting.span.startCodePoint, redacting.span.endCodePoint)}
          onClose={() => setRedacting(null)}
          onRedact={(instead) => {
            if (redacting.span) void redact(redacting.quote, redacting.span, instead)
            setRedacting(null)
          }}
        />
      ) : null}
      {waiting.length === 0 ? null : (
        <InStatusBar>
          <span>{t('leaving.waiting', { count: waiting.length })}</span>
        </InStatusBar>
      )}
    </>
  )
}

function lineOf(quote: QuoteOutline): ListLine<QuoteOutline> {
  const height = HEIGHT.base + HEIGHT.line * Math.floor(quote.words.length / HEIGHT.characters)
  return { key: quote.coding, height, row: quote }
}
