import { type Context, inLanguage, labelOf } from '../context.ts'
import { indicatorSureness } from '../findings/sureness.ts'
import { plain, words } from '../phrase.ts'
import type { Phrase } from '../report-model.ts'
import type { SectionId } from '../section-order.ts'
import { measureFigures } from './measure-figures.ts'
import { studyFigures } from './study-figures.ts'

/** A figure that an evaluator's sentence may hold: it prints what the data say when the report is written. */
export interface LiveFigure {
  /** What stands between the braces; looked up as it is. */
  readonly token: string
  /** What it is of: a measure's label, `Delivery`, … */
  readonly about: string
  /** What it is, by which it is searched. */
  readonly says: string
  readonly phrase: Phrase
}

/** Every figure that a sentence may need, in the report's language. */
export function listFigures(context: Context, numbers: ReadonlyMap<SectionId, string>): readonly LiveFigure[] {
  return [
    ...studyFigures(context),
    ...context.source.comparison.measures.flatMap((measure) => measureFigures(context, measure)),
    ...indicatorFigures(context),
    ...sectionNumbers(context, numbers),
  ]
}

/** What a live figure prints, as bare text. */
export function printed({ phrase }: LiveFigure): string {
  return plain(phrase)
}

function indicatorFigures(context: Context): readonly LiveFigure[] {
  const { w, source } = context
  return source.comparison.indicators.flatMap((result) => {
    const label = source.study.indicators.find(({ id }) => id === result.id)?.label ?? result.id
    const about = labelOf(context, label).text
    const { level, isTentative } = indicatorSureness(context, result)
    const verdict = (isTentative ? w.joint.mayVerdict : w.joint.verdict)[result.verdict]
    const sure = level === null ? w.findings.unknownLevel : w.findings.levels[level]
    return [
      { token: `indicator:${result.id}.verdict`, about, says: w.live.says.verdict, phrase: words(verdict) },
      { token: `indicator:${result.id}.sure`, about, says: w.live.says.sure, phrase: words(sure) },
    ]
  })
}

/** Numbers of sections follow their order. */
function sectionNumbers({ w, language }: Context, numbers: ReadonlyMap<SectionId, string>): readonly LiveFigure[] {
  return [...numbers].map(([id, number]) => ({
    token: `section:${id}`,
    about: w.live.abouts.sections,
    says: inLanguage(w.sections[id], language),
    phrase: words(number),
  }))
}
