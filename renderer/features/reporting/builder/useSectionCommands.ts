import type { ReportOutline } from '#core/contract/report-plan.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { stepSection } from './arrange-plan.ts'
import type { PlanActions } from './usePlanActions.ts'

type Given = {
  readonly plan: ReportOutline | undefined
  readonly current: string | null
  readonly isOpen: boolean
  readonly actions: PlanActions
  readonly onWrite: (id: string) => void
  readonly onClose: () => void
}

/** What can be done to the section that was last looked at. */
export function useSectionCommands({ plan, current, isOpen, actions, onWrite, onClose }: Given): void {
  const { t } = useTranslate()
  const sections = plan?.sections ?? []
  const own = sections.find((one) => one.id === current)
  const places = { up: stepSection(sections, current ?? '', -1), down: stepSection(sections, current ?? '', 1) }
  const step = (by: 1 | -1) => own && void actions.step(own.id, by)
  const group = t('commands.here')
  useCommands([
    {
      ...{ id: 'report.section.write', title: t('builder.write'), group, keys: ['E'], isDisabled: !own },
      run: () => own && onWrite(own.id),
    },
    {
      ...{ id: 'report.section.up', title: t('builder.sectionUp'), group, keys: ['Alt+ArrowUp'] },
      ...{ isDisabled: places.up === undefined, run: () => step(-1) },
    },
    {
      ...{ id: 'report.section.down', title: t('builder.sectionDown'), group, keys: ['Alt+ArrowDown'] },
      ...{ isDisabled: places.down === undefined, run: () => step(1) },
    },
    {
      ...{ id: 'report.section.show', title: t('builder.toggleSection'), group, keys: ['H'], isDisabled: !own },
      run: () => own && void actions.show(own.id, !own.isShown),
    },
    ...(isOpen
      ? [
          {
            ...{ id: 'report.section.close', title: t('shell.close'), group, keys: ['Escape'] },
            ...{ worksInFields: true, isUnlisted: true, run: onClose },
          },
        ]
      : []),
  ])
}
