import { bullets } from '../blocks.ts'
import type { Context } from '../context.ts'
import { count } from '../figures.ts'
import type { Block, Phrase } from '../report-model.ts'
import { interviewPairs } from './summary.ts'

/** Few clusters: below this their number is named as a limit. */
const FEW_CLUSTERS = 15

/** Limits, as far as they can be told partly from the data. */
export function limits(context: Context): readonly Block[] {
  const { w, source, scores, outcomes, waves } = context
  const l = w.limits
  const { attrition } = source.comparison
  const people = source.study.cases.length
  const interviewed = interviewPairs(context)
  const clusters = Math.max(0, ...scores.map(({ cluster }) => cluster.clusters ?? 0))
  const items: readonly (string | Phrase | null)[] = [
    waves === null ? l.oneWave : l.noControl,
    scores.length > 0 ? l.selfReport : null,
    waves !== null && attrition.lost.length > 0
      ? l.attrition(
          w.counted.principals(count(attrition.lost.length, 'attrition.lost')),
          count(attrition.baseline, 'attrition.baseline'),
        )
      : null,
    interviewed > 0 && interviewed < people
      ? l.interviews(count(interviewed, 'measures[code].n.pairs'), count(people, 'study.cases'))
      : null,
    clusters > 0 && clusters < FEW_CLUSTERS ? l.clusters(count(clusters, 'measures[scale].cluster.clusters')) : null,
    waves !== null && scores.length > 1 ? l.many(count(scores.length, 'measures: scales')) : null,
    outcomes.length > 0 ? l.lag : null,
  ]
  return [bullets(items.filter((item) => item !== null))]
}
