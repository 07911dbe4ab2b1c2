import type { ScoreMeasure } from '#core/types/comparison.ts'
import type { Context } from './context.ts'
import { figure } from './figures.ts'
import { decimal, signed } from './numbers.ts'
import type { Figure } from './report-model.ts'

/** The figures of one scale that sentences, tables and charts share. */
export interface ScoreFacts {
  readonly baseline: Figure
  readonly end: Figure
  readonly change: Figure
  readonly low: Figure
  readonly high: Figure
  readonly g: Figure
  readonly pairs: Figure
}

/** Signed, as tables show them. */
export function scoreFacts(context: Context, measure: ScoreMeasure): ScoreFacts {
  const { change, effect } = measure
  const at = makeFigure(context, measure)
  return {
    baseline: at('baseline.mean', measure.baseline.mean, decimal, measure.baseline.why),
    end: at('end.mean', measure.end.mean, decimal, measure.end.why),
    change: at('change.mean', change.mean, signed, change.why),
    low: at('change.ci[0]', change.ci?.[0] ?? null, signed, change.why),
    high: at('change.ci[1]', change.ci?.[1] ?? null, signed, change.why),
    g: at('effect.gav', effect.gav, signed, effect.why),
    pairs: at('n.pairs', measure.n.pairs, String, undefined),
  }
}

/** Without signs, for sentences that say the direction in words: a fall of 0.4, between 0.2 and 0.6. */
export function unsigned(facts: ScoreFacts): Pick<ScoreFacts, 'change' | 'low' | 'high'> {
  const size = (one: Figure) => ({ ...one, text: one.value === null ? one.text : decimal(Math.abs(one.value)) })
  const falls = (facts.change.value ?? 0) < 0
  return {
    change: size(facts.change),
    low: size(falls ? facts.high : facts.low),
    high: size(falls ? facts.low : facts.high),
  }
}

/** Makes figures of a measure over its pairs. */
export function makeFigure(context: Context, measure: ScoreMeasure) {
  return (path: string, value: number | null, format: (value: number) => string, why: string | undefined): Figure =>
    figure(value, format, { path, measure, n: measure.n.pairs, waves: context.waves ?? [], why })
}

/** The theoretical bounds of a scale's or item's score; null when its items have none. */
export function scoreRange(context: Context, measureId: string): readonly [number, number] | null {
  const { scales, instruments } = context.source.study
  const items = new Map(instruments.flatMap((one) => one.items.map((item) => [item.id, item] as const)))
  const scale = scales.find(({ id }) => `scale:${id}` === measureId)
  const own = scale ? scale.items.map(({ item }) => items.get(item)) : [items.get(measureId.replace(/^item:/, ''))]
  const mins = own.flatMap((item) => item?.min ?? [])
  const maxs = own.flatMap((item) => item?.max ?? [])
  if (own.length === 0 || mins.length < own.length || maxs.length < own.length) return null
  const factor = scale?.score === 'sum' ? own.length : 1
  return [Math.min(...mins) * factor, Math.max(...maxs) * factor]
}
