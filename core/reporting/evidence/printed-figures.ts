import { phrasesOf } from '../block-phrases.ts'
import { NOT_KNOWN } from '../numbers.ts'
import type { Figure, Phrase, PrintedFigure, Section } from '../report-model.ts'

/** The figures of the report, each once, in the order in which they first stand. */
export function printedFigures(sections: readonly Section[], others: readonly Phrase[]): readonly PrintedFigure[] {
  const phrases = [...others, ...sections.flatMap(({ blocks }) => blocks.flatMap(phrasesOf))]
  const figures = phrases.flatMap((phrase) => phrase.filter((inline) => inline.kind === 'figure'))
  return [...new Map(figures.toReversed().map((one) => [one.evidence.path, one])).values()].toReversed().map(entryOf)
}

function entryOf({ value, evidence }: Figure): PrintedFigure {
  const { path, measure, n, waves } = evidence
  return { path, measure, n, waves, text: evidenceText(value) }
}

/** A value as evidence has it: five digits, a true minus. */
export function evidenceText(value: number | null): string {
  return value === null ? NOT_KNOWN : String(Number(value.toPrecision(5))).replace('-', '−')
}
