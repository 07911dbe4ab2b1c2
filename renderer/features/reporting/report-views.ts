/** The views of the stage in the side bar's order, with the keys that show them. */
export const REPORT_VIEWS = [
  { id: 'report', label: 'report.title', keys: 'Alt+1' },
  { id: 'findings', label: 'builder.findings', keys: 'Alt+2' },
  { id: 'quotes', label: 'leaving.quotes', keys: 'Alt+3' },
  { id: 'names', label: 'leaving.names', keys: 'Alt+4' },
  { id: 'changes', label: 'leaving.changes', keys: 'Alt+5' },
] as const

export type ReportView = (typeof REPORT_VIEWS)[number]['id']

/** The view an address names; the report where it names none that there is. */
export function viewOf(name: string | undefined): ReportView {
  return REPORT_VIEWS.find(({ id }) => id === name)?.id ?? 'report'
}
