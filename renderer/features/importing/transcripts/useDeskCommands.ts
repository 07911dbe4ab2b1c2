import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { countStates } from './corrected-rows.ts'
import { fillFrom } from './fill-down.ts'
import { type SaidRoles, toSpeakers } from './speakers.ts'
import { useTranscriptImport } from './TranscriptImportProvider.tsx'
import type { Corrections } from './useCorrections.ts'

/** What can be done with the table, with keys. */
export function useDeskCommands(corrections: Corrections, roles: SaidRoles): void {
  const { t } = useTranslate()
  const { write, drop } = useTranscriptImport()
  const { rows, focus, selected, table, say } = corrections
  const group = t('commands.here')
  const counts = countStates(rows)
  const chosenOf = (ids: readonly string[]) => (ids.length > 0 ? ids : focus ? [focus.id] : [])
  const chosen = chosenOf(selected)
  const isOut = rows.some(({ id, state }) => chosen.includes(id) && state === 'left-out')
  const fill = () => {
    const byId = new Map(rows.map((row) => [row.id, row]))
    const filled = fillFrom(
      table.current.shown().flatMap((id) => byId.get(id) ?? []),
      focus,
      table.current.selected(),
    )
    if (filled) say(filled.ids, filled.edit)
  }
  useCommands([
    {
      id: 'transcripts.write',
      title: t('transcripts.write', { count: counts.ready + counts.likely }),
      group,
      keys: ['Mod+Enter'],
      worksInFields: true,
      isDisabled: counts.ready + counts.likely === 0,
      run: () => void write(rows, toSpeakers(roles)),
    },
    { id: 'transcripts.fill', title: t('transcripts.fillDown'), group, keys: ['Mod+D'], run: fill },
    {
      id: 'transcripts.leaveOut',
      title: t(isOut ? 'transcripts.takeIn' : 'transcripts.leaveOut'),
      group,
      keys: ['Delete'],
      run: () => say(chosenOf(table.current.selected()), { isLeftOut: !isOut }),
    },
    { id: 'transcripts.drop', title: t('transcripts.drop'), group, run: drop },
  ])
}
