import type { QuoteOutline } from '#core/types/report-description.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import type { Command } from '#renderer/app/commands/command-registry.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'

type Actions = {
  /** What a decision is about. */
  readonly meant: readonly QuoteOutline[]
  readonly shown: readonly QuoteOutline[]
  readonly settle: (quotes: readonly QuoteOutline[], decision: 'approved' | 'refused' | null) => void
  readonly search: () => void
  readonly open: (() => void) | null
  /** Null while no words are selected. */
  readonly redact: (() => void) | null
  readonly redactWith: (() => void) | null
}

/** Offers the view's actions with their keys. */
export function useQuoteCommands({ meant, shown, settle, search, open, redact, redactWith }: Actions): void {
  const { t } = useTranslate()
  const command = (id: string, title: string, keys: string, run: (() => void) | null): Command => ({
    ...{ id: `quotes.${id}`, title, group: t('commands.here'), keys: [keys] },
    ...{ run: () => run?.(), isDisabled: run === null },
  })
  const deciding = (decision: 'approved' | 'refused' | null, some: readonly QuoteOutline[]) =>
    some.length === 0 ? null : () => settle(some, decision)
  const waiting = shown.filter(({ state }) => state === 'open' || state === 'changed')
  useCommands([
    command('approve', t('leaving.approve'), 'A', deciding('approved', meant)),
    command('refuse', t('leaving.refuse'), 'R', deciding('refused', meant)),
    command('takeBack', t('leaving.takeBack'), 'U', deciding(null, meant)),
    command('approveAll', t('leaving.approveAll'), 'Shift+A', deciding('approved', waiting)),
    command('redact', t('leaving.redact'), 'X', redact),
    command('redactWith', t('leaving.redactWith'), 'Shift+X', redactWith),
    command('open', t('leaving.openText'), 'Enter', open),
    command('search', t('leaving.searchQuotes'), 'Mod+F', search),
  ])
}
