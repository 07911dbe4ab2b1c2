import type { Measure } from '#core/types/comparison.ts'
import { NOT_KNOWN, whole } from './numbers.ts'
import { words } from './phrase.ts'
import type { Cell, Figure, Phrase } from './report-model.ts'

interface Where {
  /** Path in the comparison, e.g. `delivery.held`, or below the measure when there is one. */
  readonly path: string
  readonly measure?: Measure
  readonly n?: number | null
  readonly waves?: readonly string[]
  /** Said when there is no value. */
  readonly why?: string | undefined
}

/** A value as a figure of the report, or `–` with the reason there is none. */
export function figure(value: number | null, format: (value: number) => string, where: Where): Figure {
  const { path, measure, n = null, waves = [], why } = where
  return {
    kind: 'figure',
    text: value === null ? NOT_KNOWN : format(value),
    value,
    why: value === null ? (why ?? '') : null,
    evidence: {
      kind: 'figure',
      path: measure === undefined ? path : `measures[${measure.id}].${path}`,
      measure: measure?.id ?? null,
      n,
      waves,
    },
  }
}

/** A count of something in the study. */
export function count(value: number, path: string, waves: readonly string[] = []): Figure {
  return figure(value, whole, { path, waves })
}

/** A figure as a cell. */
export function figureCell(one: Figure): Cell {
  return { kind: 'figure', figure: one }
}

/** Words as a cell. */
export function textCell(text: string | Phrase): Cell {
  return { kind: 'text', text: typeof text === 'string' ? words(text) : text }
}

/** Several figures in one cell; `–` alone when any of them is not known. */
export function figuresCell(text: Phrase): Cell {
  const missing = text.find((part) => part.kind === 'figure' && part.value === null)
  return missing?.kind === 'figure' ? figureCell(missing) : { kind: 'figures', text }
}
