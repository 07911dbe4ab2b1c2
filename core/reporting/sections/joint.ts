import type { ChangeCertainty } from '#core/stats/change-certainty.ts'
import { indicatorCertainty } from '#core/stats/change-certainty-of.ts'
import type { IndicatorResult } from '#core/types/comparison.ts'
import { paragraph, table, textColumn } from '../blocks.ts'
import { wordFor } from '../change.ts'
import { type Context, labelOf, waveLabel } from '../context.ts'
import { textCell } from '../figures.ts'
import { name, say, words } from '../phrase.ts'
import { quoteEvidence } from '../quote-block.ts'
import type { ReportContext } from '../report-context.ts'
import type { Block, Cell, Phrase } from '../report-model.ts'

/** Characters of a quote that fits a cell. */
const SHORTEST = 30
const LONGEST = 220

/** What the questionnaire says, what the interviews say, and whether they go together. */
export function joint(context: ReportContext): readonly Block[] {
  const { w, source } = context
  const j = w.joint
  const both = source.comparison.indicators.filter(({ measures }) => measures.some((id) => !id.startsWith('outcome:')))
  if (both.length === 0) return [paragraph(w.indicators.none)]
  if (!both.some(({ survey }) => survey !== null) || !both.some(({ interviews }) => interviews !== null))
    return [paragraph(j.oneSource)]
  return [
    paragraph(j.intro),
    table(context, {
      caption: j.caption,
      columns: [
        textColumn(j.outcome, 1.7),
        textColumn(j.survey, 1.2),
        textColumn(j.interviews, 1.2),
        textColumn(j.together, 1.4),
        textColumn(j.quote, 3.4),
      ],
      rows: both.map((result) => jointRow(context, result)),
    }),
  ]
}

function jointRow(context: ReportContext, result: IndicatorResult): readonly Cell[] {
  const { w, source } = context
  const label = source.study.indicators.find(({ id }) => id === result.id)?.label ?? result.id
  const { measures, confidence } = source.comparison
  const said = indicatorCertainty(result, measures, confidence, source.primary)
  const verdict = said.isVerdictTentative ? w.joint.mayVerdict : w.joint.verdict
  return [
    textCell(say`${labelOf(context, label)}`),
    textCell(directionWord(context, said.survey)),
    textCell(directionWord(context, said.interviews)),
    textCell(verdict[result.verdict]),
    textCell(quoteFor(context, result)),
  ]
}

function directionWord({ w }: Context, said: ChangeCertainty | null): string {
  return said === null ? w.indicators.unknown : wordFor(said, w.joint.directions)
}

/** A short quote of the second wave, else of the first: of those that stand for the theme elsewhere, if one is short enough. */
function quoteFor(context: ReportContext, { measures }: IndicatorResult): Phrase {
  const last = context.waves?.[1]
  const codes = measures.flatMap((id) => (id.startsWith('code:') ? [id.slice('code:'.length)] : []))
  const standing = codes.flatMap((code) => (context.chosen.get(code) ?? []).map((one) => one.quote))
  const fit = standing.filter(({ text }) => text.length <= LONGEST && text.length >= SHORTEST)
  const quote = fit.find(({ wave }) => wave === last) ?? fit[0]
  if (quote === undefined) return words(context.w.joint.noQuote)
  const label = waveLabel(context.source, context.language, quote.wave)
  const quoted = { ...name(`“${quote.text}”`), quote: quoteEvidence(quote) }
  return say`${quoted} (${name(quote.casePseudonym)}, ${label})`
}
