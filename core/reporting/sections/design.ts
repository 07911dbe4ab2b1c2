import { bullets, heading, paragraph } from '../blocks.ts'
import { count } from '../figures.ts'
import { sentences } from '../phrase.ts'
import type { ReportContext } from '../report-context.ts'
import type { Block, Phrase } from '../report-model.ts'

/** What was asked, of whom, by which sources. */
export function design(context: ReportContext): readonly Block[] {
  const { w, waves } = context
  const made =
    waves === null
      ? w.methods.oneWave(context.baselineLabel)
      : w.methods.design(context.baselineLabel, context.endLabel)
  return [
    heading(w.design.questionsHeading),
    bullets(w.summary.questions, true),
    heading(w.design.sourcesHeading),
    paragraph(sentences(made, sources(context), detail(context))),
    paragraph(w.methods.ethics),
  ]
}

function sources({ w, source }: ReportContext): Phrase {
  const { documents, cases, sessions, responses } = source.study
  if ([documents, sessions, responses].some(({ length }) => length === 0)) return []
  return w.design.sources(
    w.counted.principals(count(cases.length, 'study.cases')),
    w.counted.interviews(count(documents.length, 'study.documents')),
    w.counted.sessions(count(source.comparison.delivery.held, 'delivery.held')),
  )
}

function detail({ w, numbers }: ReportContext): Phrase {
  const where = numbers.get('methods')
  return where === undefined ? [] : w.design.detail(where)
}
