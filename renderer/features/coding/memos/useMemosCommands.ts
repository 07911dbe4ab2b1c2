import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'

type Actions = {
  readonly write: () => void
  readonly walk: (step: 1 | -1) => void
  /** Null while no memo is open. */
  readonly remove: (() => void) | null
  readonly search: () => void
}

/** What the view of memos does for its keys. */
export function useMemosCommands({ write, walk, remove, search }: Actions): void {
  const { t } = useTranslate()
  const group = t('commands.here')
  useCommands([
    { id: 'memos.new', title: t('memos.new'), group, keys: ['N'], asAction: 'primary', run: write },
    { id: 'memos.search', title: t('memos.searchCommand'), group, keys: ['/'], run: search },
    {
      id: 'memos.next',
      title: t('memos.next'),
      group,
      keys: ['Alt+ArrowDown'],
      worksInFields: true,
      run: () => walk(1),
    },
    {
      ...{ id: 'memos.previous', title: t('memos.previous'), group, keys: ['Alt+ArrowUp'] },
      ...{ worksInFields: true, run: () => walk(-1) },
    },
    {
      ...{ id: 'memos.remove', title: t('memos.remove'), group, keys: ['Delete'] },
      ...{ isDisabled: remove === null, run: () => remove?.() },
    },
  ])
}
