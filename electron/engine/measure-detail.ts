import { documentPairs, withDescendants } from '#core/comparing/code-presence.ts'
import { pairedValues } from '#core/comparing/paired-values.ts'
import { scaleRange } from '#core/comparing/scale-range.ts'
import { indexStudy } from '#core/comparing/study-index.ts'
import type { Counted, MeasureDetail, Quote } from '#core/contract/comparing.ts'
import type { CaseId } from '#core/contract/ids.ts'
import type { StudyData } from '#core/types/study-data.ts'
import type { Project } from '#db/connection.ts'
import { listCaseIds, listMeasureQuotes } from '#db/queries/measure-quotes.ts'
import { studyNow } from './compared-study.ts'

/** What stands behind a measure's figures: its pairs and the quotes of its codes, of everybody or of one case. */
export function measureDetail(project: Project, measureId: string, quoteLimit: number, of?: CaseId): MeasureDetail {
  const data = studyNow(project)
  const ids = listCaseIds(project)
  const all = listMeasureQuotes(project, codesOf(data, measureId))
  const quotes = of === undefined ? all : all.filter(({ caseId }) => caseId === of)
  return {
    id: measureId,
    pairs: pairedValues(data, measureId).flatMap((pair) => {
      const known = ids.get(pair.case)
      return known ? [{ ...known, baseline: pair.baseline, end: pair.end }] : []
    }),
    quotes: spread(quotes, quoteLimit),
    quotesTotal: quotes.length,
    range: scaleRange(data, measureId),
  }
}

/** The codings behind a figure of a theme: those in the documents of the cases that have one in both waves. */
export function countedQuotes(
  project: Project,
  measureId: string,
  wave: 'baseline' | 'end',
  counted: Counted,
): readonly Quote[] {
  const data = studyNow(project)
  const documents = new Set<string>(
    documentPairs(data, indexStudy(data)).flatMap((pair) => pair[wave].map(({ id }) => id)),
  )
  return listMeasureQuotes(project, codesOf(data, measureId)).filter(
    (quote) => documents.has(quote.documentId) && isCounted(quote, counted),
  )
}

function isCounted({ direction, weight }: Quote, counted: Counted): boolean {
  if (counted === 'all') return true
  return counted === 'weighted' ? weight !== null : (direction ?? 'none') === counted
}

/** A code with those under it; for a scale the codes of the indicators that join it. */
function codesOf(data: StudyData, measureId: string): ReadonlySet<string> {
  const [kind, id] = [measureId.slice(0, measureId.indexOf(':')), measureId.slice(measureId.indexOf(':') + 1)]
  if (kind === 'code') return withDescendants(data.codes, id)
  const joined = data.indicators
    .filter(({ scales }) => kind === 'scale' && scales.includes(id))
    .flatMap(({ codes }) => codes)
  return new Set(joined.flatMap((code) => [...withDescendants(data.codes, code)]))
}

/** Up to `limit` quotes of each wave, a principal's second only after everyone's first. */
function spread(quotes: readonly Quote[], limit: number): readonly Quote[] {
  return [...Map.groupBy(quotes, ({ wave }) => wave).values()].flatMap((ofWave) => {
    const turns = new Map<string, number>()
    const ranked = ofWave.map((quote) => {
      const turn = turns.get(quote.caseId) ?? 0
      turns.set(quote.caseId, turn + 1)
      return { quote, turn }
    })
    return ranked
      .sort((a, b) => a.turn - b.turn)
      .slice(0, limit)
      .map(({ quote }) => quote)
  })
}
