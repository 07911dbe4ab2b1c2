import { useRouterState } from '@tanstack/react-router'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { memoDialog, useMemoDialog } from './memo-dialog.ts'
import { subjectOfAddress, targetKey, useNewestSubject } from './memo-subject.ts'
import { NewMemoDialog } from './NewMemoDialog.tsx'

const TITLES = {
  study: 'memos.newOnStudy',
  measure: 'memos.newOnMeasure',
  case: 'memos.newOnCase',
  document: 'memos.newOnDocument',
  code: 'memos.newOnCode',
  coding: 'memos.newOnCoding',
} as const

/** The command that begins a memo on what the screen is about, and its dialog. */
export function NewMemo({ hasStudy }: { readonly hasStudy: boolean }) {
  const { t } = useTranslate()
  const { pathname, search } = useRouterState({ select: ({ location }) => location })
  const said = useNewestSubject()
  const target = said ?? subjectOfAddress({ pathname, search })
  const on = useMemoDialog()
  useCommands(
    hasStudy
      ? [
          {
            id: 'memos.newOnThis',
            title: t(TITLES[target.kind]),
            group: t('commands.edit'),
            keys: ['Mod+Shift+M'],
            worksInFields: true,
            run: () => memoDialog.open(target),
          },
        ]
      : [],
    'shell',
  )
  return hasStudy && on ? <NewMemoDialog key={targetKey(on)} on={on} onClose={memoDialog.close} /> : null
}
