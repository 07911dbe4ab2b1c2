import { bullets, heading, note, paragraph, table, textColumn } from '../blocks.ts'
import type { Context } from '../context.ts'
import { textCell } from '../figures.ts'
import { name, words } from '../phrase.ts'
import type { Block } from '../report-model.ts'

/** What is needed to get the same report again, and what was left out of it. */
export function versionsAppendix(context: Context, notices: readonly string[]): readonly Block[] {
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
  ]
}
