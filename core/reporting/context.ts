import { guessLanguage } from '#core/text/script.ts'
import type { CodeMeasure, Measure, OutcomeMeasure, ScoreMeasure } from '#core/types/comparison.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import { name } from './phrase.ts'
import type { Name, ReportLanguage } from './report-model.ts'
import { ar } from './words/ar.ts'
import { en, type Words } from './words/en.ts'
import { he } from './words/he.ts'

/** What every section is written from. */
export interface Context {
  readonly source: ReportSource
  readonly language: ReportLanguage
  readonly w: Words
  /** Ids of the waves compared; null when the study has one wave only. */
  readonly waves: readonly [string, string] | null
  readonly baselineLabel: Name
  readonly endLabel: Name
  /** `95%`. */
  readonly confidence: string
  readonly scores: readonly ScoreMeasure[]
  readonly codes: readonly CodeMeasure[]
  readonly outcomes: readonly OutcomeMeasure[]
}

const CATALOGUES: Readonly<Record<ReportLanguage, Words>> = { en, he, ar }

/** The catalogue of a language. */
export function wordsOf(language: ReportLanguage): Words {
  return CATALOGUES[language]
}

/** Makes the context; the source must already be free of identifying terms. */
export function makeContext(source: ReportSource, language: ReportLanguage): Context {
  const w = wordsOf(language)
  const { waves } = source.comparison
  const measures = source.comparison.measures.map((measure) => withKnownName(measure, w))
  const first = waves?.[0] ?? source.study.waves[0]?.id ?? 'baseline'
  return {
    source: { ...source, comparison: { ...source.comparison, measures } },
    language,
    w,
    waves,
    baselineLabel: waveLabel(source, language, first),
    endLabel: waveLabel(source, language, waves?.[1] ?? 'end'),
    confidence: `${Math.round(source.comparison.confidence * 1000) / 10}%`,
    scores: measures.filter((one): one is ScoreMeasure => one.kind === 'scale' || one.kind === 'item'),
    codes: measures.filter((measure) => measure.kind === 'code'),
    outcomes: measures.filter((measure) => measure.kind === 'outcome'),
  }
}

/** Outcomes are named after their column; well-known ones have a better name. */
function withKnownName(measure: Measure, { outcomes }: Words): Measure {
  const known: Readonly<Record<string, string>> = outcomes.known
  const label = measure.kind === 'outcome' ? known[measure.id.replace(/^outcome:/, '')] : undefined
  return label === undefined ? measure : { ...measure, label }
}

/** The study's own word for a wave where it is of the report's language, else the catalogue's. */
export function waveLabel(source: ReportSource, language: ReportLanguage, wave: string): Name {
  const own = source.study.waves.find(({ id }) => id === wave)?.label
  const { waves } = wordsOf(language)
  const general = wave === 'baseline' ? waves.baseline : wave === 'end' ? waves.end : undefined
  if (own !== undefined && (guessLanguage(own) === language || general === undefined))
    return name(inLanguage(own, language))
  return name(general ?? wave)
}

/** Of a label written in several languages (`English / עברית`) the part in the report's language. */
export function inLanguage(text: string, language: ReportLanguage): string {
  const parts = text.split(' / ')
  const languages = new Set(parts.map(guessLanguage))
  if (parts.length < 2 || languages.size < 2) return text
  return parts.find((part) => guessLanguage(part) === language) ?? text
}

/** A study's label as a name in the sentence. */
export function labelOf(context: Context, text: string): Name {
  return name(inLanguage(text, context.language))
}
