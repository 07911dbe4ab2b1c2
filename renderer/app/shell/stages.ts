import type { StudyStatus } from '#core/contract/study.ts'

/** The five stages in the order of the work; words are keys of the catalogue. */
export const stages = [
  { to: '/', label: 'shell.study', command: 'commands.goStudy', keys: 'Mod+1' },
  { to: '/data', label: 'shell.data', command: 'commands.goData', keys: 'Mod+2' },
  { to: '/coding', label: 'shell.coding', command: 'commands.goCoding', keys: 'Mod+3' },
  { to: '/compare', label: 'shell.compare', command: 'commands.goCompare', keys: 'Mod+4' },
  { to: '/report', label: 'shell.report', command: 'commands.goReport', keys: 'Mod+5' },
] as const

export type StagePath = (typeof stages)[number]['to']

/** How much there is in a stage; null where a number would say nothing. */
export function countOf(stage: StagePath, counts: StudyStatus['counts']): number | null {
  if (stage === '/data') return counts.cases
  if (stage === '/coding') return counts.documents
  if (stage === '/compare') return counts.measures
  return null
}
