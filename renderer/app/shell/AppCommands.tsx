import { useMantineColorScheme } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import type { StudyStatus } from '#core/contract/study.ts'
import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { useCommands } from '../commands/CommandsProvider.tsx'
import type { Command } from '../commands/command-registry.ts'
import { keysHelp, palette } from '../palette/palette-store.ts'
import { useLanguage } from '../settings/useLanguage.ts'
import { stages } from './stages.ts'
import { useHistory } from './useHistory.ts'

/** The commands that every screen has. */
export function AppCommands({ status }: { readonly status: StudyStatus | null }) {
  useCommands(useSettingsCommands(), 'shell')
  useCommands(useStudyWideCommands(status), 'shell')
  return null
}

function useSettingsCommands(): readonly Command[] {
  const { t } = useTranslate()
  const [, setLanguage] = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const view = t('commands.view')
  return [
    {
      id: 'palette.open',
      title: t('commands.openPalette'),
      group: view,
      keys: ['Mod+K'],
      worksInFields: true,
      isUnlisted: true,
      run: palette.open,
    },
    { id: 'keys.show', title: t('commands.showKeys'), group: view, keys: ['?'], run: keysHelp.open },
    { id: 'theme.light', title: t('commands.themeLight'), group: view, run: () => setColorScheme('light') },
    { id: 'theme.dark', title: t('commands.themeDark'), group: view, run: () => setColorScheme('dark') },
    { id: 'theme.system', title: t('commands.themeSystem'), group: view, run: () => setColorScheme('auto') },
    ...languages.map(({ code, name }) => ({
      id: `language.${code}`,
      title: t('commands.inLanguage', { name }),
      group: view,
      run: () => setLanguage(code),
    })),
  ]
}

function useStudyWideCommands(status: StudyStatus | null): readonly Command[] {
  const { t } = useTranslate()
  const router = useRouter()
  const { undo, redo, nameOf } = useHistory()
  if (!status) return []
  const edit = t('commands.edit')
  return [
    {
      id: 'history.undo',
      title: status.undo ? t('shell.undoWhat', { what: nameOf(status.undo) }) : t('shell.undo'),
      group: edit,
      keys: ['Mod+Z'],
      isDisabled: !status.undo,
      // What is on screen comes a moment after the change: the key is faster, and the engine knows.
      keysWorkGreyed: !status.readOnly,
      run: undo,
    },
    {
      id: 'history.redo',
      title: status.redo ? t('shell.redoWhat', { what: nameOf(status.redo) }) : t('shell.redo'),
      group: edit,
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      isDisabled: !status.redo,
      keysWorkGreyed: !status.readOnly,
      run: redo,
    },
    {
      id: 'go.back',
      title: t('commands.back'),
      group: t('commands.go'),
      keys: ['Escape', 'Alt+ArrowLeft'],
      run: () => router.history.back(),
    },
    ...stages.map(({ to, command, keys }) => ({
      id: `go.${to.slice(1) || 'study'}`,
      title: t(command),
      group: t('commands.go'),
      keys: [keys],
      worksInFields: true,
      run: () => void router.navigate({ to }),
    })),
  ]
}
