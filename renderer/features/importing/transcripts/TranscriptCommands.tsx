import { useQuery } from '@tanstack/react-query'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'

/** Bringing transcripts in from the palette, wherever the user is. */
export function TranscriptCommands({ pick }: { readonly pick: (from: 'files' | 'folder') => Promise<void> }) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const status = useQuery(calls.study.status.queryOptions()).data
  const group = t('commands.studyGroup')
  const command = (from: 'files' | 'folder', title: string) => ({
    id: `importing.${from}`,
    title,
    group,
    run: () => void pick(from),
    isDisabled: status?.readOnly === true,
  })
  useCommands(
    status ? [command('files', t('transcripts.importFiles')), command('folder', t('transcripts.importFolder'))] : [],
    'shell',
  )
  return null
}
