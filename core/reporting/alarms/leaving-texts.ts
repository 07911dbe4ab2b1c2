import type { AlarmPlace } from '#core/types/report-alarm.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import type { BuiltReport } from '../build-report.ts'
import { isSectionId } from '../section-order.ts'
import { redactQuotes } from './redact.ts'

/** A text of the study that the report prints, as it stands before anything is masked. */
export interface LeavingText extends Omit<AlarmPlace, 'excerpt' | 'term'> {
  readonly text: string
  /** Said or written freely: names may stand in it in another script. */
  readonly isSpoken: boolean
}

/** Every text that leaves with the report in its language. */
export function leavingTexts(source: ReportSource, { context, quotes }: BuiltReport): readonly LeavingText[] {
  const { study, plan, codebook } = source
  const { numbers, language } = context
  const written = (where: LeavingText['where'], id: string, text: string): LeavingText => ({
    ...{ where, id, text, isSpoken: false, quote: null },
  })
  const printed = new Set(quotes.map(({ evidence }) => evidence.coding))
  const own = plan.texts.filter(
    (one) => one.language === language && isSectionId(one.section) && numbers.has(one.section),
  )
  return [
    ...own.map((one) => ({
      ...{ where: 'text' as const, id: one.section, text: one.text, isSpoken: true, quote: null },
    })),
    ...plan.findings.flatMap(({ id, texts }) =>
      texts.flatMap((one) =>
        one.language === language
          ? [{ where: 'finding' as const, id, text: one.text, isSpoken: true, quote: null }]
          : [],
      ),
    ),
    ...redactQuotes(source.quotes, plan.redactions).flatMap(({ codingId, text, documentId, startCodePoint }) =>
      printed.has(codingId)
        ? [
            {
              ...{ where: 'quote' as const, id: codingId, text, isSpoken: true },
              quote: { document: documentId, startCodePoint },
            },
          ]
        : [],
    ),
    written('title', 'title', study.study.title),
    ...(study.study.funder === null ? [] : [written('title', 'funder', study.study.funder)]),
    ...[...study.waves, ...study.instruments, ...study.scales, ...study.indicators, ...source.comparison.measures].map(
      ({ id, label }) => written('label', id, label),
    ),
    ...(numbers.has('instrument')
      ? study.instruments.flatMap(({ items }) => items.map(({ id, text }) => written('item', id, text)))
      : []),
    ...codebook.flatMap(({ code, name, definition, include, exclude, example }) =>
      [name, definition, ...(numbers.has('codebook') ? [include, exclude, example] : [])].map((text) =>
        written('codebook', code, text),
      ),
    ),
  ]
}
