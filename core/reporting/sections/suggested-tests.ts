import { differences } from '#core/stats/differences.ts'
import { suggestTest } from '#core/stats/suggested-test.ts'
import type { ScoreMeasure } from '#core/types/comparison.ts'
import { paragraph } from '../blocks.ts'
import { type Context, labelOf } from '../context.ts'
import { joinPhrases, listPhrases, say, words } from '../phrase.ts'
import type { Block, Phrase } from '../report-model.ts'

/** Which test each score's changes would suggest by themselves, and why: the rule of the window's page of a measure. */
export function suggestedTests(context: Context): readonly Block[] {
  const { comma, and, dash, methods } = context.w
  const m = methods.suggested
  const compared = context.scores.filter(({ n }) => n.pairs > 0)
  if (compared.length === 0) return []
  const groups = Map.groupBy(compared, (measure) => {
    const { test, because } = suggestionFor(context, measure)
    return `${m.tests[test]} (${m.reasons[because]})`
  })
  const said = [...groups].map(([test, measures]): Phrase => {
    const names = measures.map(({ label }) => say`${labelOf(context, label)}`)
    return say`${words(test + dash)}${listPhrases(names, comma, and)}`
  })
  return [paragraph(m.says(joinPhrases(said, m.separator)))]
}

function suggestionFor({ source }: Context, { id, kind }: ScoreMeasure) {
  const pairs = source.pairs[id] ?? []
  return suggestTest(
    kind,
    differences(
      pairs.map(({ baseline }) => baseline),
      pairs.map(({ end }) => end),
    ),
  )
}
