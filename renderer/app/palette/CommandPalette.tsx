import { createSpotlight, Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { useCommandList, useCommandRegistry } from '../commands/CommandsProvider.tsx'
import type { Command } from '../commands/command-registry.ts'
import { groupCommands, matchesQuery } from './group-commands.ts'
import styles from './palette.module.css'
import { palette } from './palette-store.ts'
import { useFound } from './useFound.ts'

const [store, spotlight] = createSpotlight()

/** Ctrl K: every command with its keys, and what the words are found in: texts and principals. */
export function CommandPalette({ hasStudy }: { readonly hasStudy: boolean }) {
  const { t, direction } = useTranslate()
  const registry = useCommandRegistry()
  const [query, setQuery] = useState('')
  const isOpen = useSyncExternalStore(palette.subscribe, palette.isOpen)
  useEffect(() => (isOpen ? spotlight.open() : spotlight.close()), [isOpen])
  const listed = useCommandList().filter((command) => !command.isUnlisted && matchesQuery(command.title, query))
  const found = useFound(query, hasStudy)
  const toAction = (command: Command): SpotlightActionData => ({
    id: command.id,
    label: command.title,
    disabled: command.isDisabled ?? false,
    onClick: () => registry.find(command.id)?.run(),
    rightSection: command.keys?.[0] ? <Kbd keys={command.keys[0]} /> : null,
  })
  const actions: SpotlightActionGroupData[] = [
    ...groupCommands(listed).map(({ group, commands }) => ({ group, actions: commands.map(toAction) })),
    ...found,
  ]
  return (
    <Spotlight
      store={store}
      onSpotlightClose={palette.close}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      actions={actions}
      // Already filtered, each kind in its own way.
      filter={(_query, all) => all}
      nothingFound={t('commands.nothingFound')}
      scrollable
      maxHeight={440}
      size={640}
      yOffset={72}
      attributes={{ content: { 'aria-label': t('commands.openPalette') } }}
      transitionProps={{ transition: 'fade', duration: 120 }}
      overlayProps={{ color: 'var(--scrim)', backgroundOpacity: 1 }}
      searchProps={{
        placeholder: t('shell.search'),
        'aria-label': t('commands.openPalette'),
        dir: query ? 'auto' : direction,
      }}
      classNames={{
        content: styles.content ?? '',
        search: styles.search ?? '',
        action: styles.action ?? '',
        actionLabel: styles.actionLabel ?? '',
        actionDescription: styles.actionDescription ?? '',
        actionsGroup: styles.group ?? '',
      }}
    />
  )
}
