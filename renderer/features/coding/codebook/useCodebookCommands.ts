import type { TreeStep } from '#core/coding/code-tree.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import type { Command } from '#renderer/app/commands/command-registry.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { CodeActions, CodeDialog } from './useCodeActions.ts'

type Given = {
  readonly actions: CodeActions
  readonly show: (dialog: CodeDialog) => void
  readonly importFile: () => void
  readonly find: () => void
  /** A code is at hand. */
  readonly hasCode: boolean
  /** It has codings. */
  readonly canSplit: boolean
}

/** Keys by what they do; in and out follow the direction of the interface. */
export function indentKeys(direction: 'ltr' | 'rtl'): { readonly in: string; readonly out: string } {
  const [right, left] = ['Alt+Shift+ArrowRight', 'Alt+Shift+ArrowLeft']
  return direction === 'ltr' ? { in: right, out: left } : { in: left, out: right }
}

/** Offers the screen's actions with their keys. */
export function useCodebookCommands({ actions, show, importFile, find, hasCode, canSplit }: Given): void {
  const { t, direction } = useTranslate()
  const group = t('commands.here')
  const indent = indentKeys(direction)
  const command = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
    ...{ id: `codebook.${id}`, title, group, keys, run },
  })
  const onCode = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
    ...command(id, title, keys, run),
    isDisabled: !hasCode,
  })
  const step = (id: string, title: string, keys: string, way: TreeStep) =>
    onCode(id, title, [keys], () => actions.step(way))
  useCommands([
    command('new', t('codebook.new'), ['N'], () => show('new')),
    onCode('newBelow', t('codebook.newBelow'), ['Shift+N'], () => show('newBelow')),
    // Enter is the tree's own key: on a button it is the button's.
    onCode('define', t('codebook.define'), [], () => actions.edit('definition')),
    onCode('rename', t('codebook.rename'), ['F2'], () => actions.edit('name')),
    step('moveUp', t('codebook.moveUp'), 'Alt+ArrowUp', 'up'),
    step('moveDown', t('codebook.moveDown'), 'Alt+ArrowDown', 'down'),
    step('moveIn', t('codebook.moveIn'), indent.in, 'in'),
    step('moveOut', t('codebook.moveOut'), indent.out, 'out'),
    onCode('merge', t('codebook.merge'), ['M'], actions.merge),
    { ...onCode('split', t('codebook.split'), ['S'], actions.split), isDisabled: !canSplit },
    onCode('delete', t('codebook.delete'), ['Delete', 'Backspace'], actions.remove),
    command('find', t('codebook.find'), ['/'], find),
    command('import', t('codebook.import'), [], importFile),
    command('export', t('codebook.export'), [], () => show('export')),
  ])
}
