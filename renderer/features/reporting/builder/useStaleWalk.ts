import { getRouteApi } from '@tanstack/react-router'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import type { FindingOutline, TextState } from '#core/types/report-description.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'

const route = getRouteApi('/report')

type Place = { readonly section: string } | { readonly finding: string }

/** Walks to what no longer matches, first through the sections and then through the findings, round and round. */
export function useStaleWalk(plan: ReportOutline | undefined): (step: 1 | -1) => void {
  const { t } = useTranslate()
  const { section, finding } = route.useSearch()
  const navigate = route.useNavigate()
  const places = plan ? placesOf(plan) : []
  const at = places.findIndex((place) => ('section' in place ? place.section === section : place.finding === finding))
  const walk = (step: 1 | -1) => {
    const from = at < 0 && step < 0 ? 0 : at
    const next = places[(from + step + places.length) % places.length]
    if (next) void navigate({ search: { view: 'section' in next ? 'report' : 'findings', ...next } })
  }
  const common = { group: t('commands.here'), worksInFields: true, isDisabled: places.length === 0 }
  useCommands([
    { ...common, id: 'report.stale.next', title: t('builder.nextStale'), keys: ['F8'], run: () => walk(1) },
    { ...common, id: 'report.stale.back', title: t('builder.previousStale'), keys: ['Shift+F8'], run: () => walk(-1) },
  ])
  return walk
}

function placesOf({ sections, texts, findings }: ReportOutline): readonly Place[] {
  return [
    ...sections.flatMap(({ id }) => (texts.some((one) => one.section === id && isOff(one)) ? [{ section: id }] : [])),
    ...findings.flatMap((one) => (isFindingOff(one) ? [{ finding: one.id }] : [])),
  ]
}

/** Whether something of a finding has to be looked at: its sentence, or what it rests on. */
export function isFindingOff({ state, said, gone }: Pick<FindingOutline, 'state' | 'said' | 'gone'>): boolean {
  return isOff(state) || said.length + gone.length > 0
}

/** Whether something of a text has to be looked at. */
export function isOff(state: TextState): boolean {
  return countOff(state) > 0
}

export function countOff({ stale, unknown, withheld }: TextState): number {
  return stale.length + unknown.length + withheld.length
}
