import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { activeWriter } from './active-writer.ts'

/** The keys of a text that is written, for the one last written in. */
export function useWritingCommands(): void {
  const { t } = useTranslate()
  const group = t('builder.writing')
  const inText = { group, worksInFields: true }
  useCommands([
    {
      ...{ ...inText, id: 'writing.figure', title: t('builder.insertFigure'), keys: ['Mod+J'] },
      run: () => activeWriter.get()?.askFigure(),
    },
    {
      ...{ ...inText, id: 'writing.bold', title: t('builder.bold'), keys: ['Mod+B'] },
      run: () => activeWriter.get()?.mark('strong'),
    },
    {
      ...{ ...inText, id: 'writing.italic', title: t('builder.italic'), keys: ['Mod+I'] },
      run: () => activeWriter.get()?.mark('emphasis'),
    },
    {
      ...{ ...inText, id: 'writing.list', title: t('builder.list'), keys: ['Mod+Shift+L'] },
      run: () => activeWriter.get()?.list(),
    },
  ])
}
