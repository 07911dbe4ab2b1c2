import { bullets, heading, note, paragraph, table, textColumn } from '../blocks.ts'
import { textCell } from '../figures.ts'
import type { PrintedQuote } from '../number-blocks.ts'
import { name, words } from '../phrase.ts'
import { printDate } from '../print-date.ts'
import type { ReportContext } from '../report-context.ts'
import type { Block } from '../report-model.ts'

/** What is needed to get the same report again, and what was left out of it. */
export function versionsAppendix(
  context: ReportContext,
  notices: readonly string[],
  quotes: readonly PrintedQuote[],
): readonly Block[] {
  const { w, source } = context
  const a = w.appendix
  const { comparison, methods, study } = source
  const row = (label: string, value: string) => [textCell(label), textCell([name(value)])]
  return [
    table(context, {
      caption: w.appendix.versionsCaption,
      columns: [textColumn(a.fact, 1), textColumn(a.value, 2)],
      rows: [
        row(a.studyId, study.study.id),
        row(a.version, methods.appVersion),
        row(a.state, methods.projectStateHash),
        row(a.seed, String(comparison.seed)),
        row(a.resamples, String(comparison.resamples)),
        row(a.confidence, context.confidence),
      ],
    }),
    note(a.figuresNote),
    heading(a.maskedHeading),
    notices.length === 0 ? paragraph(a.nothingMasked) : bullets(notices.map(words)),
    ...approvals(context, quotes),
  ]
}

/** Who approved the quotes that are printed, and when. */
function approvals(context: ReportContext, quotes: readonly PrintedQuote[]): readonly Block[] {
  const { w, source, language } = context
  const printed = new Set(quotes.map(({ evidence }) => evidence.coding))
  const valid = source.plan.quoteDecisions.filter(({ coding }) => {
    const quote = context.quotes.get(coding)
    return printed.has(coding) && quote !== undefined && context.stateOf(quote) === 'approved'
  })
  if (valid.length === 0) return []
  const lines = [...Map.groupBy(valid, ({ coder }) => coder)].map(([coder, some]) => {
    const last =
      some
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? ''
    return w.draft.approved(String(some.length), coder ?? w.draft.nobody, printDate(last, language))
  })
  return [heading(w.draft.approvals), bullets(lines)]
}
