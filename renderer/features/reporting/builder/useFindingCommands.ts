import type { FindingOutline } from '#core/types/report-description.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { PlanActions } from './usePlanActions.ts'

type Given = {
  readonly findings: readonly FindingOutline[]
  readonly current: string | null
  readonly isOpen: boolean
  readonly actions: PlanActions
  readonly onOpen: (id: string | null) => void
  readonly onWrite: () => void
  /** Null: there is nothing to adopt. */
  readonly onAdopt: (() => void) | null
  readonly onAdoptAll: (() => void) | null
  /** Where the keys are after one was removed. */
  readonly onRemoved: (next: string | null) => void
}

/** What can be done to the findings, by key. */
export function useFindingCommands(given: Given): void {
  const { findings, current, isOpen, actions, onOpen, onWrite, onAdopt, onAdoptAll, onRemoved } = given
  const { t } = useTranslate()
  const at = findings.findIndex((one) => one.id === current)
  const group = t('commands.here')
  const step = (by: 1 | -1) => current !== null && void actions.stepFinding(current, by)
  const remove = () => {
    if (current === null) return
    onRemoved((findings[at + 1] ?? findings[at - 1])?.id ?? null)
    if (isOpen) onOpen(null)
    void actions.removeFinding(current)
  }
  useCommands([
    { id: 'findings.new', title: t('builder.newFinding'), group, keys: ['N'], run: onWrite, asAction: 'primary' },
    {
      ...{ id: 'findings.up', title: t('builder.findingUp'), group, keys: ['Alt+ArrowUp'] },
      ...{ isDisabled: at <= 0, run: () => step(-1) },
    },
    {
      ...{ id: 'findings.down', title: t('builder.findingDown'), group, keys: ['Alt+ArrowDown'] },
      ...{ isDisabled: at < 0 || at === findings.length - 1, run: () => step(1) },
    },
    {
      ...{ id: 'findings.edit', title: t('builder.editFinding'), group, keys: ['E'] },
      ...{ isDisabled: at < 0, run: () => onOpen(current) },
    },
    {
      ...{ id: 'findings.remove', title: t('builder.removeFinding'), group, keys: ['Delete'] },
      ...{ isDisabled: at < 0, run: remove },
    },
    {
      ...{ id: 'findings.adopt', title: t('builder.adoptNext'), group, keys: ['A'] },
      ...{ isDisabled: onAdopt === null, run: () => onAdopt?.() },
    },
    {
      ...{ id: 'findings.adoptAll', title: t('builder.adoptAllCommand'), group, keys: ['Shift+A'] },
      ...{ isDisabled: onAdoptAll === null, run: () => onAdoptAll?.() },
    },
    ...(isOpen
      ? [
          {
            ...{ id: 'findings.close', title: t('shell.close'), group, keys: ['Escape'] },
            ...{ worksInFields: true, isUnlisted: true, run: () => onOpen(null) },
          },
        ]
      : []),
  ])
}
