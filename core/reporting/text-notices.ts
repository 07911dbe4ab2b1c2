import { isLongLabel } from './charts/axes.ts'
import type { ChartSpec } from './charts/chart-spec.ts'
import { isLongName } from './context.ts'
import { isTooLight } from './look/report-colors.ts'
import type { ProtectedSource } from './protect-source.ts'
import type { ReportContext } from './report-context.ts'
import type { Section } from './report-model.ts'

/** What had to be done to the study's texts so that files and charts can hold them. */
export function textNotices(
  { w, source, wholeNames }: ReportContext,
  { hadUnwritable }: ProtectedSource,
  sections: readonly Section[],
): readonly string[] {
  const charts = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? block.spec : [])))
  const { accent } = source.plan.look
  return [
    ...(accent !== null && isTooLight(accent) ? [w.look.darkened] : []),
    ...(hadUnwritable ? [w.notices.controls] : []),
    ...(charts.some(hasLongLabel) || [...wholeNames.values()].some(isLongName) ? [w.notices.longNames] : []),
  ]
}

function hasLongLabel(spec: ChartSpec): boolean {
  return (spec.kind === 'change' || spec.kind === 'presence') && spec.rows.some(({ label }) => isLongLabel(label))
}
